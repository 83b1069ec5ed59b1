import { upperGamma } from "./upper-gamma.js";
import { whereFallsTo } from "./where-falls-to.js";

/** The standard normal distribution, by its upper tail: P(Z > z) = Q(½, z²/2) / 2 for z ≥ 0 (https://dlmf.nist.gov/7.11.E2). */
export const normalDistribution = {
  /** P(Z > `z`) for z ≥ 0. */
  upperTail(z: number): number {
    return upperGamma(0.5, (z * z) / 2) / 2;
  },
  /** The z ≥ 0 with P(Z > z) = `tail`, for `tail` in (0, 0.5]. */
  quantile(tail: number): number {
    return whereFallsTo(tail, normalDistribution.upperTail);
  },
} as const;
