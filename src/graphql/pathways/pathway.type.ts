import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Counts, Reads, ReadsAs, Uncounted } from "../execution/field-source.js";
import { Entity, Node } from "../fields/entity.type.js";
import { KindOfClaim, PathwayEffect } from "../fields/enums.js";
import { FacetCount, PageInfo } from "../fields/page.type.js";

/** What a pathway is held against the evidence of its source by. */
export const judgedBy = ["signs", "ranks", "verdictDirections", "verdictRanks", "mirrorId"] as const;

/** One step of a pathway. */
@ObjectType({ description: "One step of a pathway: its first entity raises or lowers its second." })
export class PathwayStep {
  @Field(() => Int, { description: "1 if the first entity raises the second, -1 if it lowers it, 0 if no effect was found." })
  sign!: number;

  @Field(() => Float, {
    description: "Strength of evidence, from 0 to 1: evidence for its sign minus evidence against it; 0.2 for links true by definition.",
  })
  confidence!: number;

  @Field(() => KindOfClaim, { description: "Kind of claim." })
  kindOfClaim!: KindOfClaim;

  @Field(() => Boolean, { description: "Whether the step follows the direction of its claims; false if it leads from an entity to a measure of it." })
  forward!: boolean;
}

/** What was used, and in how many studies. */
@ObjectType({ description: "A route or donor type used in the studies behind a pathway." })
export class Usage {
  @Field(() => Int, { description: "Number of these studies that used it." })
  studies!: number;
}

/** What the studies behind a pathway used. */
@ObjectType({ description: "Routes and donor types used in the studies behind a pathway: context, not steps." })
export class PathwayContext {}

/** A walk from one entity to another. */
@ObjectType({
  implements: Node,
  description:
    "A path of signed links that visits no entity twice. A chain of true links may be false as a whole: read it as a hypothesis with the evidence of its links.",
})
export class MechanismPathway extends Node {
  @Field(() => Int, { description: "Number of steps." })
  length!: number;

  @Field(() => Int, { description: "Product of the signs of its steps: 1 if the first entity raises the last, -1 if it lowers it, 0 if no effect was found." })
  netSign!: number;

  @Field(() => PathwayEffect, { description: "Whether the net effect is good for the patient." })
  @Reads("netSign", "claimKinds", "targetDirection")
  effect!: PathwayEffect;

  @Field(() => Float, {
    description:
      "Strength of evidence, from 0 to 1: the product of the confidences of its steps. A study that is the only one behind several steps counts once; if it is the only one behind all steps, the product is halved. A further step never raises it.",
  })
  @Reads("confidences", "sources")
  confidence!: number;

  @Field(() => Float, {
    description:
      "From 0 to 1: the product, over its steps, of 1/√(links that leave the start × links that lead to the end). A pathway through highly connected entities is less specific (degree-weighted path count, doi:10.7554/eLife.26726).",
  })
  @Reads("specificities")
  specificity!: number;

  @Field(() => KindOfClaim, { description: "Kind of claim: prognostic if any step is, else a reading if any step is, else causal." })
  @Reads("claimKinds")
  kindOfClaim!: KindOfClaim;

  @Field(() => Boolean, {
    description:
      "Whether direct evidence on the source contradicts it at one of its entities (`opposedAt`) and is no weaker than its weakest step. Such pathways are listed last.",
  })
  @Reads(...judgedBy)
  opposesDirectEvidence!: boolean;

  @Field(() => PathwayContext, { description: "Routes and donor types used in the studies behind it." })
  context!: PathwayContext;
}

/** Facets of pathways. */
@ObjectType({ description: "Facets of a list of pathways." })
export class MechanismPathwayAggregations {
  @Field(() => [FacetCount], { description: "By `netSign`: `1` or `-1`." })
  netSign!: FacetCount[];

  @Field(() => [FacetCount], { description: "By number of steps." })
  length!: FacetCount[];

  @Field(() => [FacetCount], { description: "By effect." })
  effect!: FacetCount[];

  @Field(() => [FacetCount], { description: "By kind of claim." })
  kindOfClaim!: FacetCount[];
}

/** A pathway with its cursor. */
@ObjectType({ description: "An item of a list of pathways, with its cursor." })
export class MechanismPathwayEdge {
  @Field(() => String, { description: "Opaque; pass it as `after` to continue from here." })
  cursor!: string;

  @Field(() => MechanismPathway, { description: "The pathway." })
  @Uncounted()
  node!: MechanismPathway;
}

/** A list of pathways. */
@ObjectType({ description: "A list of pathways, page by page." })
export class MechanismPathwayConnection {
  @Field(() => [MechanismPathwayEdge], { description: "The items of the page, each with its cursor." })
  @Uncounted()
  edges!: MechanismPathwayEdge[];

  @Field(() => [MechanismPathway], { description: "The items of the page, without cursors." })
  @Uncounted()
  nodes!: MechanismPathway[];

  @Field(() => PageInfo, { description: "Position of the page in the list." })
  @Uncounted()
  pageInfo!: PageInfo;

  @Field(() => Int, {
    nullable: true,
    description: "Number of pathways in all, each of two with opposite net signs (`twoFaces`) counted; null if counting all would cost more than answering.",
  })
  @Counts()
  totalCount?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "Number of entries in the list over all pages. Two pathways with opposite net signs (`twoFaces`) share an entry; pathways under `longerBy` and left-out ones have none; the source's own findings on a mirror of the target, null ones included, have one each. Null if `totalCount` is null.",
  })
  @Reads()
  @Counts()
  entryCount?: number;

  @Field(() => Boolean, { description: "Whether there may be more pathways than were counted." })
  @Reads()
  @Counts()
  totalAtLeast!: boolean;

  @Field(() => String, { nullable: true, description: "Why counting stopped; null if it did not." })
  @Reads()
  @Counts()
  stoppedBecause?: string;

  @Field(() => Int, { description: "Number of pathways left out because more than `perFirstStep` share their first step." })
  @Reads()
  leftOut!: number;

  @Field(() => MechanismPathwayAggregations, { description: "Facets of the whole list." })
  @Counts()
  @Uncounted()
  aggregations!: MechanismPathwayAggregations;
}

/** An edge of a picture. */
@ObjectType({ description: "An edge of a subgraph: an association with the ids of its two entities, in the form drawing libraries expect." })
export class SubgraphEdge {
  @Field(() => ID, { description: "Id of the association." })
  id!: string;

  @Field(() => ID, { description: "Id of the subject." })
  @ReadsAs("subjectId")
  source!: string;

  @Field(() => ID, { description: "Id of the object." })
  @ReadsAs("objectId")
  target!: string;

  @Field(() => Int, { description: "Number of studies behind its claims, retracted ones excluded; for line widths." })
  @ReadsAs("studyCount")
  weight!: number;
}

/** A part of the graph to draw. */
@ObjectType({ description: "The neighbourhood of some entities and the associations within it." })
export class Subgraph {
  @Field(() => [Entity], {
    description: "Entities: the requested ones first, then by distance, by number of studies of the link that reached them, and by id.",
  })
  @Uncounted()
  nodes!: Entity[];

  @Field(() => [SubgraphEdge], { description: "Associations between them that pass the filters, by subject and object." })
  @Uncounted()
  edges!: SubgraphEdge[];

  @Field(() => Int, { description: "Number of entities within `depth`, including those beyond `limit`." })
  totalNodes!: number;

  @Field(() => Boolean, { description: "Whether all entities within `depth` are included." })
  complete!: boolean;
}
