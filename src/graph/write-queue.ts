import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Runs writes one after the other, in the order of their asking. One that asks for another write of the same queue
 * from its inside is refused, because it would wait for itself.
 */
export class WriteQueue {
  #last: Promise<unknown> = Promise.resolve();
  readonly #inside = new AsyncLocalStorage<{ running: boolean }>();
  #open = 0;

  /** Answers what `work` answers, once the works before it have ended. */
  run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#inside.getStore()?.running) return Promise.reject(new Error("A write inside a write would wait for itself."));
    const state = { running: true };
    this.#open++;
    const result = this.#last
      .then(() => this.#inside.run(state, work))
      .finally(() => {
        state.running = false;
        // While it is on, every promise of the process is followed, those of reads too.
        if (--this.#open === 0) this.#inside.disable();
      });
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Resolves when all work queued so far has ended, successfully or not. */
  async ended(): Promise<void> {
    await this.#last;
  }
}
