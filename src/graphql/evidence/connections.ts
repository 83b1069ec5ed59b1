import { type ClassType, Field, ObjectType } from "type-graphql";
import { tableOf } from "../../basics/records.js";
import { type Kind, kinds, kindTable } from "../../model/kind.js";
import { Uncounted } from "../execution/field-source.js";
import { Entity } from "../fields/entity.type.js";
import { Association } from "./association.type.js";
import { Claim } from "./claim.type.js";
import { aggregationsOf, connectionOf, linkConnectionOf } from "./connection.type.js";
import { Result } from "./result.type.js";
import { Study } from "./study.type.js";

/** The object type of each kind of entity. */
export const kindTypes: Record<Kind, ClassType<Entity>> = tableOf(kinds, (kind) => {
  @ObjectType(kind, { implements: Entity, description: `${kindTable[kind].description} ${kindTable[kind].zh}。` })
  class Thing extends Entity {}
  return Thing;
});

const entityFacets = aggregationsOf("Entity", { category: "By Biolink category." }, { kind: "By kind of entity.", desiredDirection: "By desired direction." });
const linkFacets = aggregationsOf("Link", {}, { kind: "By kind of the linked entity." });

/** Connections of entities, of any kind and of each. */
export const EntityConnection = connectionOf("Entity", () => Entity, entityFacets);
export const EntityLinkConnection = linkConnectionOf("Entity", () => Entity, linkFacets);
export const kindConnections = tableOf(kinds, (kind) => connectionOf(kind, () => kindTypes[kind], entityFacets));
export const kindLinkConnections = tableOf(kinds, (kind) => linkConnectionOf(kind, () => kindTypes[kind], linkFacets));

/** What is counted more than once, or not at all. */
const severalOrNone = "one with several counts under each, one without any under none";

/** Facets by whom or what was seen. */
const seenIn = {
  stage: `By stage of the patients' liver disease; ${severalOrNone}.`,
  cause: `By cause of the patients' liver disease; ${severalOrNone}.`,
  model: `By group of experimental models; ${severalOrNone}.`,
};

/** A connection of claims. */
export const ClaimConnection = connectionOf(
  "Claim",
  () => Claim,
  aggregationsOf(
    "Claim",
    {},
    {
      predicate: "By predicate.",
      level: "By evidence level.",
      polarity: "By polarity.",
      stance: "By stance.",
      setting: `By setting; ${severalOrNone}.`,
      species: `By species; ${severalOrNone}.`,
      ...seenIn,
    },
  ),
);

/** A connection of studies. */
export const StudyConnection = connectionOf(
  "Study",
  () => Study,
  aggregationsOf(
    "Study",
    {
      year: "By year.",
      country: `By country, as \`countries\` takes it; ${severalOrNone}.`,
      phase: "By phase, as `phases` takes it.",
      status: "By registered status, as `statuses` takes it.",
    },
    {
      design: "By design.",
      donor: `By donor; ${severalOrNone}.`,
      retraction: "By retraction state.",
      ...seenIn,
    },
  ),
);

/** A connection of results. */
export const ResultConnection = connectionOf(
  "Result",
  () => Result,
  aggregationsOf(
    "Result",
    {
      outcome: "By outcome, as the field `outcome` of a result writes it; `measures` takes the values of the facet `measure` instead.",
      measure: "By measured entity, as its id, which `measures` takes.",
    },
    {
      direction: "By direction.",
      comparedWith: "By what it was compared with.",
      scope: "By scope.",
      ...seenIn,
    },
  ),
);

/** A connection of associations, as a root. */
export const AssociationConnection = connectionOf(
  "Association",
  () => Association,
  aggregationsOf("Association", {}, { subjectKind: "By kind of the subject.", objectKind: "By kind of the object." }),
);

/** An entity's associations: each with the other end, and the superclass that it was inherited from. */
@ObjectType("EntityAssociationEdge", { description: "An association of an entity." })
class EntityAssociationEdge {
  @Field(() => String, { description: "Opaque; pass it as `after` to continue from here." })
  cursor!: string;

  @Field(() => Association, { description: "The association." })
  @Uncounted()
  node!: Association;

  @Field(() => Entity, { description: "The entity at the other end." })
  other!: Entity;

  @Field(() => Entity, { nullable: true, description: "The superclass it was inherited from; null if it is the entity's own." })
  inheritedFrom?: Entity;
}

/** A connection of an entity's associations. */
export const EntityAssociationConnection = connectionOf("EntityAssociation", () => Association, linkFacets, EntityAssociationEdge);
