/** Milliseconds between two looks at the clock. */
const beat = 100;
/** Looks that are remembered. */
const remembered = 20;

let last: number | undefined;
let total = 0;
let recent: number[] = [];

/**
 * Milliseconds, of all since the first call, by which the event loop was late: what should have been done then waited
 * for this process (or for the machine), and for no one else. Take the difference of two calls.
 */
export function loopLateness(): number {
  return total + latenessNow();
}

/** How late the loop was the last times that it was looked at, the newest last; a turn that has not ended is not among them. */
export function recentLateness(): readonly number[] {
  latenessNow();
  return recent;
}

/** Looks at the clock from now on, as long as something else keeps the process alive. */
function latenessNow(): number {
  if (last === undefined) {
    last = performance.now();
    setInterval(look, beat).unref();
  }
  return Math.max(0, performance.now() - last - beat);
}

function look(): void {
  const late = latenessNow();
  total += late;
  recent = [...recent.slice(1 - remembered), late];
  last = performance.now();
}

/** Milliseconds that a deadline is put off at most. */
const mostPutOff = 1_000;

/**
 * Calls `end` after so many milliseconds. Where the event loop was late meanwhile, it is put off once by as much, at
 * most a second: what has arrived is read first. `end` gets the milliseconds by which the loop was late in all. The
 * answer cancels it.
 */
export function afterListening(milliseconds: number, end: (late: number) => void): () => void {
  const before = loopLateness();
  let timer = setTimeout(() => {
    const late = loopLateness() - before;
    const putOff = Math.min(late, mostPutOff);
    timer = setTimeout(() => end(loopLateness() - before), putOff);
  }, milliseconds);
  return () => clearTimeout(timer);
}

/** Whether the event loop was late for so much of a time that a missing answer says nothing about anyone else. */
export const isOurLateness = (late: number, milliseconds: number): boolean => late > milliseconds / 3;
