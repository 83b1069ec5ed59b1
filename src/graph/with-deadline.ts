import { afterListening, isOurLateness } from "../basics/process/loop-lateness.js";
import { KnownError } from "../errors.js";
import type { ReadOptions } from "./store.js";

/**
 * The answer of `start`, unless the deadline of `options` passes first (`DATABASE_TIMEOUT`, or `OVERLOADED` where this
 * process was too busy to hear an answer) or its signal aborts (rejects with the signal's reason). `start` gets a signal
 * that aborts in both cases; an answer that comes later is dropped.
 */
export function withDeadline<Answer>(start: (signal: AbortSignal) => Promise<Answer>, options: ReadOptions): Promise<Answer> {
  const { signal, timeout = defaultTimeout } = options;
  if (signal?.aborted) return Promise.reject(signal.reason);
  const controller = new AbortController();
  return new Promise<Answer>((resolve, reject) => {
    const end = (error: unknown) => {
      reject(error);
      controller.abort(error);
    };
    const onAbort = () => end(signal?.reason);
    const cancel = afterListening(timeout, (late) => end(noAnswer(timeout, late)));
    signal?.addEventListener("abort", onAbort, { once: true });
    start(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        cancel();
        signal?.removeEventListener("abort", onAbort);
      });
  });
}

/** What is said of an answer that did not come within `timeout` milliseconds, while the event loop was late by `late`. */
export function noAnswer(timeout: number, late: number): KnownError {
  return isOurLateness(late, timeout) ? new KnownError("OVERLOADED") : new KnownError("DATABASE_TIMEOUT", { timeout });
}

/** Milliseconds that a read may take by default. */
export const defaultTimeout = 5_000;
