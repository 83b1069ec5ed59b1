import { setImmediate as soon } from "node:timers";
import { setImmediate } from "node:timers/promises";
import { chunksOf } from "./chunks-of.js";

/** Milliseconds for which a loop may hold the event loop before others have their turn. */
const longestTurn = 10;

/**
 * For loops over thousands of items: call what this gives for each of them, and await what it answers, if anything. It lets
 * others have the event loop from time to time, and rejects with the signal's reason where that has aborted.
 */
export function takeTurns(signal?: AbortSignal): () => Promise<void> | undefined {
  let begun = performance.now();
  return () => {
    if (performance.now() - begun < longestTurn) return undefined;
    return setImmediate().then(() => {
      signal?.throwIfAborted();
      begun = performance.now();
    });
  };
}

/** What `make` makes of each item, in turns (`takeTurns`). */
export async function mapInTurns<Item, Made>(items: Iterable<Item>, make: (item: Item) => Made, signal?: AbortSignal): Promise<Made[]> {
  const turn = takeTurns(signal);
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    const pause = turn();
    if (pause) await pause;
  }
  return made;
}

/** Items that are sorted at once. */
const sortedAtOnce = 1_000;

/** The items in order, those that are equal in the order in which they came; in turns (`takeTurns`). */
export async function sortInTurns<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number, signal?: AbortSignal): Promise<Item[]> {
  const turn = takeTurns(signal);
  let runs: Item[][] = [];
  for (const some of chunksOf(items, sortedAtOnce)) {
    runs.push(some.toSorted(compare));
    const pause = turn();
    if (pause) await pause;
  }
  while (runs.length > 1) {
    const merged: Item[][] = [];
    for (const [one = [], other = []] of chunksOf(runs, 2)) {
      const both: Item[] = [];
      for (let [left, right] = [0, 0]; left < one.length || right < other.length; ) {
        const isLeft = right >= other.length || (left < one.length && compare(one[left] as Item, other[right] as Item) <= 0);
        both.push((isLeft ? one[left++] : other[right++]) as Item);
        const pause = turn();
        if (pause) await pause;
      }
      merged.push(both);
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

/** Work that waits for the next turn of the event loop, and for how long this turn has been worked in already. */
const waiting: (() => void)[] = [];
let worked = 0;
let isScheduled = false;

/**
 * What `work` makes: at once, or, where such work has held the event loop for long enough in this turn, as a promise after
 * others had theirs. For resolvers, of which an answer calls hundreds in a row.
 */
export function inTurn<Made>(work: () => Made): Made | Promise<Made> {
  if (waiting.length === 0 && worked < longestTurn) return timed(work);
  return new Promise((resolve, reject) => {
    waiting.push(() => {
      try {
        resolve(timed(work));
      } catch (error) {
        reject(error);
      }
    });
    schedule();
  });
}

function timed<Made>(work: () => Made): Made {
  const begun = performance.now();
  try {
    return work();
  } finally {
    worked += performance.now() - begun;
    schedule();
  }
}

function schedule(): void {
  if (isScheduled) return;
  isScheduled = true;
  soon(() => {
    isScheduled = false;
    worked = 0;
    while (worked < longestTurn) {
      const next = waiting.shift();
      if (!next) return;
      next();
    }
    schedule();
  });
}
