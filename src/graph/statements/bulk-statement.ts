import { fillPlaceholders, type Placeholders } from "../plan/fill-placeholders.js";
import type { Parameters, Statement } from "../store.js";
import { readCypherFile } from "./read-cypher-file.js";

/** A statement that writes rows, and answers how many it has written. */
export type BulkStatement = Statement<Parameters, { readonly written: number }>;

/** What stands in a file once for each property. */
const each = "__NAME__: row[__POSITION__]";

/**
 * The statement of a `cypher/bulk/create-….cypher` for these properties: its text names them, so that rows are lists
 * of values. `offset` is the position of the first value in a row. Throws where a name is no word.
 */
export function bulkStatement(
  name: "bulk/create-nodes" | "bulk/create-entities" | "bulk/create-relationships",
  placeholders: Placeholders,
  properties: readonly string[],
  offset: number,
): BulkStatement {
  const pairs = properties.map((property, index) => fillPlaceholders(name, each, { NAME: property, POSITION: index + offset }));
  const text = readCypherFile(name).body.replace(` {${each}}`, pairs.length > 0 ? ` {${pairs.join(", ")}}` : "");
  return { name, text: fillPlaceholders(name, text, placeholders) };
}
