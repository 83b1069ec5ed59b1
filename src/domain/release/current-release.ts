import { readStatement } from "../../graph/statements/read-statement.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import type { NodeProperties } from "./derive/node-properties.js";

/** The release that the graph holds, or null where nothing was loaded. */
export async function currentRelease(store: Store, options: ReadOptions = {}): Promise<NodeProperties<"Release"> | null> {
  const [row] = await store.read(readStatement("release/find-stored-releases"), {}, options);
  return (row?.properties as NodeProperties<"Release"> | undefined) ?? null;
}
