import { incompleteBeta } from "./incomplete-beta.js";
import { whereFallsTo } from "./where-falls-to.js";

/** Student's t distribution, by its upper tail: P(T > t) = I_x(d/2, ½) / 2 with x = d / (d + t²) for t ≥ 0 (doi 10.1145/131766.131776). */
export const tDistribution = {
  /** P(T > `t`) for t ≥ 0 with `degrees` > 0 degrees of freedom. */
  upperTail(t: number, degrees: number): number {
    const square = t * t;
    return incompleteBeta(degrees / (degrees + square), square / (degrees + square), degrees / 2, 0.5) / 2;
  },
  /** The t ≥ 0 with P(T > t) = `tail`, for `tail` in (0, 0.5] and `degrees` > 0 degrees of freedom. */
  quantile(tail: number, degrees: number): number {
    return whereFallsTo(tail, (t) => tDistribution.upperTail(t, degrees));
  },
} as const;
