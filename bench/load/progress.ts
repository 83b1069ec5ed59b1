/** How far a load has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Rows a second, over the last few seconds. */
  readonly rate: number;
  /** Seconds left at that rate. */
  readonly secondsLeft: number;
}

/** Told after each batch that was committed. */
export type ReportProgress = (progress: Progress) => void;

/** Seconds over which the rate is taken: the start of a load tells little of its end. */
const windowSeconds = 10;

/** Counts committed rows and tells the rate and the time left. */
export class ProgressMeter {
  readonly #total: number;
  readonly #report: ReportProgress;
  readonly #started = performance.now();
  readonly #marks: { readonly at: number; readonly done: number }[] = [{ at: this.#started, done: 0 }];
  #done = 0;

  constructor(total: number, report: ReportProgress = () => {}) {
    this.#total = total;
    this.#report = report;
  }

  add(rows: number): void {
    const at = performance.now();
    this.#done += rows;
    this.#marks.push({ at, done: this.#done });
    while (this.#marks.length > 2 && at - (this.#marks[1] as { at: number }).at > windowSeconds * 1_000) this.#marks.shift();
    const first = this.#marks[0] as { at: number; done: number };
    const rate = (this.#done - first.done) / Math.max(0.001, (at - first.at) / 1_000);
    this.#report({ done: this.#done, total: this.#total, rate, secondsLeft: Math.max(0, this.#total - this.#done) / rate });
  }

  /** Rows, and seconds since the meter was made. */
  get sum(): { readonly rows: number; readonly seconds: number } {
    return { rows: this.#done, seconds: (performance.now() - this.#started) / 1_000 };
  }
}
