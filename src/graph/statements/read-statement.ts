import type { ParametersOf, PlaceholdersOf, RowOf, StatementName } from "../plan/cypher-contract.js";
import { fillPlaceholders, type Placeholders } from "../plan/fill-placeholders.js";
import type { None } from "../plan/yielded.js";
import type { Statement } from "../store.js";
import { readCypherFile } from "./read-cypher-file.js";

/**
 * The statement of a file of `cypher/` that is named at run time, as a list of files names it: `readStatement` without
 * what the compiler knows.
 */
export function readStatementNamed(name: string, placeholders: Placeholders = {}): Pick<Statement, "name" | "text"> {
  return { name, text: fillPlaceholders(name, readCypherFile(name).body, placeholders) };
}

/**
 * The statement of `cypher/<name>.cypher`, without its comments, its placeholders filled (see `fillPlaceholders`). Throws where the
 * file does not exist or the placeholders do not fit.
 */
export function readStatement<File extends StatementName>(
  name: File,
  ...[placeholders = {}]: None extends PlaceholdersOf<File> ? [] : [PlaceholdersOf<File>]
): Statement<ParametersOf<File>, RowOf<File>> {
  return readStatementNamed(name, placeholders);
}
