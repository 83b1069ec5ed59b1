import { setTimeout as delay } from "node:timers/promises";

/** Milliseconds after which there are no more retries: an unreachable engine is reported within 3 s, the last attempt included. */
const shortPatience = 1_500;

/**
 * Runs `attempt` until it answers or fails for good: a failure that `mayPass` (a conflict with another writer, a
 * connection that was lost) is tried again after about 10, 20, 40 … ms, within `patience` milliseconds. Throws the last failure.
 */
export async function withRetries<Answer>(
  attempt: () => Promise<Answer>,
  mayPass: (error: unknown) => boolean,
  signal?: AbortSignal,
  patience = shortPatience,
): Promise<Answer> {
  const start = performance.now();
  for (let wait = 10; ; wait *= 2) {
    try {
      return await attempt();
    } catch (error) {
      const isLate = performance.now() - start + wait > patience;
      if (isLate || signal?.aborted || !mayPass(error)) throw error;
    }
    await delay(wait * (0.8 + 0.4 * Math.random()));
  }
}
