import type { Want } from "../../graph/plan/query-node.js";
import type { Parameters } from "../../graph/store.js";

/** All that a fragment finds, with these properties of its `node`, and what hangs below it. */
export function everything(
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
