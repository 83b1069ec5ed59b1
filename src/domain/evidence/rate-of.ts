import { normalCritical } from "../meta-analysis/interval.js";

/** A share of patients with its 95 % interval. */
export interface Rate {
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of `n` patients that had an event, with Wilson's score interval, which has a width also where no one or everybody had it
 * (doi 10.1080/01621459.1927.10502953). Nothing where one of the two numbers is missing.
 */
export function rateOf(events: number | null | undefined, n: number | null | undefined): Rate | undefined {
  if (events === null || events === undefined || !n) return undefined;
  const rate = events / n;
  const z = normalCritical ** 2 / n;
  const centre = (rate + z / 2) / (1 + z);
  const half = (normalCritical * Math.sqrt((rate * (1 - rate)) / n + z / (4 * n))) / (1 + z);
  return { rate, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
