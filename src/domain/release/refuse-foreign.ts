import { KnownError } from "../../errors.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store } from "../../graph/store.js";
import { nodeShapes } from "../../model/graph-shape.js";

/**
 * Loading deletes what bears the labels of our graph. Where no release of ours is held, nodes of these labels are
 * somebody else's: throws `BAD_CONFIGURATION`.
 */
export async function refuseForeign(store: Store): Promise<void> {
  const releases = await store.read(readStatement("release/find-stored-releases"));
  if (releases.length > 0) return;
  for (const label of Object.keys(nodeShapes)) {
    const [row] = await store.read(readStatement("bulk/count-nodes", { LABEL: label }));
    if (row?.nodes === 0) continue;
    throw new KnownError("BAD_CONFIGURATION", {
      problem: `${store.engine.location} holds no release of MSC-KG, but ${String(row?.nodes)} nodes labelled ${label}, which loading would delete. Nothing was loaded. Name an empty database.`,
    });
  }
}
