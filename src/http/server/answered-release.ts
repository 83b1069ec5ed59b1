import type { Context } from "../../graphql/execution/context.js";
import type { ServedRelease } from "./served-release.js";

/**
 * The release that one answer is made of, read before it: `confirm` reads it again, for the answer is whole only where
 * no one has written meanwhile. What has changed shows in its properties then, for the next attempt.
 */
export function answeredRelease(first: ServedRelease, now: (oldest: number) => Promise<ServedRelease>): ServedRelease & Context["release"] {
  const held = {
    ...first,
    async confirm(): Promise<boolean> {
      const { contentHash, moment } = held;
      Object.assign(held, await now(0));
      return held.contentHash === contentHash && held.moment === moment;
    },
  };
  return held;
}
