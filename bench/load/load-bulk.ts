import { writeBulk } from "../../src/domain/bulk/write-bulk.js";
import { openStore, type StoreOptions } from "../../src/graph/open-store.js";
import type { GraphSource } from "../data/rows.js";
import { bulkSourceOf } from "./bulk-source-of.js";
import { ProgressMeter, type ReportProgress } from "./progress.js";

/** Writes a generated graph into an empty database by the service's own bulk load. */
export async function loadBulk(
  options: StoreOptions,
  graph: GraphSource,
  onProgress?: ReportProgress,
): Promise<{ readonly rows: number; readonly seconds: number }> {
  const store = await openStore(options);
  try {
    const meter = new ProgressMeter(graph.nodeCount + graph.relationshipCount, onProgress);
    let written = 0;
    await writeBulk(store, bulkSourceOf(graph), graph.name, (_what, done) => {
      meter.add(done - written);
      written = done;
    });
    return meter.sum;
  } finally {
    await store.close();
  }
}
