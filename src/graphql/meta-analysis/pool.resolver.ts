import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Query, Resolver } from "type-graphql";
import { answerPools } from "../../domain/trial-results/answer-pool.js";
import { KnownError } from "../../errors.js";
import type { QueryNode } from "../../graph/plan/query-node.js";
import { poolableKinds } from "../../model/kind.js";
import { selectionSource } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { entitiesBelow } from "../execution/entities-below.js";
import { CountedAs, type FieldSource } from "../execution/field-source.js";
import { resolvedField } from "../execution/resolved-field.js";
import { entityList, lookups } from "../execution/root-sources.js";
import { compositeType, planOf } from "../execution/selection.js";
import { suggestNearest } from "../execution/suggest-nearest.js";
import { Given } from "../fields/given.js";
import { PoolableMeasure, PoolResult } from "./pool.type.js";
import { PoolArguments, PoolableMeasuresArguments } from "./pool-arguments.type.js";
import { readPoolThings } from "./pool-entities.js";
import { poolQuestion } from "./pool-question.js";
import { poolResultOf } from "./pool-shapes.js";

/** Pools of the results of trials. */
@Resolver()
export class PoolResolver {
  @Query(() => PoolResult, {
    description:
      "How large is the effect on a measure, over all independent controlled trials whose numbers can be joined (random-effects meta-analysis)? The answer names the rows that were chosen, those that were not and why; where nothing can be joined, the reason.",
  })
  async pool(@Given(() => PoolArguments) args: PoolArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const question = await poolQuestion(context, info, args);
    const [id, argument] = [args.measure, `${info.path.key}.measure`];
    const { want, selected } = measuresWanted(context, info, lookups.Entity, { ids: [id] });
    const [answer] = await answerPools(context.store, { ...want, page: { skip: 0, limit: 1 } }, question, { signal: context.signal });
    if (!answer) {
      await suggestNearest(context, info, id, "Entity");
      throw new KnownError("UNKNOWN_ID", { id, argument });
    }
    const { kind } = answer.measure;
    if (!poolableKinds.includes(String(kind)))
      throw new KnownError("BAD_ARGUMENT", {
        problem: `${argument} is ${id}, of the kind ${kind}; only a ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(poolableKinds)} can be pooled.`,
        argument,
      });
    return poolResultOf(answer, await readPoolThings(context, info, selected, [answer.pool]));
  }

  @Query(() => [PoolableMeasure], {
    description:
      "For each measure, outcome, complication and adverse event with results: how many independent controlled trials report it, and the pool of those whose numbers can be joined. By name.",
  })
  @CountedAs(50)
  async poolableMeasures(
    @Given(() => PoolableMeasuresArguments) args: PoolableMeasuresArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const question = await poolQuestion(context, info, { ...args, model: "REML", adjust: "HARTUNG_KNAPP" });
    const list = { ...entityList(), shape: "list" } as const;
    const { want, selected } = measuresWanted(context, info, list, { filter: { kinds: poolableKinds }, orderBy: "NAME" });
    const answers = await answerPools(context.store, want, question, { withResults: true, signal: context.signal });
    const pools = answers.map(({ pool }) => pool);
    const things = await readPoolThings(context, info, selected, pools);
    return answers.map((answer) => ({
      measure: answer.measure,
      controlledTrials: answer.controlledTrials,
      trialsWithNumbers: answer.pool.chosen.length,
      answer: poolResultOf(answer, things),
    }));
  }
}

/** The query of measures with what is selected of them, wherever below the answer they stand; and what else is selected there. */
function measuresWanted(
  context: Context,
  info: GraphQLResolveInfo,
  link: FieldSource,
  args: object,
): { readonly want: QueryNode; readonly selected: ReadonlyMap<string, readonly FieldNode[]> } {
  const source = selectionSource(context, info);
  const selected = entitiesBelow(source, compositeType(info.returnType), info.fieldNodes);
  return { want: planOf(source, { field: resolvedField(info), nodes: selected.get("Entity") ?? [] }, link, args, "Entity"), selected };
}
