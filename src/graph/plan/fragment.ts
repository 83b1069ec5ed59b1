import { type CypherHeader, readCypherHeader } from "../statements/cypher-header.js";
import { readCypherFile } from "../statements/read-cypher-file.js";

/** A file of `cypher/` that finds nodes, and what its header says of it. */
export interface Fragment extends Pick<CypherHeader, "carries" | "list" | "order" | "facets"> {
  readonly name: string;
  /** Variables that must be bound above the fragment. */
  readonly from: readonly string[];
  /** Variables that the fragment yields: nodes, maps, or plain values. */
  readonly to: readonly string[];
  /** Variables that are found after paging, by the Cypher that finds them, and only where something of them is read. */
  readonly later: Readonly<Record<string, string>>;
  /** Parameter names, without `$`. */
  readonly parameters: readonly string[];
  /** The Cypher text, comments removed, placeholders unfilled. */
  readonly body: string;
}

const cache = new Map<string, Fragment>();

/** Reads a fragment and its header. Throws where the file does not exist or its header lacks a line. */
export function readFragment(name: string): Fragment {
  const known = cache.get(name);
  if (known) return known;
  const { from, to, carries, later, list, order, facets, parameters } = readCypherHeader(name);
  const names = (fields: readonly { readonly name: string }[]) => fields.map((field) => field.name);
  const fragment: Fragment = {
    name,
    from: names(from),
    to: names(to),
    carries,
    later: Object.fromEntries(Object.entries(later).map(([variable, snippet]) => [variable, readCypherFile(`snippets/${snippet}`).body])),
    list,
    order,
    facets,
    parameters: names(parameters),
    body: readCypherFile(name).body,
  };
  if (fragment.to.length === 0 || fragment.order === "") throw new Error(`cypher/${name}.cypher: its header needs the lines "to:" and "order:"`);
  cache.set(name, fragment);
  return fragment;
}
