import type { Parameters } from "../store.js";
import type { Want } from "./query-node.js";

/** All that a fragment finds, with these properties of its `node`, and what hangs below it. */
export function selectAll(
  fragment: string,
  parameters: Parameters,
  properties: readonly string[],
  below: Readonly<Record<string, Want>> = {},
  holes?: Readonly<Record<string, string>>,
): Want {
  const children = Object.entries(below).map(([key, want]) => ({ key, want }));
  const page = { skip: 0, limit: 1_000_000 };
  return { fragment, parameters, ...(holes && { holes }), page, total: false, facets: [], select: { node: { properties, children } } };
}
