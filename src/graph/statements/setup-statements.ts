import { nodeShapes } from "../../model/graph-shape.js";
import type { EngineDescription, Statement } from "../store.js";
import { listStatements } from "./list-statements.js";
import { readCypherFile } from "./read-cypher-file.js";
import { readStatementNamed } from "./read-statement.js";

/**
 * What brings an engine's constraints and indexes into being: the files of `cypher/setup/`, then those of
 * `cypher/setup/<engine>/`, each in the order of its names; a file with the placeholder `__LABEL__` once for each label.
 */
export function setupStatements(engine: EngineDescription["name"]): readonly Statement[] {
  const inFolder = (folder: string) => listStatements().filter((name) => name.startsWith(folder) && !name.slice(folder.length).includes("/"));
  return [...inFolder("setup/"), ...inFolder(`setup/${engine}/`)].flatMap((name) =>
    readCypherFile(name).body.includes("__LABEL__")
      ? Object.keys(nodeShapes).map((label) => readStatementNamed(name, { LABEL: label }))
      : [readStatementNamed(name)],
  );
}
