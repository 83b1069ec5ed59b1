import { assertObjectType, type FieldNode, type GraphQLResolveInfo } from "graphql";
import type { AnsweredPools } from "../../domain/trial-results/answer-pool.js";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { Child, Item, NodeRow, QueryNode, Selection } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import { selectionSource } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { selectionOf, setsOf } from "../execution/selection.js";

/** The studies and results that pools name, each with what was selected of it. */
export interface PoolEntities {
  readonly study: (id: string) => NodeRow;
  readonly result: (id: string) => NodeRow;
}

/**
 * Reads the studies and results that pools name, in one trip; none where the request selects nothing but their ids. `selected` is what
 * `entitiesBelow` found.
 */
export async function readPoolEntities(
  context: Context,
  info: GraphQLResolveInfo,
  selected: ReadonlyMap<string, readonly FieldNode[]>,
  { pools, registered }: AnsweredPools,
): Promise<PoolEntities> {
  const rows = pools.flatMap(({ pool: { chosen, leftOut, published } }) => [...[...chosen, ...leftOut].map(({ row }) => row), ...published]);
  const of: Readonly<Record<"study" | "result", { readonly type: string; readonly fragment: FragmentName; readonly ids: readonly string[] }>> = {
    study: { type: "Study", fragment: "entities/find-studies", ids: distinct([...rows.map(({ study }) => study.id), ...registered.running]) },
    result: { type: "Result", fragment: "evidence/find-results", ids: distinct(rows.map(({ id }) => id)) },
  };
  const source = selectionSource(context, info);
  const children = Object.entries(of).flatMap(([key, { type, fragment, ids }]): Child[] => {
    const node = selectionOf(source, assertObjectType(source.schema.getType(type)), setsOf(selected.get(type) ?? []));
    if (ids.length === 0 || isBare(node)) return [];
    const page = { skip: 0, limit: ids.length };
    const query = { fragment, parameters: { ids: [...ids] }, page, total: false, facets: [], select: { node: withId(node) } };
    return [{ key, query }];
  });
  if (children.length === 0) return { study: bare, result: bare };
  const { items } = await readAnswer(context.store, root(children), { signal: context.signal });
  const found = (key: keyof typeof of) => {
    const known = byId(items[0]?.node?.links[key]?.items ?? [], of[key].type);
    return (id: string) => known.get(id) ?? bare(id);
  };
  return { study: found("study"), result: found("result") };
}

const distinct = (ids: readonly string[]) => [...new Set(ids)].sort();

/** The query whose one row holds what several queries find. */
const root = (children: readonly Child[]): QueryNode => ({
  ...{ fragment: "entities/selected", parameters: {}, page: { skip: 0, limit: 1 }, total: false, facets: [] },
  select: { node: { properties: [], children } },
});

/** The nodes of an answer's items by their ids, each with its type. */
const byId = (items: readonly Item[], type: string) =>
  new Map(items.flatMap(({ node }): [string, NodeRow][] => (node && typeof node.id === "string" ? [[node.id, { ...node, type }]] : [])));

const bare = (id: string): NodeRow => ({ id, links: {} });
/** Whether nothing but the id is selected, which is known without a trip. */
const isBare = ({ properties, children }: Selection) => children.length === 0 && properties.every((property) => property === "id");
const withId = <Read extends { readonly properties: readonly string[] }>(selection: Read): Read => ({
  ...selection,
  properties: [...new Set(["id", ...selection.properties])],
});
