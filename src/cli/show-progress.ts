import type { WriteProgress } from "../domain/release/write-graph.js";

/** What progress is shown on: a terminal, where one line changes, or anything else, where a line is written at each tenth. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds between two changes of the line. */
const interval = 80;

/** Shows rows, rate and time left while a release is written. `now` is a clock in milliseconds. */
export function showProgress(output: ProgressOutput, now: () => number = () => performance.now()): WriteProgress {
  let started: number | null = null;
  let shownAt = Number.NEGATIVE_INFINITY;
  let shownTenth = 0;
  return (what, done, total) => {
    started ??= now();
    const seconds = (now() - started) / 1_000;
    const isLast = done === total;
    const rate = seconds > 0 ? done / seconds : 0;
    const figures = [
      `${Math.floor((100 * done) / total)
        .toString()
        .padStart(3)} %`,
      `${done.toLocaleString("en")} of ${total.toLocaleString("en")} rows`,
      ...(rate > 0 ? [`${Math.round(rate).toLocaleString("en")} rows/s`] : []),
      ...(rate > 0 && !isLast ? [`${Math.ceil((total - done) / rate)} s left`] : []),
    ].join(", ");
    if (output.isTTY) {
      if (!isLast && now() - shownAt < interval) return;
      shownAt = now();
      output.write(`\r\u001b[K${figures}${isLast ? "\n" : ` (${what})`}`);
      return;
    }
    const tenth = Math.floor((10 * done) / total);
    if (tenth === shownTenth) return;
    shownTenth = tenth;
    output.write(`${figures}${isLast ? "" : ` (${what})`}\n`);
  };
}
