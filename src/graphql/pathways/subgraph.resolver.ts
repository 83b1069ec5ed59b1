import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Field, ID, Info, Int, Query, Resolver } from "type-graphql";
import { answerSubgraph, type SubgraphQuestion } from "../../domain/pathways/answer-subgraph.js";
import { Association } from "../evidence/association.type.js";
import { answerBelow, rootArguments } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import type { Arguments, FieldSource } from "../execution/field-source.js";
import { addSources } from "../fields/add-source.js";
import { EntityKind, Predicate } from "../fields/enums.js";
import { EvidenceFilter } from "../fields/filters.type.js";
import { Subgraph, SubgraphEdge } from "./pathway.type.js";

/** Arguments of `subgraph`. */
@ArgsType()
class SubgraphArguments {
  @Field(() => [ID], { description: "The things in the middle, 1 to 20 ids." })
  around!: string[];

  @Field(() => Int, { nullable: true, defaultValue: 1, description: "How many links away, 0 to 3." })
  depth!: number;

  @Field(() => [EntityKind], { nullable: true, description: "Only things of these kinds, beside those asked for." })
  kinds?: string[];

  @Field(() => [Predicate], { nullable: true, description: "Only over claims of these predicates." })
  predicates?: string[];

  @Field(() => EvidenceFilter, { nullable: true, description: "Only over claims that pass this filter." })
  evidence?: EvidenceFilter;

  @Field(() => Int, { nullable: true, defaultValue: 60, description: "Most things to show, 1 to 500; `totalNodes` says how many there are." })
  limit!: number;
}

const nodes: FieldSource = {
  fragment: "entities/find-entities",
  shape: "list",
  node: "node",
  parameters: (args: Arguments) => ({ ids: args.ids as string[], kinds: null }),
};
const edges: FieldSource = {
  fragment: "evidence/find-associations",
  shape: "list",
  node: "node",
  parameters: (args: Arguments) => ({ ids: args.ids as string[] }),
};

/** A part of the graph to draw. */
@Resolver()
export class SubgraphResolver {
  @Query(() => Subgraph, { description: "The things around some things, and the associations between them: a bounded part of the graph to draw." })
  async subgraph(@Args(() => SubgraphArguments) _arguments: SubgraphArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const args = rootArguments(info);
    const question = { ...(args as unknown as SubgraphQuestion), argument: `${info.path.key}.around` };
    const ids = await answerSubgraph(context.store, question, { signal: context.signal });
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
export class SubgraphEdgeResolver {}

addSources(SubgraphEdgeResolver, {
  association: {
    type: () => Association,
    description: "The association that it draws.",
    source: { fragment: "fields/association-itself", shape: "one", node: "node" },
  },
});
