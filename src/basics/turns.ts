import { setImmediate } from "node:timers/promises";

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
