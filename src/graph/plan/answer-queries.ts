import type { ReadOptions, Store } from "../store.js";
import type { NodeRow, QueryNode } from "./query-node.js";
import { readAnswer } from "./read-answer.js";
import { selectAll } from "./select-all.js";

/** Answers several queries in one trip: for each name what its query found as `node`. */
export async function answerQueries<Name extends string>(
  store: Store,
  queries: Readonly<Record<Name, QueryNode>>,
  options?: ReadOptions,
): Promise<Record<Name, readonly NodeRow[]>> {
  const { items } = await readAnswer(store, selectAll("entities/selected", {}, [], queries), options);
  const links = (items as readonly { readonly node: NodeRow }[])[0]?.node.links ?? {};
  const found = Object.keys(queries).map((name) => [name, (links[name]?.items ?? []).map(({ node }) => node)]);
  return Object.fromEntries(found) as Record<Name, readonly NodeRow[]>;
}
