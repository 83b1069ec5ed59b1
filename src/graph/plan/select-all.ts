import type { FragmentName, ParametersOf, PlaceholdersOf, PropertyOf, RecordOf } from "./cypher-contract.js";
import type { QueryNode } from "./query-node.js";
import type { AnswersOf, Below } from "./select.js";
import type { None } from "./yielded.js";

/** A node as it was read: the properties that were selected, and the answers of what hangs below it. */
export type Selected<File extends FragmentName, Property extends PropertyOf<File, "node">, Queries extends Below> = Pick<RecordOf<File, "node">, Property> & {
  readonly links: AnswersOf<Queries>;
};

/** All that a fragment finds, with these properties of its `node`, and what hangs below it: the short form of `select`. */
export function selectAll<File extends FragmentName, Property extends PropertyOf<File, "node">, Queries extends Below = None>(
  fragment: File,
  parameters: NoInfer<ParametersOf<File>>,
  properties: readonly Property[],
  below?: Queries,
  ...[placeholders]: None extends PlaceholdersOf<File> ? [] : [NoInfer<PlaceholdersOf<File>>]
): QueryNode<{ readonly node: Selected<File, Property, Queries> }> {
  const children = Object.entries(below ?? {}).map(([key, query]) => ({ key, query }));
  const page = { skip: 0, limit: 1_000_000 };
  return { fragment, parameters, ...(placeholders && { placeholders }), page, total: false, facets: [], select: { node: { properties, children } } };
}
