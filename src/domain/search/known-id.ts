import type { NearId } from "./search-index.js";

/** An id of the release as it is compared with one that the release does not hold. */
export interface KnownId {
  /** As `identifierKey` makes it. */
  readonly key: string;
  /** It is the target's own id, no cross-reference. */
  readonly own: boolean;
  readonly target: NearId;
  readonly evidence: number;
}
