import type { Store } from "../../graph/store.js";
import { currentRelease } from "../release/current-release.js";
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
 * Builds the index on first use and rebuilds it when a query names a different release. Edits made outside this process
 * do not change the release's hash: they become visible after a restart. Where it cannot be built, all who wait for it
 * are refused.
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
    nearest: async (...asked) => (await indexOf()).nearest(...asked),
  };
}

/** Read again where another release came meanwhile: two reads of a server do not see the same moment. */
async function build(store: Store): Promise<Built> {
  for (let tries = 1; ; tries++) {
    const before = (await currentRelease(store))?.contentHash ?? null;
    const index = await buildSearchIndex(store);
    const after = (await currentRelease(store))?.contentHash ?? null;
    if (before === after || tries === 3) return { index, contentHash: after };
  }
}
