import { type FragmentDefinitionNode, type GraphQLField, type GraphQLSchema, getNamedType, isCompositeType, type OperationDefinitionNode } from "graphql";
import { KnownError } from "../../errors.js";
import { argumentsOf } from "../execution/arguments-of.js";
import type { FieldSource } from "../execution/field-source.js";
import { collect, collectEach, firstOf, type SelectedField, type SelectionSource, setsOf } from "../execution/selection.js";
import { checkArguments } from "./argument-rules.js";

/** What one request may cost and how deep it may go at most. */
export const costLimits = { cost: 50_000, levels: 13 } as const;

/** What the count of a list costs (`totalCount` and its kin), and each of its facets, in the unit of `Costs`; for a list below many objects a hundredth for each. */
const countCost = 300;

/** Fragments inside fragments can name more fields than a document has words; past this the count stops. */
const mostFields = 20_000;

/**
 * Checks a request before the graph is queried: every argument of every field, what it could cost, and its depth. Answers
 * the cost: the number of objects that it could select by its list sizes, and the work that its fields do beside them
 * (`Costs`). The same field with the same arguments is done once at the root, and costs its work once. Fields under
 * `__schema` and `__type` cost nothing. Errors: `BAD_ARGUMENT`, `TOO_COSTLY`, `TOO_DEEP`, and
 * `BAD_REQUEST` for an operation that the schema has no root for.
 */
export function requestCost(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  variableValues: Readonly<Record<string, unknown>>,
): number {
  const source: SelectionSource = { schema, fragments, variableValues, release: "" };
  const root = schema.getRootType(operation.operation);
  if (!root) throw new KnownError("BAD_REQUEST", { problem: `This service has no ${operation.operation}; send a query.` });
  const facetType = schema.getType("FacetCount");
  let deepest = 0;
  let fields = 0;
  const done = new Set<string>();

  /** What a field does beside bringing objects. */
  function workOf(one: SelectedField, args: Readonly<Record<string, unknown>>, times: number, level: number): number {
    const { work } = one.field.extensions;
    if (!work) return 0;
    if (level > 1) return times * work(args);
    const { first: _, after: __, ...question } = args;
    const key = `${one.field.name} ${JSON.stringify(question)}`;
    if (done.has(key)) return 0;
    done.add(key);
    return work(args);
  }

  function below(selected: readonly SelectedField[], times: number, level: number, path: string): number {
    deepest = Math.max(deepest, level);
    if (deepest > costLimits.levels * 4) throw new KnownError("TOO_DEEP", { requested: deepest, limit: costLimits.levels });
    let objects = 0;
    const read = new Set<FieldSource>();
    for (const one of selected) {
      if (one.field.name.startsWith("__")) continue;
      if (++fields > mostFields) throw new KnownError("TOO_COSTLY", { requested: `more than ${costLimits.cost}`, limit: costLimits.cost });
      const at = path ? `${path}.${one.responseKey}` : one.responseKey;
      const args = argumentsOf(one.field, firstOf(one), variableValues);
      checkArguments(one.field.args, args, at);
      objects += workOf(one, args, times, level);
      const shared = one.field.extensions.via ?? one.field.extensions.source;
      if (shared?.work && !read.has(shared)) objects += times * shared.work;
      if (shared) read.add(shared);
      const type = getNamedType(one.field.type);
      if (!isCompositeType(type)) continue;
      const { source: link, uncounted } = one.field.extensions;
      const inner = collectEach(source, type, setsOf(one.nodes));
      const many = times * sizeOf(one.field, args);
      if (link?.shape === "connection") {
        const paged = inner.some(({ field }) => field.name === "nodes" || field.name === "edges");
        const counted = inner.some(({ field }) => field.name === "totalCount" || (field.extensions.counts === true && field.name !== "aggregations"));
        objects += (paged ? many : 0) + (counted ? countingOf(times) : 0) + below(inner, many, level + 1, at);
      } else {
        objects += (uncounted ? 0 : many) + (type === facetType ? countingOf(times) : 0) + below(inner, many, level + 1, at);
      }
    }
    return objects;
  }

  const objects = below(collect(source, root, [operation.selectionSet]), 1, 1, "");
  if (deepest > costLimits.levels) throw new KnownError("TOO_DEEP", { requested: deepest, limit: costLimits.levels });
  if (objects > costLimits.cost) throw new KnownError("TOO_COSTLY", { requested: objects, limit: costLimits.cost });
  return objects;
}

/** What one count costs, of the list at the root or of those of so many objects. */
const countingOf = (times: number): number => Math.max(countCost, (times * countCost) / 100);

/** Entities that a plain list is counted as where nothing says how many it brings. */
const anyList = 10;

/** How many entities one field can bring: what the argument says that sets its size (`@SetsSize`), else what the field says (`@CountedAs`) or its link. */
function sizeOf(field: GraphQLField<unknown, unknown>, args: Readonly<Record<string, unknown>>): number {
  const { source: link, size } = field.extensions;
  const sizing = field.args.find(({ extensions }) => extensions.setsSize);
  const value = sizing && args[sizing.name];
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.length;
  return link?.size ?? size ?? (link?.shape === "list" ? anyList : 1);
}
