import type { GraphQLResolveInfo } from "graphql";
import { defined } from "../../basics/defined.js";
import { resolveKnownIds } from "../../domain/entities/resolve-ids.js";
import type { PoolQuestion } from "../../domain/trial-results/pool-question.js";
import { KnownError } from "../../errors.js";
import type { Context } from "../execution/context.js";
import type { PoolArguments } from "./pool-arguments.type.js";

/** What the arguments of a pool ask, ids looked up. Errors: `UNKNOWN_ID`; `BAD_ARGUMENT` where the filter says again what an argument says. */
export async function poolQuestion(context: Context, info: GraphQLResolveInfo, args: Omit<PoolArguments, "measure">): Promise<PoolQuestion> {
  const { filter = {} } = args;
  const at = (name: string) => `${info.path.key}.${name}`;
  const refuse = (name: string, problem: string): never => {
    throw new KnownError("BAD_ARGUMENT", { problem: `${at(name)} ${problem}`, argument: at(name) });
  };
  if (filter.measures) refuse("filter.measures", "cannot be used in a pool, which covers one measure: name that one as `measure`.");
  if (filter.weeks && args.weeks) refuse("filter.weeks", "repeats `weeks`: give only one of the two.");
  if (filter.cellSources && args.cells) refuse("cells", "cannot be combined with `filter.cellSources`, which also names the cells: give only one of the two.");
  const lists = (values: Readonly<Record<string, readonly string[] | undefined>>): Record<string, readonly string[]> => {
    const given: Record<string, readonly string[]> = {};
    for (const [name, ids] of Object.entries(values)) if (ids) given[at(name)] = ids;
    return given;
  };
  const options = { signal: context.signal };
  const [studies, entities] = await Promise.all([
    resolveKnownIds(context.store, "study", lists({ without: args.without, "filter.studies": filter.studies }), options),
    resolveKnownIds(context.store, "entity", lists({ "filter.cellSources": filter.cellSources }), options),
  ]);
  const { donors, designs, stages, causes, directions, comparedWith, scopes } = filter;
  const effect = args.effect === "LOG_HAZARD_RATIO" ? "HAZARD_RATIO" : args.effect;
  const known = defined({
    ...{ effect, cells: args.cells, minStudies: args.minStudies, weeks: args.weeks ?? filter.weeks, without: studies[at("without")] },
    ...{ studies: studies[at("filter.studies")], cellSources: entities[at("filter.cellSources")] },
    ...{ donors, designs, stages, causes, directions, comparedWith, scopes },
  });
  return { ...known, options: { model: args.model, adjustment: args.adjust } };
}
