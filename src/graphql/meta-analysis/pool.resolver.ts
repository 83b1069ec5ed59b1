import { type FieldNode, type GraphQLCompositeType, type GraphQLResolveInfo, getNamedType, isCompositeType } from "graphql";
import { Ctx, Info, Query, Resolver } from "type-graphql";
import { answerPools } from "../../domain/trial-results/answer-pool.js";
import { KnownError } from "../../errors.js";
import type { QueryNode } from "../../graph/plan/query-node.js";
import { poolableKinds } from "../../model/kind.js";
import { selectionSource } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { entitiesBelow } from "../execution/entities-below.js";
import { Costs, CountedAs, type FieldSource } from "../execution/field-source.js";
import { resolvedField } from "../execution/resolved-field.js";
import { entityList, lookups } from "../execution/root-sources.js";
import { collectEach, compositeType, planOf, type SelectionSource, setsOf } from "../execution/selection.js";
import { Given } from "../fields/given.js";
import { PoolableMeasure, PoolResult } from "./pool.type.js";
import { PoolArguments, PoolableMeasuresArguments } from "./pool-arguments.type.js";
import { readPoolEntities } from "./pool-entities.js";
import { poolQuestion } from "./pool-question.js";
import { poolResultOf } from "./pool-shapes.js";

/** Pools of the results of trials. */
@Resolver()
export class PoolResolver {
  @Costs(1_000)
  @Query(() => PoolResult, {
    description:
      "How large is the effect of mesenchymal stem cells on a measure, over all independent controlled trials whose numbers can be pooled (random-effects meta-analysis)? The answer lists which results were included or excluded and why; if nothing can be pooled, it gives the reason, each trial's own effect, and the pool over any cells. Survival and mortality are one outcome, pooled as deaths.",
  })
  async pool(@Given(() => PoolArguments) args: PoolArguments, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    const question = await poolQuestion(context, info, args);
    const [id, argument] = [args.measure, `${info.path.key}.measure`];
    const { want, selected, withRegistered } = measuresWanted(context, info, lookups.Entity, { ids: [id] });
    const answers = await answerPools(context.store, { ...want, page: { skip: 0, limit: 1 } }, question, { withRegistered, signal: context.signal });
    const [answer] = answers.pools;
    if (!answer) throw new KnownError("UNKNOWN_ID", { id, argument });
    const { kind } = answer.measure;
    if (!poolableKinds.includes(String(kind)))
      throw new KnownError("BAD_ARGUMENT", {
        problem: `${argument} is ${id}, of the kind ${kind}; only a ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(poolableKinds)} can be pooled.`,
        argument,
      });
    return poolResultOf(answer, answers.registered, await readPoolEntities(context, info, selected, answers));
  }

  @Costs(4_500)
  @Query(() => [PoolableMeasure], {
    description:
      "For each measure, outcome, complication and adverse event with results: how many independent controlled trials report it, and the pool of those with usable numbers. By name.",
  })
  @CountedAs(50)
  async poolableMeasures(
    @Given(() => PoolableMeasuresArguments) args: PoolableMeasuresArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object[]> {
    const question = await poolQuestion(context, info, { ...args, model: "REML", adjust: "HARTUNG_KNAPP" });
    const list = { ...entityList(), shape: "list" } as const;
    const { want, selected, withRegistered } = measuresWanted(context, info, list, { filter: { kinds: poolableKinds }, orderBy: "NAME" });
    const answers = await answerPools(context.store, want, question, { withResults: true, withRegistered, signal: context.signal });
    const things = await readPoolEntities(context, info, selected, answers);
    return answers.pools.map((answer) => ({
      measure: answer.measure,
      controlledTrials: answer.controlledTrials,
      trialsWithNumbers: answer.pool.chosen.length,
      answer: poolResultOf(answer, answers.registered, things),
    }));
  }
}

/** The query of measures with what is selected of them, wherever below the answer they stand; and what else is selected there. */
function measuresWanted(
  context: Context,
  info: GraphQLResolveInfo,
  link: FieldSource,
  args: object,
): { readonly want: QueryNode; readonly selected: ReadonlyMap<string, readonly FieldNode[]>; readonly withRegistered: boolean } {
  const source = selectionSource(context, info);
  const selected = entitiesBelow(source, compositeType(info.returnType), info.fieldNodes);
  const withRegistered = selects(source, compositeType(info.returnType), info.fieldNodes, "registered");
  return { want: planOf(source, { field: resolvedField(info), nodes: selected.get("Entity") ?? [] }, link, args, "Entity"), selected, withRegistered };
}

/** Whether a field is selected, wherever below a computed answer it stands. */
function selects(source: SelectionSource, type: GraphQLCompositeType, nodes: readonly FieldNode[], name: string): boolean {
  return collectEach(source, type, setsOf(nodes)).some(({ field, nodes }) => {
    const inner = getNamedType(field.type);
    return field.name === name || (isCompositeType(inner) && !field.extensions.source && selects(source, inner, nodes, name));
  });
}
