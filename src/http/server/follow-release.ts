import { isUnfinished } from "../../domain/bulk/is-unfinished.js";
import { currentRelease } from "../../domain/release/current-release.js";
import { KnownError } from "../../errors.js";
import type { Store } from "../../graph/store.js";
import { graphVersion } from "../../model/graph-version.js";
import type { ServedRelease } from "./served-release.js";

/** Default time in milliseconds for which an answer is trusted: another process may replace the release at any time. */
const remembered = 1_000;

/**
 * Tells which release the graph holds, without asking the graph on every request: by an answer that is at most `oldest`
 * milliseconds old, 0 to ask now. Errors: `DATABASE_UNAVAILABLE` where
 * it holds none that this build can serve, which is so while one is being loaded.
 */
export function followRelease(store: Store): (oldest?: number) => Promise<ServedRelease> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<ServedRelease> | undefined;
  return (oldest = remembered) => {
    if (answer && performance.now() - asked < oldest) return answer;
    asked = performance.now();
    const asking = ask(store);
    answer = asking;
    asking.catch(() => {
      if (answer === asking) answer = undefined;
    });
    return asking;
  };
}

async function ask(store: Store): Promise<ServedRelease> {
  const held = await currentRelease(store, { together: {} });
  if (held === null || held.graphVersion !== graphVersion || isUnfinished(held))
    throw new KnownError("DATABASE_UNAVAILABLE", { problem: "it holds no release that this build can serve." });
  return held;
}
