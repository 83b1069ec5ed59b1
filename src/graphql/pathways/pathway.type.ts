import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Counts, Reads, ReadsAs, Uncounted } from "../execution/field-source.js";
import { Entity, Node } from "../fields/entity.type.js";
import { KindOfClaim, PathwayEffect } from "../fields/enums.js";
import { FacetCount, PageInfo } from "../fields/page.type.js";

/** What a pathway is held against the evidence of its source by. */
export const judgedBy = ["signs", "ranks", "verdictDirections", "verdictRanks", "mirrorId"] as const;

/** One step of a pathway. */
@ObjectType({ description: "One step of a pathway: what it starts from raises or lowers what it leads to." })
export class PathwayStep {
  @Field(() => Int, { description: "1 where it raises what it leads to, -1 where it lowers it, 0 where it found no effect." })
  sign!: number;

  @Field(() => Float, {
    description: "Strength of evidence, from 0 to 1: what speaks for its sign less what speaks against it; 0.2 for what is true by definition.",
  })
  confidence!: number;

  @Field(() => KindOfClaim, { description: "What it claims." })
  kindOfClaim!: KindOfClaim;

  @Field(() => Boolean, { description: "Whether it runs as its claims say it; false where a measure is reached from what it measures." })
  forward!: boolean;
}

/** What was used, and in how many studies. */
@ObjectType({ description: "A route or donor that the studies behind a pathway used." })
export class Usage {
  @Field(() => Int, { description: "How many of the studies." })
  studies!: number;
}

/** What the studies behind a pathway used. */
@ObjectType({ description: "Routes and donors that the studies behind a pathway used: context, not steps." })
export class PathwayContext {}

/** A walk from one entity to another. */
@ObjectType({
  implements: Node,
  description:
    "A walk over signed links without a repeated entity. A chain of true links may be false as a whole: read it as a hypothesis with its links' evidence.",
})
export class MechanismPathway extends Node {
  @Field(() => Int, { description: "Number of steps." })
  length!: number;

  @Field(() => Int, { description: "Product of the signs: 1 where the first entity raises the last, -1 where it lowers it, 0 where it found no effect." })
  netSign!: number;

  @Field(() => PathwayEffect, { description: "Whether that is good for the patient." })
  @Reads("netSign", "claimKinds", "targetDirection")
  effect!: PathwayEffect;

  @Field(() => Float, {
    description:
      "Strength of evidence, from 0 to 1: the product of the confidences of its steps. A study that is alone behind several steps counts once; where it is alone behind all of them, the product is halved. A further step never raises it.",
  })
  @Reads("confidences", "sources")
  confidence!: number;

  @Field(() => Float, {
    description:
      "From 0 to 1: the product, over its steps, of 1/√(links that leave the start × links that lead to the end). A pathway through much-linked entities says less (degree-weighted path count, doi:10.7554/eLife.26726).",
  })
  @Reads("specificities")
  specificity!: number;

  @Field(() => KindOfClaim, { description: "What it claims: prognosis where a step is prognosis, else a reading where a step is one, else a cause." })
  @Reads("claimKinds")
  kindOfClaim!: KindOfClaim;

  @Field(() => Boolean, {
    description:
      "Whether the evidence of the source itself on an entity of it (`opposedAt`) says the opposite, no weaker than its weakest step. Such pathways come last.",
  })
  @Reads(...judgedBy)
  opposesDirectEvidence!: boolean;

  @Field(() => PathwayContext, { description: "Routes and donors that the studies behind it used." })
  context!: PathwayContext;
}

/** Facets of pathways. */
@ObjectType({ description: "Facets of a list of pathways." })
export class MechanismPathwayAggregations {
  @Field(() => [FacetCount], { description: "By net sign, `1` or `-1`." })
  netSign!: FacetCount[];

  @Field(() => [FacetCount], { description: "By number of steps." })
  length!: FacetCount[];

  @Field(() => [FacetCount], { description: "By effect." })
  effect!: FacetCount[];

  @Field(() => [FacetCount], { description: "By what they claim." })
  kindOfClaim!: FacetCount[];
}

/** A pathway with its cursor. */
@ObjectType({ description: "One of a list of pathways, with its cursor." })
export class MechanismPathwayEdge {
  @Field(() => String, { description: "Opaque; give it as `after` to go on behind it." })
  cursor!: string;

  @Field(() => MechanismPathway, { description: "The pathway." })
  @Uncounted()
  node!: MechanismPathway;
}

/** A list of pathways. */
@ObjectType({ description: "A list of pathways, page by page." })
export class MechanismPathwayConnection {
  @Field(() => [MechanismPathwayEdge], { description: "The page with cursors." })
  @Uncounted()
  edges!: MechanismPathwayEdge[];

  @Field(() => [MechanismPathway], { description: "The page without cursors." })
  @Uncounted()
  nodes!: MechanismPathway[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  @Uncounted()
  pageInfo!: PageInfo;

  @Field(() => Int, {
    nullable: true,
    description: "How many there are in all, each of two faces counted; null where counting all would cost more than answering.",
  })
  @Counts()
  totalCount?: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "How long this list is to its last page: two faces are one entry, what stands under another or is left out has none, and what the source itself found on a mirror of the target, or did not find, has one. Null where `totalCount` is.",
  })
  @Reads()
  @Counts()
  entryCount?: number;

  @Field(() => Boolean, { description: "Whether there may be more than were counted." })
  @Reads()
  @Counts()
  totalAtLeast!: boolean;

  @Field(() => String, { nullable: true, description: "Why the count stopped; null where it did not." })
  @Reads()
  @Counts()
  stoppedBecause?: string;

  @Field(() => Int, { description: "How many are left out because more than `perFirstStep` begin with their first step." })
  @Reads()
  leftOut!: number;

  @Field(() => MechanismPathwayAggregations, { description: "Facets of the whole list." })
  @Counts()
  @Uncounted()
  aggregations!: MechanismPathwayAggregations;
}

/** An edge of a picture. */
@ObjectType({ description: "A link of a subgraph: an association, with the ids of its ends as drawing libraries want them." })
export class SubgraphEdge {
  @Field(() => ID, { description: "Id of the association." })
  id!: string;

  @Field(() => ID, { description: "Id of the entity that it goes out of." })
  @ReadsAs("subjectId")
  source!: string;

  @Field(() => ID, { description: "Id of the entity that it leads to." })
  @ReadsAs("objectId")
  target!: string;

  @Field(() => Int, { description: "For drawing: how many studies its claims rest on, retracted ones left out." })
  @ReadsAs("studyCount")
  weight!: number;
}

/** A part of the graph to draw. */
@ObjectType({ description: "The entities around some entities, and the associations between all of them." })
export class Subgraph {
  @Field(() => [Entity], { description: "Entities: first those asked for, then by distance, by studies of the link that reached them, by id." })
  @Uncounted()
  nodes!: Entity[];

  @Field(() => [SubgraphEdge], { description: "Associations between them that pass the filters, by subject and object." })
  @Uncounted()
  edges!: SubgraphEdge[];

  @Field(() => Int, { description: "How many entities there are within `depth`, those over `limit` included." })
  totalNodes!: number;

  @Field(() => Boolean, { description: "Whether all of them are shown." })
  complete!: boolean;
}
