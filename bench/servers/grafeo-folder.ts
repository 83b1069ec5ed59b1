import { join } from "node:path";
import type { GraphSource } from "../data/rows.js";
import { loadBulk } from "../load/load-bulk.js";

/** Puts a graph into the file that our service opens under `DATA_DIR`, and answers that folder. */
export async function grafeoFolder(parent: string, graph: GraphSource): Promise<string> {
  const dataDirectory = join(parent, graph.name);
  await loadBulk({ dataDirectory }, graph);
  return dataDirectory;
}
