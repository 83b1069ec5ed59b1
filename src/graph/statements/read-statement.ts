import { fillPlaceholders, type Placeholders } from "../plan/fill-placeholders.js";
import type { Statement } from "../store.js";
import { readCypherFile } from "./read-cypher-file.js";

/**
 * The statement of `cypher/<name>.cypher`, without its comments, its placeholders filled (see `fillPlaceholders`). Throws where the
 * file does not exist or the placeholders do not fit.
 */
export function readStatement(name: string, placeholders: Placeholders = {}): Statement {
  return { name, text: fillPlaceholders(name, readCypherFile(name).body, placeholders) };
}
