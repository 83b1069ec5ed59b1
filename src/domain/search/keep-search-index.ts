import { KnownError } from "../../errors.js";
import type { Store } from "../../graph/store.js";
import { releaseAt } from "../release/current-release.js";
import { buildSearchIndex } from "./build-search-index.js";
import type { SearchIndex } from "./search-index.js";

/** An index that follows the graph. */
export interface KeptSearchIndex extends SearchIndex {
  /** Builds it again from the graph as it stands: for anyone who wrote to it. Others search the old one meanwhile. */
  refresh(): Promise<void>;
}

interface Built {
  readonly index: SearchIndex;
  readonly contentHash: string | null;
}

/**
 * Builds the index on first use and rebuilds it when a query names a different release. Edits made past the load do not
 * change the release's hash: what notices them calls `refresh`. Where it cannot be built, all who wait for it are refused.
 */
export function keepSearchIndex(store: Store): KeptSearchIndex {
  let built: Built | undefined;
  let building: Promise<void> | undefined;
  /** The last requested release that the graph no longer holds; rebuilding for it again is pointless. */
  let missed: string | undefined;

  function refresh(): Promise<void> {
    const next = (building ?? Promise.resolve())
      .catch(() => {})
      .then(async () => {
        built = await build(store);
      })
      .finally(() => {
        if (building === next) building = undefined;
      });
    building = next;
    return next;
  }

  async function indexOf(release?: string): Promise<SearchIndex> {
    for (;;) {
      if (built && (release === undefined || release === built.contentHash || release === missed)) return built.index;
      if (building) await building;
      else {
        await refresh();
        if (release !== (built as Built | undefined)?.contentHash) missed = release;
      }
    }
  }

  return {
    refresh,
    search: async (question) => (await indexOf(question.release)).search(question),
    nearest: async (...asked) => (await indexOf(asked[3])).nearest(...asked),
  };
}

const mostTries = 5;

/** Read again where someone wrote meanwhile: two reads of a server do not see the same moment. Where a release is replaced each time, there is no index: `DATABASE_UNAVAILABLE`. */
async function build(store: Store): Promise<Built> {
  for (let tries = 1; ; tries++) {
    const before = await releaseAt(store);
    const index = await buildSearchIndex(store);
    const after = await releaseAt(store);
    const contentHash = after.release?.contentHash ?? null;
    const isSame = contentHash === (before.release?.contentHash ?? null);
    if (isSame && (before.moment === after.moment || tries >= mostTries)) return { index, contentHash };
    if (tries >= mostTries) throw new KnownError("DATABASE_UNAVAILABLE", { problem: "its release is being replaced." });
  }
}
