import { messageOf } from "../../basics/message-of.js";
import { type HeaderField, readHeaderFields } from "./header-types.js";
import { readCypherFile } from "./read-cypher-file.js";

/** What the header of a file of `cypher/` says of it. */
export interface CypherHeader {
  /** Its first line: the question, or what it does. */
  readonly summary: string;
  /** Names of its `__PLACEHOLDERS__`, without the underscores. */
  readonly placeholders: readonly string[];
  /** Its `$parameters`, those of its snippets among them; without `$skip` and `$end` of a fragment that pages a list. */
  readonly parameters: readonly HeaderField[];
  /** Of a statement: the columns of its rows. */
  readonly columns: readonly HeaderField[];
  /** Of a fragment: the variables that must be bound above it, with what it reads of each. */
  readonly from: readonly HeaderField[];
  /** Of a fragment: the variables that it yields, with what can be read of each. */
  readonly to: readonly HeaderField[];
  /** Of a fragment: variables that it yields for its look-ups alone. */
  readonly carries: readonly string[];
  /** Of a fragment: variables that are found after paging, by the snippet that finds them. */
  readonly later: Readonly<Record<string, string>>;
  /** Of a fragment: the sorted list of ids that holds the whole answer. */
  readonly list: string | null;
  /** Of a fragment: the total order, as an `ORDER BY` list. */
  readonly order: string;
  /** Of a fragment: facets, name to the expression that is counted; `each` where it is a list. */
  readonly facets: Readonly<Record<string, { readonly expression: string; readonly each: boolean }>>;
}

/** Reads the header of `cypher/<name>.cypher`. Throws an error that names the file and the line that is wrong. */
export function readCypherHeader(name: string): CypherHeader {
  const { header, body, snippets } = readCypherFile(name);
  const line = (label: string) => new RegExp(`^${label}:\\s*(.*)$`, "m").exec(header)?.[1]?.trim() ?? "";
  const fields = (label: string) => {
    try {
      return readHeaderFields(line(label));
    } catch (error) {
      throw new Error(`cypher/${name}.cypher, ${label}: ${messageOf(error)}`);
    }
  };
  const parameters = new Map<string, HeaderField>();
  for (const snippet of snippets) for (const field of readCypherHeader(`snippets/${snippet}`).parameters) parameters.set(field.name, field);
  for (const field of fields("parameters")) {
    const known = parameters.get(field.name);
    if (known && JSON.stringify(known) !== JSON.stringify(field)) {
      throw new Error(`cypher/${name}.cypher, parameters: $${field.name} has another type than in its snippet`);
    }
    parameters.set(field.name, field);
  }
  return {
    summary: header.split("\n")[0] ?? "",
    placeholders: [...new Set([...body.matchAll(/__([A-Z]+(?:_[A-Z]+)*)__/g)].map(([, word = ""]) => word))],
    parameters: [...parameters.values()],
    columns: fields("columns"),
    from: fields("from"),
    to: fields("to"),
    carries: line("carries").match(/\w+/g) ?? [],
    later: Object.fromEntries([...line("later").matchAll(/(\w+) = ([a-z-]+)/g)].map(([, variable, snippet]) => [variable, snippet])),
    list: line("list") || null,
    order: line("order"),
    facets: readFacets(line("facets")),
  };
}

function readFacets(text: string): CypherHeader["facets"] {
  return Object.fromEntries(
    [...text.matchAll(/(\w+) = (each )?([^;]+)/g)].map(([, name, each, expression = ""]) => [
      name,
      { expression: expression.trim(), each: each !== undefined },
    ]),
  );
}
