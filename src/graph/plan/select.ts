import type { FragmentName, ParametersOf, PlaceholdersOf, PropertyOf, RecordOf, VariableOf } from "./cypher-contract.js";
import type { Fragments } from "./cypher-files.js";
import type { Answer, Item, Page, QueryNode, Selection } from "./query-node.js";
import type { None } from "./yielded.js";

/** Queries that hang below a node, by name. */
export type Below = Readonly<Record<string, QueryNode>>;

/** What is read of each variable of a fragment: properties, and what hangs below it. */
export type Reads<File extends FragmentName> = {
  readonly [Variable in VariableOf<File>]?: { readonly properties: readonly PropertyOf<File, Variable>[]; readonly below?: Below };
};

/** An item of the answer to what is read: a record for each variable, null where the fragment may not find it. */
export type ItemOf<File extends FragmentName, Read extends Reads<File>> = {
  readonly [Variable in keyof Read & VariableOf<File>]:
    | (Pick<RecordOf<File, Variable>, PropertiesIn<Read[Variable], PropertyOf<File, Variable>>> & { readonly links: AnswersOf<BelowIn<Read[Variable]>> })
    | Extract<Fragments[File]["to"][Variable], null>;
};

type PropertiesIn<Read, All> = Read extends { readonly properties: readonly (infer Property)[] } ? Property & All : never;
type BelowIn<Read> = Read extends { readonly below: infer Queries extends Below } ? Queries : None;
/** The answers to queries that hang below a node. */
export type AnswersOf<Queries extends Below> = {
  readonly [Name in keyof Queries]: Answer<Queries[Name] extends QueryNode<infer Found extends Item> ? Found : Item>;
};

/** Which of the items are read, and what stands in the placeholders of the file. */
export type SelectOptions<File extends FragmentName> = { readonly page?: Page } & (None extends PlaceholdersOf<File>
  ? unknown
  : { readonly placeholders: PlaceholdersOf<File> });

/**
 * A query of one fragment: all that it finds, or a page, with what is read of its variables. The compiler knows the
 * fragment's parameters, what it yields, and so what an item of the answer holds.
 *
 * @example
 * select("pathways/read-steps", { ...evidenceParameters(), steps }, { node: { properties: ["position", "claims"] } })
 */
export function select<File extends FragmentName, const Read extends Reads<File>>(
  fragment: File,
  parameters: NoInfer<ParametersOf<File>>,
  reads: Read,
  ...[options]: None extends PlaceholdersOf<File> ? [SelectOptions<File>?] : [SelectOptions<File>]
): QueryNode<ItemOf<File, Read>> {
  const given: { readonly page?: Page; readonly placeholders?: PlaceholdersOf<File> } = options ?? {};
  const selected: Record<string, Selection> = {};
  for (const [variable, read] of Object.entries<{ readonly properties: readonly string[]; readonly below?: Below } | undefined>(reads))
    if (read) selected[variable] = { properties: read.properties, children: Object.entries(read.below ?? {}).map(([key, query]) => ({ key, query })) };
  const { page = { skip: 0, limit: 1_000_000 }, placeholders } = given;
  return { fragment, parameters, ...(placeholders && { placeholders }), page, total: false, facets: [], select: selected };
}
