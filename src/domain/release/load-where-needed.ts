import { KnownError } from "../../errors.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store } from "../../graph/store.js";
import { graphVersion } from "../../model/graph-version.js";
import { graphSource } from "../bulk/graph-source.js";
import { isUnfinished } from "../bulk/is-unfinished.js";
import { writeBulk } from "../bulk/write-bulk.js";
import { contentHashOfRows } from "./content-hash.js";
import { currentRelease } from "./current-release.js";
import { loadRelease } from "./load-release.js";
import { readRelease } from "./read-release.js";
import { refuseNewer } from "./refuse-newer.js";
import { toGraph } from "./to-graph.js";
import type { WriteProgress } from "./write-graph.js";

/** What is called during a load that may not be needed. */
export interface LoadingWhereNeeded {
  /** Called when there is something to load. */
  readonly onStart?: () => void;
  readonly onProgress?: WriteProgress;
  /** Called where constraints or indexes of a graph that is held are missing and cannot be made. */
  readonly onIncomplete?: (error: unknown) => void;
}

/**
 * Loads the release of a folder if the graph is empty, or if another version of this service wrote it in a shape that
 * this one cannot serve. A database that holds other data is left alone, because loading would delete nodes with our
 * labels, and so is an unfinished bulk load, or the graph of a newer build: `BAD_CONFIGURATION`. If several processes start at once,
 * one of them loads. Where a graph is held that this build can serve, constraints and indexes that are missing are made
 * again.
 */
export async function loadWhereNeeded(store: Store, folder: string, { onStart, onProgress, onIncomplete = () => {} }: LoadingWhereNeeded): Promise<void> {
  const held = await currentRelease(store);
  if (isUnfinished(held)) {
    throw new KnownError("BAD_CONFIGURATION", {
      problem: `${store.engine.location} holds what is left of a bulk load that did not finish, which is not served. Empty the database and load again (npm run load -- --bulk <folder>), or put the release of this service in its place (npm run load).`,
    });
  }
  if (held?.graphVersion === graphVersion) {
    await store.setUp().catch(onIncomplete);
    return;
  }
  refuseNewer(store.engine.location, held);
  if (typeof held?.graphVersion !== "number" && (await countNodes(store)) > 0) {
    throw new KnownError("BAD_CONFIGURATION", {
      problem: `${store.engine.location} holds a graph of something else and no release of MSC-KG, so nothing was loaded. Set NEO4J_URI or NEO4J_DATABASE to an empty database.`,
    });
  }
  onStart?.();
  if (held === null && store.engine.location === "memory") await fill(store, folder, onProgress);
  else await loadRelease(store, folder, { unlessHeld: true, ...(onProgress && { onProgress }) });
}

/** What lives in memory is empty at first and gone with a failure, so that nothing unfinished can be left behind. */
async function fill(store: Store, folder: string, onProgress: WriteProgress | undefined): Promise<void> {
  const graph = toGraph(await readRelease(folder));
  const source = graphSource(graph);
  // The engine was given these rows and nothing else: that it gives them back unchanged is held by the tests, and reading them back takes long.
  await writeBulk(store, { ...source, release: { ...source.release, contentHash: await contentHashOfRows(graph) } }, folder, onProgress);
}

async function countNodes(store: Store): Promise<number> {
  const [row] = await store.read(readStatement("health/count-nodes"));
  return row?.nodes ?? 0;
}
