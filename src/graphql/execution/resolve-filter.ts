import { type GraphQLResolveInfo, getNamedType, isInputObjectType } from "graphql";
import { checkHeldValues, type NamedValues } from "../../domain/entities/check-held-values.js";
import { resolveKnownIds } from "../../domain/entities/resolve-ids.js";
import type { Context } from "./context.js";
import { resolvedField } from "./resolved-field.js";

/**
 * The arguments of the root field that is being resolved, its filter with the ids that stand behind those that were
 * given: those of the fields that say so (`@IdOf`), in their order. Errors: `UNKNOWN_ID`; `BAD_ARGUMENT` for a value of
 * other fields (`@HeldAs`) that the release does not hold.
 */
export async function resolveFilter<Args extends { readonly filter?: object }>(
  context: Context,
  info: GraphQLResolveInfo,
  args: Args,
): Promise<Args & { readonly filter: object }> {
  const argument = resolvedField(info).args.find(({ name }) => name === "filter");
  const type = argument && getNamedType(argument.type);
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const filter: Record<string, unknown> = { ...args.filter };
  const named: Record<string, NamedValues> = {};
  for (const [name, ids] of Object.entries(args.filter ?? {})) {
    const { idOf, heldAs } = fields[name]?.extensions ?? {};
    const at = `${info.path.key}.filter.${name}`;
    if (ids && heldAs) named[at] = { of: heldAs, values: ids };
    if (!ids || (idOf !== "Entity" && idOf !== "Study")) continue;
    const known = await resolveKnownIds(context.store, idOf === "Study" ? "study" : "entity", { [at]: ids }, { signal: context.signal });
    filter[name] = known[at];
  }
  await checkHeldValues(context.store, named, { signal: context.signal });
  return { ...args, filter };
}
