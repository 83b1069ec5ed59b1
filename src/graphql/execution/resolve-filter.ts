import type { GraphQLResolveInfo } from "graphql";
import { resolveKnownIds } from "../../domain/entities/resolve-ids.js";
import { rootArguments } from "./answer.js";
import type { Context } from "./context.js";
import type { Arguments } from "./field-source.js";
import { filterOf } from "./root-sources.js";

/** Filters that hold ids: which kind of thing each names. */
const idFilters = {
  ids: "entity",
  subjects: "entity",
  objects: "entity",
  entities: "entity",
  cellSources: "entity",
  routes: "entity",
  measures: "entity",
  studies: "study",
} as const;

/**
 * The arguments of the root field that is being resolved, its filter with the ids that stand behind those that were
 * asked. Errors: `UNKNOWN_ID`.
 */
export async function resolveFilter(context: Context, info: GraphQLResolveInfo): Promise<Arguments> {
  const args = rootArguments(info);
  const filter = filterOf(args);
  const resolved: Record<string, unknown> = { ...filter };
  for (const [name, target] of Object.entries(idFilters)) {
    const argument = `${info.path.key}.filter.${name}`;
    if (filter[name])
      resolved[name] = (await resolveKnownIds(context.store, target, { [argument]: filter[name] as string[] }, { signal: context.signal }))[argument];
  }
  return { ...args, filter: resolved };
}
