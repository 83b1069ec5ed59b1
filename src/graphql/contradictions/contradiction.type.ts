import { Field, Float, Int, ObjectType } from "type-graphql";
import { Association } from "../evidence/association.type.js";
import { Claim } from "../evidence/claim.type.js";
import { aggregationsOf, connectionOf } from "../evidence/connection.type.js";
import { Result } from "../evidence/result.type.js";
import { Study } from "../evidence/study.type.js";
import { CountedAs } from "../execution/field-source.js";
import { ContradictionLevel, DifferenceAspect } from "../fields/enums.js";

/** Reports that point one way. */
@ObjectType({ description: "One side of a contradiction: reports on one ordered pair that point one way." })
export class ContradictionSide {
  @Field(() => Association, { description: "The pair: the contradiction's own, or the one against it." })
  association!: Association;

  @Field(() => Int, { description: "1 where the object rises, -1 where it falls, 0 where it was looked for and no effect was found." })
  sign!: number;

  @Field(() => Float, { description: "What its independent studies weigh together, as in `Confidence`; 0 to 1." })
  weight!: number;

  @Field(() => [Claim], { description: "Claims that contradict another side, by id." })
  @CountedAs(2)
  claims!: Claim[];

  @Field(() => [Result], { description: "Results of the pair that point the same way, by id." })
  @CountedAs(2)
  results!: Result[];

  @Field(() => [Study], { description: "The studies behind both, by id." })
  @CountedAs(3)
  studies!: Study[];
}

/** In what the sides differ. */
@ObjectType({ description: "In what the sides differ, as far as the sources tell. It may explain the contradiction; nothing shows that it does." })
export class ContradictionDifference {
  @Field(() => DifferenceAspect, { description: "In what." })
  aspect!: string;
}

/** The literature at odds with itself. */
@ObjectType({
  description:
    "Where the literature is at odds with itself: one side raises what the other lowers, or saw what the other looked for and did not find; one entry for each ordered pair. Found from signs alone; what curators marked as conflicting is not looked at.",
})
export class Contradiction {
  @Field(() => ContradictionLevel, { description: "Between what it stands: the most direct of `levels`." })
  level!: string;

  @Field(() => [ContradictionLevel], { description: "All levels on which the pair stands against itself or another pair, the most direct first." })
  levels!: string[];

  @Field(() => Association, { description: "The ordered pair." })
  association!: Association;

  @Field(() => Association, {
    description:
      "The strongest pair that stands against it on `level`: of a superclass, a subclass, a therapy or the cells that it uses; the same pair on the levels PAIR and RESULT.",
  })
  against!: Association;

  @Field(() => Float, {
    description:
      "How strong it is, 0 to 1: what the weaker of two opposed sides weighs, of the two where that is most; half of it on the levels CLASS and USE, which are indirect.",
  })
  strength!: number;

  @Field(() => [ContradictionSide], { description: "Its sides, of the own pair first; raising, lowering, no effect found." })
  @CountedAs(2)
  sides!: ContradictionSide[];

  @Field(() => [ContradictionDifference], { description: "In what they differ." })
  @CountedAs(6)
  differences!: ContradictionDifference[];
}

/** A connection of contradictions. */
export const ContradictionConnection = connectionOf("Contradiction", () => Contradiction, aggregationsOf("Contradiction", { level: "By level." }));
