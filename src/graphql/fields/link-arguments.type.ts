import { ArgsType, Field } from "type-graphql";
import { Items } from "./argument-rule.js";
import { Direction, EntityKind, Predicate } from "./enums.js";
import { EvidenceFilter } from "./filters.type.js";
import { PageArguments } from "./page.type.js";

const evidence = () => Field(() => EvidenceFilter, { nullable: true, description: "Only evidence that passes this filter." });

/** Arguments of a list that an evidence filter selects. */
@ArgsType()
export class EvidenceArguments extends PageArguments {
  @evidence()
  evidence?: EvidenceFilter;
}

/** Arguments of a list of linked entities. */
@ArgsType()
export class LinkArguments extends EvidenceArguments {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "Whether to include evidence inherited from superclasses (from MSC for bone marrow MSC), marked as such.",
  })
  inherit!: boolean;
}

/** Arguments of an entity's associations. */
@ArgsType()
export class AssociationArguments extends EvidenceArguments {
  @Field(() => Direction, { nullable: true, defaultValue: "OUTGOING", description: "Whether the entity is the subject, the object, or either." })
  direction!: Direction;

  @Field(() => Boolean, { nullable: true, defaultValue: false, description: "Whether to include evidence inherited from superclasses, marked as such." })
  inherit!: boolean;

  @Field(() => [Predicate], { nullable: true, description: "Only if a claim has one of these predicates." })
  @Items(0, 100)
  predicates?: string[];

  @Field(() => [EntityKind], { nullable: true, description: "Only if the other entity is of one of these kinds." })
  @Items(0, 100)
  kinds?: string[];
}
