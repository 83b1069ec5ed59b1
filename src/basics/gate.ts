/**
 * Lets so many pieces of work run at once; others wait, first come first. One whose signal aborts meanwhile is left out at
 * its turn; what runs is not stopped.
 */
export class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  /** Answers what `work` answers; rejects with the signal's reason where it aborts before `work` began. */
  async run<Answer>(signal: AbortSignal | undefined, work: () => Promise<Answer>): Promise<Answer> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((begin) => this.#waiting.push(begin));
    try {
      signal?.throwIfAborted();
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
