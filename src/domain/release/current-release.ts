import { readStatement } from "../../graph/statements/read-statement.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import type { NodeOf } from "../../model/node-of.js";

/** The release that the graph holds, or null where nothing was loaded. */
export async function currentRelease(store: Store, options: ReadOptions = {}): Promise<NodeOf<"Release"> | null> {
  const [row] = await store.read(readStatement("release/find-stored-releases"), {}, options);
  return row?.properties ?? null;
}
