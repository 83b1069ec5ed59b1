import type { Context } from "../../graphql/execution/context.js";
import type { ServedRelease } from "./served-release.js";

/**
 * The release that one answer is made of, read before it: `confirm` reads it again, for the answer is whole only where
 * no one has written meanwhile. What has changed shows in its properties then, for the next attempt.
 */
export function answeredRelease(first: ServedRelease, now: (oldest: number) => Promise<ServedRelease>): ServedRelease & Context["release"] {
  let held = first;
  return {
    get id() {
      return held.id;
    },
    get version() {
      return held.version;
    },
    get date() {
      return held.date;
    },
    get contentHash() {
      return held.contentHash;
    },
    get moment() {
      return held.moment;
    },
    get affects() {
      return held.affects;
    },
    get surestStep() {
      return held.surestStep;
    },
    async confirm() {
      const before = held;
      held = await now(0);
      return held.contentHash === before.contentHash && held.moment === before.moment;
    },
  };
}
