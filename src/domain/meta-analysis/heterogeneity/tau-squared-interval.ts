import { chiSquareDistribution } from "../distributions/chi-square-distribution.js";
import { whereFallsTo } from "../distributions/where-falls-to.js";
import { type Interval, tailOfInterval } from "../interval.js";
import type { StudyEffect } from "../study-effect.js";
import { weightedMean } from "../weighted-mean.js";

/** A 95 % interval of tau², in squared units of the estimate. */
export interface TauSquaredInterval extends Interval {
  /** Whether the estimates scatter so little that no tau² fits them; both ends are then 0. */
  readonly empty: boolean;
}

/**
 * The Q-profile interval: all tau² whose generalised Q is a likely draw of chi-square with k − 1 degrees of freedom.
 * doi 10.1002/sim.2514. Exact to rounding, where metafor's `confint()` stops at 1e-4 by default.
 */
export function tauSquaredInterval(effects: readonly StudyEffect[]): TauSquaredInterval {
  const generalisedQ = (tauSquared: number) => weightedMean(effects, tauSquared).scatter;
  const [most, least] = [tailOfInterval, 1 - tailOfInterval].map((tail) => chiSquareDistribution.quantile(tail, effects.length - 1)) as [number, number];
  return { low: whereFallsTo(most, generalisedQ), high: whereFallsTo(least, generalisedQ), empty: generalisedQ(0) < least };
}
