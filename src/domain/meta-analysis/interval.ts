import { normalDistribution } from "./distributions/normal-distribution.js";

/** A 95 % interval, in units of the estimate. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is left on each side of every interval here: 2.5 %. */
export const tailOfInterval = 0.025;

/** Half of an interval of the normal distribution is this times the standard error: 1.959964. */
export const normalCritical = normalDistribution.quantile(tailOfInterval);

/** The interval from `half` below `centre` to `half` above it. */
export function intervalAround(centre: number, half: number): Interval {
  return { low: centre - half, high: centre + half };
}
