import { Field, ID, Int, ObjectType } from "type-graphql";
import { Reads, ReadsAs } from "../execution/field-source.js";
import { Node } from "../fields/entity.type.js";
import { AgentType, KnowledgeLevel, Predicate } from "../fields/enums.js";

/** How much stands behind something. */
@ObjectType({ description: "How much stands behind something." })
export class EvidenceCounts {
  @Field(() => Int, { description: "Number of claims, of any polarity." })
  @ReadsAs("claimCount")
  claims!: number;

  @Field(() => Int, { description: "Number of studies that they rest on." })
  @ReadsAs("studyCount")
  studies!: number;
}

/** What is known between an ordered pair of entities. */
@ObjectType({
  implements: Node,
  description:
    "What is known between an ordered pair of entities, over all predicates, null and negative findings included. Nothing on it depends on who looks: what was inherited stands on edges and steps.",
})
export class Association extends Node {
  @Field(() => [Predicate], { description: "Predicates of its claims." })
  predicates!: string[];

  @Field(() => Int, { description: "1 where its claims only raise the object, -1 where they only lower it, 0 where both or neither." })
  sign!: number;

  @Field(() => EvidenceCounts, { description: "How many claims and studies it rests on." })
  counts!: EvidenceCounts;

  @Field(() => [ID], { description: "Ids of the studies that it rests on (Biolink `publications`), sorted." })
  publications!: string[];

  @Field(() => KnowledgeLevel, { description: "Biolink `knowledge_level`." })
  @Reads("claimCount")
  knowledgeLevel!: string;

  @Field(() => AgentType, { description: "Biolink `agent_type`." })
  @Reads("claimCount")
  agentType!: string;

  @Field(() => String, { description: "Biolink `primary_knowledge_source`: this graph, which curated the claims from the publications." })
  @Reads()
  primaryKnowledgeSource!: string;
}
