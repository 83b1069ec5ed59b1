import { KnownError } from "../../errors.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store } from "../../graph/store.js";
import { currentRelease } from "../release/current-release.js";
import { isUnfinished } from "./is-unfinished.js";

/** A bulk load fills an empty database only, for it deletes nothing and is not undone: throws `BAD_CONFIGURATION` where there is any node. */
export async function refuseFilled(store: Store): Promise<void> {
  const [row] = await store.read(readStatement("health/count-nodes"));
  const nodes = row?.nodes ?? 0;
  if (nodes === 0) return;
  const release = await currentRelease(store);
  const holds = isUnfinished(release)
    ? "what is left of a bulk load that did not finish"
    : release
      ? `release ${release.version} of ${release.date}`
      : "a graph of something else";
  throw new KnownError("BAD_CONFIGURATION", {
    problem: `${store.engine.location} is not empty: it holds ${nodes.toLocaleString("en")} nodes, ${holds}. A bulk load requires an empty database; nothing was loaded. Use an empty one, or empty this one.`,
  });
}
