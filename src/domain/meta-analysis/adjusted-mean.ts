import { normalDistribution } from "./distributions/normal-distribution.js";
import { tDistribution } from "./distributions/t-distribution.js";
import { normalCritical, tailOfInterval } from "./interval.js";
import type { PoolAdjustment } from "./pool-options.js";
import type { EffectTest } from "./pooled-effect.js";
import type { WeightedMean } from "./weighted-mean.js";

/** How sure a mean is. */
export interface AdjustedMean {
  readonly standardError: number;
  /** Half of a 95 % interval is this times the standard error. */
  readonly critical: number;
  readonly test: EffectTest;
}

/**
 * The standard error of a mean, 1 / √Σw, with the normal distribution; or Hartung and Knapp's, which multiplies its square by
 * Σ w (y − mean)² / (k − 1) and takes t with k − 1 degrees of freedom (doi 10.1002/sim.1482, doi 10.1186/1471-2288-14-25).
 */
export function adjustedMean({ mean, sumOfWeights, scatter, terms }: WeightedMean, adjustment: PoolAdjustment): AdjustedMean {
  if (adjustment === "NONE") {
    const standardError = Math.sqrt(1 / sumOfWeights);
    const statistic = mean / standardError;
    return { standardError, critical: normalCritical, test: { statistic, p: 2 * normalDistribution.upperTail(Math.abs(statistic)) } };
  }
  const degreesOfFreedom = terms.length - 1;
  const standardError = Math.sqrt(scatter / degreesOfFreedom / sumOfWeights);
  const statistic = mean / standardError;
  const p = 2 * tDistribution.upperTail(Math.abs(statistic), degreesOfFreedom);
  return { standardError, critical: tDistribution.quantile(tailOfInterval, degreesOfFreedom), test: { statistic, degreesOfFreedom, p } };
}
