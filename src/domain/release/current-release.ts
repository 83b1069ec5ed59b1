import { readStatement } from "../../graph/statements/read-statement.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import type { NodeOf } from "../../model/node-of.js";

/** The release that the graph holds, or null where nothing was loaded. */
export async function currentRelease(store: Store, options: ReadOptions = {}): Promise<NodeOf<"Release"> | null> {
  return (await releaseAt(store, options)).release;
}

/** The same, and which writes the answer has seen. */
export async function releaseAt(store: Store, options: ReadOptions = {}): Promise<{ readonly release: NodeOf<"Release"> | null; readonly moment: string }> {
  const rows = await store.read(readStatement("release/find-stored-releases"), {}, options);
  return { release: rows[0]?.properties ?? null, moment: store.momentOf?.(rows) ?? "" };
}
