import type { Parameters } from "../store.js";
import type { FragmentName } from "./cypher-contract.js";
import type { QueryNode } from "./query-node.js";

/** All that a fragment finds, with these properties of its `node`, and what hangs below it. */
export function selectAll(
  fragment: FragmentName,
  parameters: Parameters,
  properties: readonly string[],
  below: Readonly<Record<string, QueryNode>> = {},
  placeholders?: Readonly<Record<string, string>>,
): QueryNode {
  const children = Object.entries(below).map(([key, want]) => ({ key, query: want }));
  const page = { skip: 0, limit: 1_000_000 };
  return { fragment, parameters, ...(placeholders && { placeholders }), page, total: false, facets: [], select: { node: { properties, children } } };
}
