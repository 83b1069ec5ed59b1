import { chiSquareDistribution } from "../distributions/chi-square-distribution.js";
import type { StudyEffect } from "../study-effect.js";
import { weightedMean } from "../weighted-mean.js";
import type { Inconsistency } from "./inconsistency.js";

/** Cochran's test of one common effect (doi 10.2307/3001666). */
export interface Heterogeneity {
  readonly q: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** I² = (Q − (k − 1)) / Q, at least 0, and H² = Q / (k − 1). doi 10.1002/sim.1186 */
  readonly qBased: Inconsistency;
}

/** Cochran's Q of the effects, with its p value, I² and H². */
export function heterogeneity(effects: readonly StudyEffect[]): Heterogeneity {
  const q = weightedMean(effects, 0).scatter;
  const degreesOfFreedom = effects.length - 1;
  const iSquared = q > degreesOfFreedom ? (100 * (q - degreesOfFreedom)) / q : 0;
  const qBased = { method: "Q_BASED", iSquared, hSquared: q / degreesOfFreedom } as const;
  return { q, degreesOfFreedom, p: chiSquareDistribution.upperTail(q, degreesOfFreedom), qBased };
}
