import { readStatement } from "../../graph/read-statement.js";
import type { Store, Value } from "../../graph/store.js";
import { contentHash } from "./content-hash.js";
import { readRelease } from "./read-release.js";
import { refuseForeign } from "./refuse-foreign.js";
import { toGraph } from "./to-graph.js";
import { type WriteProgress, type Written, writeGraph } from "./write-graph.js";

/** What a load did. */
export interface Loaded extends Written {
  readonly version: string;
  readonly contentHash: string;
  readonly seconds: number;
}

/**
 * Puts the release of a folder in the place of the one that the graph holds. Validates first (`BAD_RELEASE` names all
 * that is wrong, and nothing is written) and refuses nodes of our labels that no release wrote; then deletes, writes and hashes in one write transaction, so that a reader,
 * also after a crash, sees the old release or the new one. The same release gives the same graph and the same hash
 * however often it is loaded.
 */
export async function loadRelease(store: Store, folder: string, options: { readonly onProgress?: WriteProgress } = {}): Promise<Loaded> {
  const started = performance.now();
  const release = await readRelease(folder);
  const graph = toGraph(release);
  await refuseForeign(store);
  await store.setUp();
  const loaded = await store.write(async (transaction) => {
    const written = await writeGraph(transaction, graph, options.onProgress ?? (() => {}));
    const hash = await contentHash((statement) => transaction.run(statement));
    const [{ id }] = graph.nodes("Release") as readonly [{ id: Value }];
    await transaction.run(readStatement("transfer/set-content-hash"), { id, contentHash: hash });
    return { ...written, contentHash: hash };
  });
  return { version: release.manifest.version, ...loaded, seconds: (performance.now() - started) / 1_000 };
}
