import type { FragmentName, ParametersOf, PlaceholdersOf, PropertyOf, RecordOf } from "./cypher-contract.js";
import type { Answer, Item, QueryNode } from "./query-node.js";
import type { None } from "./yielded.js";

/** Queries that hang below a node, by name. */
export type Below = Readonly<Record<string, QueryNode>>;

/** What a query finds as `node`. */
export type NodeFound<Query> = Query extends QueryNode<infer Found> ? (Found extends { readonly node: infer Row } ? Row : never) : never;

/** A node as it was read: the properties that were selected, and the answers of what hangs below it. */
export type Selected<File extends FragmentName, Property extends PropertyOf<File, "node">, Links extends Below> = Pick<RecordOf<File, "node">, Property> & {
  readonly links: { readonly [Name in keyof Links]: Answer<Links[Name] extends QueryNode<infer Found extends Item> ? Found : Item> };
};

/** All that a fragment finds, with these properties of its `node`, and what hangs below it. */
export function selectAll<File extends FragmentName, Property extends PropertyOf<File, "node">, Links extends Below = None>(
  fragment: File,
  parameters: NoInfer<ParametersOf<File>>,
  properties: readonly Property[],
  below?: Links,
  ...[placeholders]: None extends PlaceholdersOf<File> ? [] : [NoInfer<PlaceholdersOf<File>>]
): QueryNode<{ readonly node: Selected<File, Property, Links> }> {
  const children = Object.entries(below ?? {}).map(([key, query]) => ({ key, query }));
  const page = { skip: 0, limit: 1_000_000 };
  return { fragment, parameters, ...(placeholders && { placeholders }), page, total: false, facets: [], select: { node: { properties, children } } };
}
