import { Field, ID, Int, ObjectType } from "type-graphql";
import { Reads, ReadsAs } from "../execution/field-source.js";
import { Node } from "../fields/entity.type.js";
import { AgentType, KnowledgeLevel, Predicate } from "../fields/enums.js";

/** Numbers of claims and studies behind an association. */
@ObjectType({ description: "Numbers of claims and studies behind an association." })
export class EvidenceCounts {
  @Field(() => Int, { description: "Number of claims, of any polarity." })
  @ReadsAs("claimCount")
  claims!: number;

  @Field(() => Int, { description: "Number of studies these claims rest on." })
  @ReadsAs("studyCount")
  studies!: number;
}

/** What is known between an ordered pair of entities. */
@ObjectType({
  implements: Node,
  description:
    "The evidence on an ordered pair of entities across all predicates, including null and negative findings. It holds the pair's own claims only; inheritance appears on edges and pathway steps.",
})
export class Association extends Node {
  @Field(() => [Predicate], { description: "Predicates of its claims." })
  predicates!: string[];

  @Field(() => Int, { description: "1 if its claims only say that the object rises, -1 if they only say that it falls, 0 if both or neither." })
  sign!: number;

  @Field(() => EvidenceCounts, { description: "Numbers of claims and studies it rests on." })
  counts!: EvidenceCounts;

  @Field(() => [ID], { description: "Ids of the studies it rests on (Biolink `publications`), sorted." })
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
