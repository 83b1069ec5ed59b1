import { KnownError } from "../../errors.js";
import { readStatement } from "../../graph/read-statement.js";
import type { Store } from "../../graph/store.js";
import { graphVersion } from "../../model/graph-version.js";
import { currentRelease } from "./current-release.js";
import { loadRelease } from "./load-release.js";
import type { WriteProgress } from "./write-graph.js";

/**
 * Loads the release of a folder where the graph is empty, or where another version of this service wrote it in a shape
 * that this one cannot serve. A database that holds something else is left alone, for loading would delete what bears
 * our labels: `BAD_CONFIGURATION`. Of several that start at once one loads. `onStart` is told when there is something to load.
 */
export async function loadWhereNeeded(
  store: Store,
  folder: string,
  { onStart, onProgress }: { readonly onStart?: () => void; readonly onProgress?: WriteProgress },
): Promise<void> {
  const held = await currentRelease(store);
  if (held?.graphVersion === graphVersion) return;
  if (typeof held?.graphVersion !== "number" && (await countNodes(store)) > 0) {
    throw new KnownError("BAD_CONFIGURATION", {
      problem: `${store.engine.location} holds a graph of something else and no release of MSC-KG, so nothing was loaded. Set NEO4J_URI or NEO4J_DATABASE to an empty database.`,
    });
  }
  onStart?.();
  await loadRelease(store, folder, { unlessHeld: true, ...(onProgress && { onProgress }) });
}

async function countNodes(store: Store): Promise<number> {
  const [row] = await store.read(readStatement("health/count-nodes"));
  return row?.nodes as number;
}
