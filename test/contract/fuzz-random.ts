/** A generator of numbers that a seed fixes (mulberry32), so that a failing case can be made again. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to 1, without 1. */
  real(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both bounds included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.real() * (most - least + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.real() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.whole(0, items.length - 1)] as Item;
  }

  /** So many different ones, in the order of the list. */
  pickSome<Item>(items: readonly Item[], count: number): readonly Item[] {
    const left = items.map((_, index) => index);
    const chosen = Array.from({ length: Math.min(count, items.length) }, () => left.splice(this.whole(0, left.length - 1), 1)[0] as number);
    return chosen.sort((one, other) => one - other).map((index) => items[index] as Item);
  }
}
