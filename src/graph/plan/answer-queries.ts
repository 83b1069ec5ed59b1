import type { ReadOptions, Store } from "../store.js";
import type { Thing, Want } from "./query-node.js";
import { answerTree } from "./read-answer.js";
import { selectAll } from "./select-all.js";

/** Answers several queries in one trip: for each name what its query found as `node`. */
export async function answerQueries<Name extends string>(
  store: Store,
  queries: Readonly<Record<Name, Want>>,
  options?: ReadOptions,
): Promise<Record<Name, readonly Thing[]>> {
  const { items } = await answerTree(store, selectAll("entities/selected", {}, [], queries), options);
  const links = (items as readonly { readonly node: Thing }[])[0]?.node.links ?? {};
  const found = Object.keys(queries).map((name) => [name, (links[name]?.items ?? []).map(({ node }) => node)]);
  return Object.fromEntries(found) as Record<Name, readonly Thing[]>;
}
