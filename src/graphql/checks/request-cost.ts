import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { KnownError } from "../../errors.js";
import { argumentsOf } from "../execution/arguments-of.js";
import type { FieldExtensions } from "../execution/field-source.js";
import { collect, collectEach, type SelectedField, type SelectionSource } from "../execution/selection.js";
import { checkArguments } from "./argument-rules.js";

/** What one request may select at most. */
export const costLimits = { objects: 50_000, levels: 13 } as const;

/** Fragments inside fragments can name more fields than a document has words; past this the count stops. */
const mostFields = 20_000;

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * Checks a request before anything is asked of the graph: every argument of every field, the number of objects that
 * it could select by its list sizes, and its depth. Answers the number of objects. Fields under `__schema` and
 * `__type` do not count. Errors: `BAD_ARGUMENT`, `TOO_COSTLY`, `TOO_DEEP`, and
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
  if (!root) throw new KnownError("BAD_REQUEST", { problem: `This service knows no ${operation.operation}; send a query.` });
  let deepest = 0;
  let fields = 0;

  function below(selected: readonly SelectedField[], times: number, level: number, path: string): number {
    deepest = Math.max(deepest, level);
    if (deepest > costLimits.levels * 4) throw new KnownError("TOO_DEEP", { requested: deepest, limit: costLimits.levels });
    let objects = 0;
    for (const one of selected) {
      if (one.field.name.startsWith("__")) continue;
      if (++fields > mostFields) throw new KnownError("TOO_COSTLY", { requested: `more than ${costLimits.objects}`, limit: costLimits.objects });
      const at = path ? `${path}.${one.responseKey}` : one.responseKey;
      const args = argumentsOf(one.field, one.nodes[0] as FieldNode, variableValues);
      checkArguments(args, at);
      const type = getNamedType(one.field.type);
      if (!isObjectType(type) && !isAbstractType(type)) continue;
      const { source: link, size } = one.field.extensions as FieldExtensions;
      const inner = collectEach(
        source,
        type as Composite,
        one.nodes.flatMap((node) => node.selectionSet ?? []),
      );
      const many = times * sizeOf(one.field.name, args, link?.shape ?? (size === undefined ? undefined : "list"), link?.size ?? size);
      if (link?.shape === "connection") {
        const paged = inner.some(({ field }) => field.name === "nodes" || field.name === "edges");
        objects += (paged ? many : 0) + below(inner, many, level + 1, at);
      } else {
        const counted = !["nodes", "edges", "node", "pageInfo", "aggregations"].includes(one.field.name);
        objects += (counted ? many : 0) + below(inner, many, level + 1, at);
      }
    }
    return objects;
  }

  const objects = below(collect(source, root, [operation.selectionSet]), 1, 1, "");
  if (deepest > costLimits.levels) throw new KnownError("TOO_DEEP", { requested: deepest, limit: costLimits.levels });
  if (objects > costLimits.objects) throw new KnownError("TOO_COSTLY", { requested: objects, limit: costLimits.objects });
  return objects;
}

/** How many things one field can bring: a connection its `first`, `nodes(ids)` its ids, `subgraph` its `limit`, a plain list what its link says. */
function sizeOf(name: string, args: Readonly<Record<string, unknown>>, shape: string | undefined, size: number | undefined): number {
  if (typeof args.first === "number") return args.first;
  if (Array.isArray(args.ids)) return args.ids.length;
  if (name === "subgraph") return args.limit as number;
  return shape === "list" ? (size ?? 10) : (size ?? 1);
}
