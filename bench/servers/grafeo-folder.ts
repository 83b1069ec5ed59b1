import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import type { GraphSource } from "../data/rows.js";
import { type GrafeoLoadOptions, loadGrafeo } from "../load/load-grafeo.js";

/** Puts a graph into the file that our service opens under `DATA_DIR`, and answers that folder. */
export async function grafeoFolder(parent: string, graph: GraphSource, options?: GrafeoLoadOptions): Promise<string> {
  const folder = join(parent, graph.name);
  await mkdir(folder, { recursive: true });
  const database = grafeo.GrafeoDB.create(join(folder, "msc-kg.grafeo"));
  try {
    await loadGrafeo(database, graph, options);
    database.walCheckpoint();
  } finally {
    database.close();
  }
  return folder;
}
