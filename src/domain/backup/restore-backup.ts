import { KnownError } from "../../errors.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store } from "../../graph/store.js";
import { nodeShapes } from "../../model/graph-shape.js";
import { contentHash } from "../release/content-hash.js";
import { type WriteProgress, writeGraph } from "../release/write-graph.js";
import type { BackupHead } from "./backup-file.js";
import { readBackup } from "./read-backup.js";

/**
 * Puts the graph of a backup into a store, in one transaction that is rolled back unless its content hash is the one
 * that the backup tells. A graph that holds something is refused unless it is to be replaced; its records of writes stay,
 * and those of the backup come beside them. Errors: `BAD_BACKUP`.
 */
export async function restoreBackup(
  store: Store,
  file: string,
  { replace = false, onProgress }: { readonly replace?: boolean; readonly onProgress?: WriteProgress } = {},
): Promise<BackupHead> {
  const { head, graph, writes } = await readBackup(file);
  if (!replace) await refuseFilled(store, file);
  await store.setUp();
  await store.write(async (transaction) => {
    await writeGraph(transaction, graph, onProgress ?? (() => {}));
    const kept = new Set((await transaction.run(readStatement("audit/read-records"))).map(({ properties }) => properties.id));
    for (const record of writes) if (!kept.has(record.id ?? null)) await transaction.run(readStatement("audit/append-record"), { record });
    const hash = await contentHash((statement) => transaction.run(statement));
    if (hash !== head.contentHash)
      throw new KnownError("BAD_BACKUP", { file, problem: `nothing was restored, for the graph came out with the content hash ${hash}.` });
  });
  return head;
}

async function refuseFilled(store: Store, file: string): Promise<void> {
  for (const label of Object.keys(nodeShapes)) {
    const [row] = await store.read(readStatement("bulk/count-nodes", { LABEL: label }));
    if (row?.nodes !== 0)
      throw new KnownError("BAD_BACKUP", {
        file,
        problem: `nothing was restored, for ${store.engine.location} holds ${String(row?.nodes)} nodes labelled ${label}. Name an empty database, or say --replace.`,
      });
  }
}
