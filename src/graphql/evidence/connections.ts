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

const entityFacets = aggregationsOf("Entity", {
  kind: "By kind of entity, as its label.",
  category: "By Biolink category.",
  desiredDirection: "By desired direction.",
});
const linkFacets = aggregationsOf("Link", { kind: "By kind of the linked entity." });

/** Connections of entities, of any kind and of each. */
export const EntityConnection = connectionOf("Entity", () => Entity, entityFacets);
export const EntityLinkConnection = linkConnectionOf("Entity", () => Entity, linkFacets);
export const kindConnections = tableOf(kinds, (kind) => connectionOf(kind, () => kindTypes[kind], entityFacets));
export const kindLinkConnections = tableOf(kinds, (kind) => linkConnectionOf(kind, () => kindTypes[kind], linkFacets));

/** Facets by whom or what was seen. */
const seenIn = {
  stage: "By stage of the patients' liver disease; one may have several.",
  cause: "By cause of the patients' liver disease; one may have several.",
  model: "By group of experimental models; one may have several.",
};

/** A connection of claims. */
export const ClaimConnection = connectionOf(
  "Claim",
  () => Claim,
  aggregationsOf(
    "Claim",
    {
      predicate: "By predicate.",
      level: "By evidence level.",
      polarity: "By polarity.",
      stance: "By stance.",
      setting: "By setting; a claim may have several.",
      species: "By species; a claim may have several.",
    },
    seenIn,
  ),
);

/** A connection of studies. */
export const StudyConnection = connectionOf(
  "Study",
  () => Study,
  aggregationsOf(
    "Study",
    {
      design: "By design.",
      year: "By year.",
      country: "By country.",
      phase: "By phase.",
      status: "By registered state.",
      donor: "By donor; a study may have both.",
      retraction: "By retraction state.",
    },
    seenIn,
  ),
);

/** A connection of results. */
export const ResultConnection = connectionOf(
  "Result",
  () => Result,
  aggregationsOf(
    "Result",
    {
      direction: "By direction.",
      comparedWith: "By what it was compared with.",
      scope: "By scope.",
      outcome: "By outcome.",
    },
    seenIn,
  ),
);

/** A connection of associations, as a root. */
export const AssociationConnection = connectionOf(
  "Association",
  () => Association,
  aggregationsOf("Association", { subjectKind: "By kind of the subject.", objectKind: "By kind of the object." }),
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
