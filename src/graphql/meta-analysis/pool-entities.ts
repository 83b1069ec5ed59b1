import { assertObjectType, type FieldNode, type GraphQLResolveInfo } from "graphql";
import type { PoolAnswer } from "../../domain/trial-results/pool-answer.js";
import type { Child, Item, NodeRow, QueryNode, Selection } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import { selectionSource } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { resolvedField } from "../execution/resolved-field.js";
import { lookups } from "../execution/root-sources.js";
import { planOf, selectionOf, setsOf } from "../execution/selection.js";

/** The studies and results that pools name, each with what was selected of it. */
export interface PoolThings {
  readonly study: (id: string) => NodeRow;
  readonly result: (id: string) => NodeRow;
}

const studyKey = "pool-study";

/** Reads the studies and results that pools name, in one trip; none where the request selects nothing but their ids. `selected` is what `thingsBelow` found. */
export async function readPoolThings(
  context: Context,
  info: GraphQLResolveInfo,
  selected: ReadonlyMap<string, readonly FieldNode[]>,
  pools: readonly PoolAnswer[],
): Promise<PoolThings> {
  const rows = pools.flatMap(({ chosen, leftOut, published }) => [...chosen.map(({ row }) => row), ...leftOut.map(({ row }) => row), ...published]);
  const ids = [...new Set(rows.map(({ id }) => id))].sort();
  const known = { study: bare, result: bare };
  const [results, studies] = [selected.get("Result") ?? [], selected.get("Study") ?? []];
  if (ids.length === 0 || results.length + studies.length === 0) return known;
  const source = selectionSource(context, info);
  const want = planOf(source, { field: resolvedField(info), nodes: results }, lookups.Result, { ids }, "Result");
  const node = want.select.node ?? { properties: ["id"], children: [] };
  const ofStudy = selectionOf(source, assertObjectType(source.schema.getType("Study")), setsOf(studies));
  if (isBare(node) && isBare(ofStudy)) return known;
  const study: Child = {
    key: studyKey,
    query: { fragment: "fields/study-of-result", parameters: {}, page: { skip: 0, limit: 1 }, total: false, facets: [], select: { node: withId(ofStudy) } },
  };
  const all: QueryNode = {
    ...want,
    page: { skip: 0, limit: ids.length },
    select: { node: withId({ properties: node.properties, children: [...node.children, ...(studies.length > 0 ? [study] : [])] }) },
  };
  const { items } = await readAnswer(context.store, all, { signal: context.signal });
  const resultsById = byId(items, "Result");
  const studiesById = byId(
    items.flatMap(({ node }) => node?.links[studyKey]?.items ?? []),
    "Study",
  );
  return { study: (id) => studiesById.get(id) ?? bare(id), result: (id) => resultsById.get(id) ?? bare(id) };
}

/** The nodes of an answer's items by their ids, each with its type. */
const byId = (items: readonly Item[], type: string) =>
  new Map(items.flatMap(({ node }): [string, NodeRow][] => (node && typeof node.id === "string" ? [[node.id, { ...node, type }]] : [])));

const bare = (id: string): NodeRow => ({ id, links: {} });
/** Whether nothing but the id is asked for, which is known without a trip. */
const isBare = ({ properties, children }: Selection) => children.length === 0 && properties.every((property) => property === "id");
const withId = <Read extends { readonly properties: readonly string[] }>(selection: Read): Read => ({
  ...selection,
  properties: [...new Set(["id", ...selection.properties])],
});
