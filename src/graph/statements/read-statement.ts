import { fillHoles, type Holes } from "../plan/fill-placeholders.js";
import type { Statement } from "../store.js";
import { readCypherFile } from "./read-cypher-file.js";

/**
 * The statement of `cypher/<name>.cypher`, without its comments, its holes filled (see `fillHoles`). Throws where the
 * file does not exist or the holes do not fit.
 */
export function readStatement(name: string, holes: Holes = {}): Statement {
  return { name, text: fillHoles(name, readCypherFile(name).body, holes) };
}
