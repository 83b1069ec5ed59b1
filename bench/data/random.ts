/** Numbers that look random and are the same for the same seed, on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, not including, 1 (mulberry32, by Tommy Ettinger; public domain). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** One of the values, each as likely as its weight says; `weights` sum to 1. */
  pick<Item>(values: readonly Item[], weights: readonly number[]): Item {
    let left = this.next();
    for (let index = 0; index < weights.length; index++) {
      left -= weights[index] as number;
      if (left < 0) return values[index] as Item;
    }
    return values[values.length - 1] as Item;
  }
}
