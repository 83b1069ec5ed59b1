/** A map of bounded size: past it, what was not used for longest is forgotten. */
export class RecentlyUsed<Value> {
  readonly #values = new Map<string, Value>();

  constructor(readonly most: number) {}

  /** The value of a key, which counts as a use; undefined where there is none. */
  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value === undefined) return undefined;
    this.#values.delete(key);
    this.#values.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    if (this.#values.size <= this.most) return;
    const [oldest] = this.#values.keys();
    if (oldest !== undefined) this.#values.delete(oldest);
  }

  /** Forgets a key; whether it was known. */
  delete(key: string): boolean {
    return this.#values.delete(key);
  }

  get size(): number {
    return this.#values.size;
  }
}
