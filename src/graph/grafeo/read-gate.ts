/**
 * Lets so many reads run at once; others wait, first come first. One whose signal aborts meanwhile is left out at its
 * turn, for a read that runs cannot be stopped.
 */
export class ReadGate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(most: number) {
    this.#free = most;
  }

  /** Answers what `read` answers; rejects with the signal's reason where it aborts before `read` began. */
  async run<Answer>(signal: AbortSignal, read: () => Promise<Answer>): Promise<Answer> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((begin) => this.#waiting.push(begin));
    try {
      signal.throwIfAborted();
      return await read();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}
