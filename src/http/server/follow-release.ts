import { setTimeout as delay } from "node:timers/promises";
import { isUnfinished } from "../../domain/bulk/is-unfinished.js";
import { releaseAt } from "../../domain/release/current-release.js";
import type { EditWatch } from "../../domain/release/watch-edits.js";
import { KnownError } from "../../errors.js";
import type { Store } from "../../graph/store.js";
import { graphVersion } from "../../model/graph-version.js";
import type { ServedRelease } from "./served-release.js";

/** Default time in milliseconds for which an answer is trusted: another process may replace the release at any time. */
const remembered = 1_000;

/**
 * Tells which release the graph holds, without asking the graph on every request: by an answer that is at most `oldest`
 * milliseconds old, 0 to ask now. `edits` notes what each answer has seen. Errors: `STARTING` while
 * one is being loaded; `DATABASE_UNAVAILABLE` with `noRelease` where it holds none that this build can serve.
 */
export function followRelease(store: Store, edits?: EditWatch, isStarting: () => boolean = () => false): (oldest?: number) => Promise<ServedRelease> {
  let asked = Number.NEGATIVE_INFINITY;
  let answer: Promise<ServedRelease> | undefined;
  return (oldest = remembered) => {
    if (answer && performance.now() - asked < oldest) return answer;
    asked = performance.now();
    const wasStarting = isStarting();
    const asking = ask(store, edits).catch((error) => {
      throw wasStarting ? new KnownError("STARTING") : error;
    });
    answer = asking;
    asking.catch(() => {
      if (answer === asking) answer = undefined;
    });
    return asking;
  };
}

/** What is wrong with a graph that answers and cannot be served. */
export const noRelease = "it holds no release that this build can serve.";

/** Where others write, a release that is being replaced can be seen in parts for some milliseconds: looks at it, and the wait between them. */
const looks = { most: 4, wait: 50 };

async function ask(store: Store, edits: EditWatch | undefined, look = 1): Promise<ServedRelease> {
  const { release: held, moment } = await releaseAt(store, { together: {} });
  if (held === null || held.graphVersion !== graphVersion || isUnfinished(held)) {
    if (!store.engine.writtenByOthers || look === looks.most) throw new KnownError("DATABASE_UNAVAILABLE", { problem: noRelease });
    await delay(looks.wait);
    return ask(store, edits, look + 1);
  }
  edits?.note({ contentHash: held.contentHash, moment });
  return { ...held, moment, ...(edits?.isEdited(held.contentHash) && { edited: true }) };
}
