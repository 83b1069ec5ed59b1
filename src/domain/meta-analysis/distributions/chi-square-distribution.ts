import { upperGamma } from "./upper-gamma.js";
import { whereFallsTo } from "./where-falls-to.js";

/** The chi-square distribution, by its upper tail: P(X > x) = Q(d/2, x/2) (doi 10.1145/22721.23109). */
export const chiSquareDistribution = {
  /** P(X > `x`) for x ≥ 0 with `degrees` > 0 degrees of freedom. */
  upperTail(x: number, degrees: number): number {
    return upperGamma(degrees / 2, x / 2);
  },
  /** The x with P(X > x) = `tail`, for `tail` in (0, 1) and `degrees` > 0 degrees of freedom. */
  quantile(tail: number, degrees: number): number {
    return whereFallsTo(tail, (x) => chiSquareDistribution.upperTail(x, degrees));
  },
} as const;
