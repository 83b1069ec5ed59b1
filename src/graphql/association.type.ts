import { Field, ID, Int, ObjectType } from "type-graphql";
import type { Link } from "./answered-by.js";
import { ReadsVia } from "./answered-by.js";
import { Node } from "./entity.type.js";
import { AgentType, KnowledgeLevel, Predicate } from "./enums.js";

const summary: Link = { fragment: "tree/summary-of-association", shape: "one", node: "node" };

/** How much stands behind something. */
@ObjectType({ description: "How much stands behind something." })
export class EvidenceCounts {
  @Field(() => Int, { description: "Number of claims, of any polarity." })
  claims!: number;

  @Field(() => Int, { description: "Number of studies that they rest on." })
  studies!: number;
}

/** What is known between an ordered pair of things. */
@ObjectType({
  implements: Node,
  description:
    "What is known between an ordered pair of things, over all predicates, null and negative findings included. Nothing on it depends on who looks: what was inherited stands on edges and steps.",
})
export class Association extends Node {
  @Field(() => [Predicate], { description: "Predicates of its claims." })
  @ReadsVia(summary, "predicates")
  predicates!: string[];

  @Field(() => Int, { description: "1 where its claims only raise the object, -1 where they only lower it, 0 where both or neither." })
  @ReadsVia(summary, "signs")
  sign!: number;

  @Field(() => EvidenceCounts, { description: "How many claims and studies it rests on." })
  @ReadsVia(summary, "claims", "studies")
  counts!: EvidenceCounts;

  @Field(() => [ID], { description: "Ids of the studies that it rests on (Biolink `publications`), sorted." })
  @ReadsVia(summary, "publications")
  publications!: string[];

  @Field(() => KnowledgeLevel, { description: "Biolink `knowledge_level`." })
  @ReadsVia(summary, "claims")
  knowledgeLevel!: string;

  @Field(() => AgentType, { description: "Biolink `agent_type`." })
  @ReadsVia(summary, "claims")
  agentType!: string;

  @Field(() => String, { description: "Biolink `primary_knowledge_source`: this graph, which curated the claims from the publications." })
  @ReadsVia(summary, "claims")
  primaryKnowledgeSource!: string;
}
