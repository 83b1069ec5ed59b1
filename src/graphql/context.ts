import type { Store } from "../graph/store.js";

/** What each resolver gets: the graph, the release that it holds, and the life of the request. */
export interface Context {
  readonly store: Store;
  /** The release that serves: its id (`RELEASE:1`) and the content hash that cursors and caches are bound to. */
  readonly release: { readonly id: string; readonly contentHash: string };
  /** Fires when the client goes away before its answer. */
  readonly signal: AbortSignal;
  readonly requestId: string;
}
