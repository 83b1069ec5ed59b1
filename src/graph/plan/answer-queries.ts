import type { ReadOptions, Store } from "../store.js";
import type { QueryNode } from "./query-node.js";
import { readAnswer } from "./read-answer.js";
import { selectAll } from "./select-all.js";

/** What a query finds as `node`. */
export type NodeFound<Query> = Query extends QueryNode<infer Found> ? (Found extends { readonly node: infer Row } ? Row : never) : never;

/** For each name of some queries what its query found as `node`. */
export type FoundByName<Queries> = { readonly [Name in keyof Queries]: readonly NodeFound<Queries[Name]>[] };

/** Answers several queries in one trip: for each name what its query found as `node`. */
export async function answerQueries<Queries extends Readonly<Record<string, QueryNode>>>(
  store: Store,
  queries: Queries,
  options?: ReadOptions,
): Promise<FoundByName<Queries>> {
  const [item] = (await readAnswer(store, selectAll("entities/selected", {}, [], queries), options)).items;
  const found = Object.keys(queries).map((name) => [name, (item?.node.links[name]?.items ?? []).map(({ node }) => node)]);
  return Object.fromEntries(found);
}
