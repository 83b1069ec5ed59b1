import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store, Transaction } from "../../graph/store.js";
import { graphVersion } from "../../model/graph-version.js";
import { contentHash } from "./content-hash.js";
import { currentRelease } from "./current-release.js";
import { readRelease } from "./read-release.js";
import { refuseForeign } from "./refuse-foreign.js";
import { refuseNewer } from "./refuse-newer.js";
import { toGraph } from "./to-graph.js";
import { type WriteProgress, type Written, writeGraph } from "./write-graph.js";

/** What a load did. */
export interface Loaded extends Written {
  readonly version: string;
  readonly contentHash: string;
  readonly seconds: number;
}

/** How a release is loaded. */
export interface LoadOptions {
  readonly onProgress?: WriteProgress;
  /** Write nothing where another process has loaded a release that this build can serve meanwhile. */
  readonly unlessHeld?: boolean;
  /** Replace a graph that a newer build made, too. */
  readonly replaceNewer?: boolean;
}

/**
 * Puts the release of a folder in the place of the one that the graph holds. Validates first (`BAD_RELEASE` names all
 * that is wrong, and nothing is written), refuses nodes of our labels that no release wrote and, by default,
 * a graph of a newer build (`BAD_CONFIGURATION`); then deletes, writes and hashes in one write transaction, so that a reader,
 * also after a crash, sees the old release or the new one. The same release gives the same graph and the same hash
 * however often it is loaded.
 */
export async function loadRelease(store: Store, folder: string, options: LoadOptions = {}): Promise<Loaded> {
  const started = performance.now();
  const release = await readRelease(folder);
  const graph = toGraph(release);
  await refuseForeign(store);
  if (!options.replaceNewer) refuseNewer(store.engine.location, await currentRelease(store));
  await store.setUp();
  const loaded = await store.write(async (transaction) => {
    const { id, version } = graph.release();
    const held = options.unlessHeld ? await heldBy(transaction, id, version) : null;
    if (held) return { nodes: {}, relationships: {}, contentHash: held };
    if (!options.replaceNewer)
      for (const { properties } of await transaction.run(readStatement("release/find-stored-releases"))) refuseNewer(store.engine.location, properties);
    const written = await writeGraph(transaction, graph, options.onProgress ?? (() => {}));
    const hash = await contentHash((statement) => transaction.run(statement));
    await transaction.run(readStatement("release/set-content-hash"), { id, contentHash: hash });
    return { ...written, contentHash: hash };
  });
  return { version: release.manifest.version, ...loaded, seconds: (performance.now() - started) / 1_000 };
}

/**
 * The content hash of the release that the graph holds, where this build can serve it. Takes hold of the release's node
 * first: of several loaders all but one wait here, and find what that one has written.
 */
async function heldBy(transaction: Transaction, id: string, version: string): Promise<string | null> {
  await transaction.run(readStatement("release/take-release"), { id, version });
  for (const { properties: release } of await transaction.run(readStatement("release/find-stored-releases"))) {
    if (release.contentHash && release.graphVersion === graphVersion) return release.contentHash;
  }
  return null;
}
