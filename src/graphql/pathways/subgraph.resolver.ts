import type { GraphQLResolveInfo } from "graphql";
import { ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from "type-graphql";
import { answerSubgraph } from "../../domain/pathways/answer-subgraph.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { Association } from "../evidence/association.type.js";
import { answerBelow, linkedAnswer } from "../execution/answer.js";
import { type Context, findOnce } from "../execution/context.js";
import { Costs, type FieldSource, From, type IdArguments } from "../execution/field-source.js";
import { addSources } from "../fields/add-source.js";
import { Between, IdOf, Items, SetsSize } from "../fields/argument-rule.js";
import { EntityKind, type Language, Predicate } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { Given } from "../fields/given.js";
import { LanguageArgument, spoken } from "../fields/language-argument.js";
import { Subgraph, SubgraphEdge } from "./pathway.type.js";

/** Arguments of `subgraph`. */
@ArgsType()
class SubgraphArguments {
  @Field(() => [ID], { description: "The central entities, 1 to 20 ids." })
  @Items(1, 20)
  @IdOf("Entity")
  around!: string[];

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "Maximum distance in links, 0 to 3." })
  @Between(0, 3)
  depth!: number;

  @Field(() => [EntityKind], { nullable: true, description: "Only entities of these kinds, in addition to the central ones." })
  @Items(0, 100)
  kinds?: string[];

  @Field(() => [Predicate], { nullable: true, description: "Only links with claims of these predicates." })
  @Items(0, 100)
  predicates?: string[];

  @Field(() => EvidenceFilter, { nullable: true, description: "Only links with claims that pass this filter." })
  evidence?: EvidenceFilter;

  @Field(() => Int, { nullable: true, defaultValue: 60, description: "Maximum number of entities, 1 to 500; `totalNodes` says how many there are." })
  @Between(1, 500)
  @SetsSize()
  limit!: number;
}

const nodes: FieldSource<IdArguments> = {
  fragment: "entities/find-entities",
  shape: "list",
  node: "node",
  parameters: ({ ids }) => ({ ids, kinds: null }),
};
const edges: FieldSource<IdArguments> = { fragment: "pathways/edges-of-picture", shape: "list", node: "node", parameters: ({ ids }) => ({ ids }) };

/** A part of the graph to draw. */
@Resolver()
export class SubgraphResolver {
  @Costs(({ depth }: SubgraphArguments) => 500 * (depth + 1))
  @Query(() => Subgraph, { description: "The neighbourhood of some entities and the associations within it: a bounded part of the graph, for drawing." })
  async subgraph(@Given(() => SubgraphArguments) args: SubgraphArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const question = { ...args, argument: `${info.path.key}.around` };
    const ids = await findOnce(context, "subgraph", args, () => answerSubgraph(context.store, question, { signal: context.signal }));
    return {
      nodes: await answerBelow(context, info, "nodes", nodes, { ids: ids.nodeIds }),
      edges: ids.associationIds.length === 0 ? [] : await answerBelow(context, info, "edges", edges, { ids: ids.associationIds }),
      totalNodes: ids.totalNodes,
      complete: ids.totalNodes === ids.nodeIds.length,
    };
  }
}

/** What hangs below an edge of a picture. */
@Resolver(() => SubgraphEdge)
export class SubgraphEdgeResolver {
  @FieldResolver(() => String, {
    description: "Its predicates in words, for edge labels: `reduces`, or `reduces, acts through`; empty if only results link the two.",
  })
  @From({ fragment: "fields/predicates-of-association", shape: "list", node: "node", reads: ["labelEn", "labelZh"], above: ["predicates"] })
  label(@Root() edge: NodeRow, @LanguageArgument() lang: Language, @Info() info: GraphQLResolveInfo): string {
    const labels = linkedAnswer(edge, info).items.map(({ node }) => spoken(lang, node?.labelEn as string, node?.labelZh as string));
    return labels.join(spoken(lang, ", ", "、"));
  }
}

addSources(SubgraphEdgeResolver, {
  association: {
    type: () => Association,
    description: "The association behind the edge.",
    source: { fragment: "fields/association-itself", shape: "one", node: "node" },
  },
});
