import type { Store } from "../../graph/store.js";
import type { WriteProgress } from "../release/write-graph.js";
import { csvSource } from "./csv-source.js";
import { type BulkWritten, writeBulk } from "./write-bulk.js";

/**
 * Fills an empty database from a folder that `exportCsv` wrote, several batches at a time and each committed by itself;
 * memory does not grow with the files. A load that did not finish is not served. Errors: `BAD_RELEASE` with file and
 * line, `BAD_CONFIGURATION` where the database is not empty.
 */
export async function loadBulk(
  store: Store,
  folder: string,
  { onProgress }: { readonly onProgress?: WriteProgress } = {},
): Promise<BulkWritten & { readonly version: string; readonly seconds: number }> {
  const started = performance.now();
  const source = await csvSource(folder);
  const written = await writeBulk(store, source, folder, onProgress);
  return { ...written, version: String(source.release.version), seconds: (performance.now() - started) / 1_000 };
}
