import type { GraphQLResolveInfo } from "graphql";
import { resolveKnownIds } from "../../domain/entities/resolve-ids.js";
import type { EffectMeasure } from "../../domain/meta-analysis/effect-sizes/effect-measures.js";
import type { PoolAdjustment, PoolModel } from "../../domain/meta-analysis/pool-options.js";
import type { PoolQuestion, Weeks } from "../../domain/trial-results/pool-question.js";
import { KnownError } from "../../errors.js";
import type { Context } from "../execution/context.js";
import type { Arguments } from "../execution/field-source.js";
import { filterOf } from "../execution/root-sources.js";

/** What the arguments of a pool ask, ids looked up. Errors: `UNKNOWN_ID`; `BAD_ARGUMENT` where the filter says again what an argument says. */
export async function poolQuestion(context: Context, info: GraphQLResolveInfo, args: Arguments): Promise<PoolQuestion> {
  const filter = filterOf(args);
  const at = (name: string) => `${info.path.key}.${name}`;
  const refuse = (name: string, problem: string): never => {
    throw new KnownError("BAD_ARGUMENT", { problem: `${at(name)} ${problem}`, argument: at(name) });
  };
  if (filter.measures) refuse("filter.measures", "has no place in a pool, which is of one measure: give that one as `measure`.");
  if (filter.weeks && args.weeks) refuse("filter.weeks", "says again what `weeks` says: give one of the two.");
  const lists = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(values).flatMap(([name, ids]) => (ids ? [[at(name), ids as string[]]] : [])));
  const options = { signal: context.signal };
  const [studies, entities] = await Promise.all([
    resolveKnownIds(context.store, "study", lists({ without: args.without, "filter.studies": filter.studies }), options),
    resolveKnownIds(context.store, "entity", lists({ "filter.cellSources": filter.cellSources }), options),
  ]);
  const known = Object.entries({
    effect: args.effect as EffectMeasure | undefined,
    weeks: (args.weeks ?? filter.weeks) as Weeks | undefined,
    without: studies[at("without")],
    studies: studies[at("filter.studies")],
    cellSources: entities[at("filter.cellSources")],
    ...Object.fromEntries(["donors", "designs", "directions", "comparedWith", "scopes"].map((name) => [name, filter[name]])),
  }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), options: { model: args.model as PoolModel, adjustment: args.adjust as PoolAdjustment } };
}
