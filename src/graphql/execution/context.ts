import type { Once } from "../../basics/once.js";
import type { Access } from "../../domain/access/key-ring.js";
import type { KeptSearchIndex } from "../../domain/search/keep-search-index.js";
import type { NearId } from "../../domain/search/search-index.js";
import type { Store } from "../../graph/store.js";

/** What a singular root that answered null may have been meant to ask for. */
export interface Suggestion {
  /** Path of the root in the answer. */
  readonly path: readonly [root: string];
  /** The requested id. */
  readonly id: string;
  /** At most five, the nearest first. */
  readonly nearest: readonly NearId[];
}

/** The release of an answer: what stands in it changes with `confirm` alone. */
export interface AnsweredRelease {
  /** CURIE, for example `RELEASE:1`. */
  readonly id: string;
  /** Date of the release, ISO 8601. */
  readonly date?: string;
  /** What cursors and caches are bound to. */
  readonly contentHash: string;
  /** Which writes it has seen; see `Store.momentOf`. */
  readonly moment?: string | undefined;
  /** How many links can be walked. */
  readonly affects: number;
  /** The highest confidence of one of them. */
  readonly surestStep: number;
  /** Whether no one has written to the graph since this was read; else it is what was read now. Without it no one is expected to write. */
  confirm?(): Promise<boolean>;
}

/** What each resolver gets: the graph, the release that it holds, and the life of the request. */
export interface Context {
  readonly store: Store;
  /** The release that this answer is made of. */
  readonly release: AnsweredRelease;
  /** Fires when the client goes away before its answer. */
  readonly signal: AbortSignal;
  readonly requestId: string;
  /** Who asks, or why no one known does: only writes ask for it. */
  readonly access?: Access;
  /** Finds entities by text. Code that writes to the graph must refresh it. */
  readonly search: KeptSearchIndex;
  /** Filled while a request is answered: what unknown ids may have been meant for. */
  readonly suggestions: Suggestion[];
  /** What was worked out for this request: the same question under another alias, or for the next page of a table, is answered by it. */
  readonly found: Once;
}

/** What `work` finds in answer to a question, once for a request and a release. */
export const findOnce = <Found>({ found, release }: Context, name: string, question: unknown, work: () => Promise<Found>): Promise<Found> =>
  found.run(`${name} ${release.contentHash} ${JSON.stringify(question)}`, work);
