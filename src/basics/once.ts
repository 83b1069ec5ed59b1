/** Work that is done once for each key; all callers wait for the same. */
export class Once {
  readonly #done = new Map<string, Promise<unknown>>();

  /** What `work` made when it was first run under this key. One key stands for one type of result. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const known = this.#done.get(key);
    if (known) return known as Promise<Result>;
    const done = work();
    this.#done.set(key, done);
    return done;
  }

  /** Forgets what was done. */
  clear(): void {
    this.#done.clear();
  }
}
