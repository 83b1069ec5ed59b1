import { afterListening, isOurLateness, loopLateness } from "../../basics/process/loop-lateness.js";
import { KnownError } from "../../errors.js";

/** Milliseconds after which, again and again, a read that has no answer makes us ask whether the server is there, and for which we wait to hear. */
const patience = { read: 1_000, probe: 1_500, end: 2_000 };

/** How a store finds out whether its server is there. */
export interface Liveness {
  /** Asks something trivial on a connection of its own; rejects where no answer comes. */
  probe(): Promise<unknown>;
  /** The connections in use may be dead: told where a read that was ended does not come to an end. */
  onDead(): void;
}

/**
 * The answer of `work`, unless the server turns out to be silent: one that neither answers nor refuses looks like one
 * that is busy, and the read's own deadline would tell too late and the wrong entity. Silence is `DATABASE_UNAVAILABLE`
 * within 2.5 s of its beginning, also in the middle of a long read; the signal that `work` gets aborts then, as it does with `signal`.
 */
export function failFastWhenUnresponsive<Answer>(
  { probe, onDead }: Liveness,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const controller = new AbortController();
  let ending: NodeJS.Timeout | undefined;
  const onAbort = () => {
    controller.abort(signal.reason);
    ending = setTimeout(onDead, patience.end);
  };
  return new Promise<Answer>((resolve, reject) => {
    const giveUp = (cause: unknown) => {
      const error = new KnownError("DATABASE_UNAVAILABLE", { problem: "it does not answer." }, { cause });
      reject(error);
      controller.abort(error);
    };
    const timer = setInterval(() => void probe().catch(giveUp), patience.read);
    signal.addEventListener("abort", onAbort, { once: true });
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearInterval(timer);
        clearTimeout(ending);
        signal.removeEventListener("abort", onAbort);
      });
  });
}

/**
 * `ask`, within the time that a probe has; anyone who asks while one is under way shares its answer. Where this process
 * was too busy to hear an answer, a failure says nothing about the server and is none.
 */
export function sharedProbe(ask: () => Promise<unknown>): () => Promise<unknown> {
  let asking: Promise<unknown> | undefined;
  return () => {
    asking ??= inTime(ask()).finally(() => {
      asking = undefined;
    });
    return asking;
  };
}

async function inTime(work: Promise<unknown>): Promise<unknown> {
  const before = loopLateness();
  let cancel: (() => void) | undefined;
  const late = new Promise<never>((_, reject) => {
    cancel = afterListening(patience.probe, () => reject(new Error(`no answer within ${patience.probe} ms`)));
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    if (isOurLateness(loopLateness() - before, patience.probe)) return undefined;
    throw error;
  } finally {
    cancel?.();
  }
}
