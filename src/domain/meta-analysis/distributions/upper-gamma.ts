import { continuedFraction } from "./continued-fraction.js";
import { logGamma } from "./log-gamma.js";

/**
 * The regularised upper incomplete gamma function Q(a, x) for a > 0 and x ≥ 0: in [0, 1], falling with x.
 * Series of the lower function below a + 1, Legendre's continued fraction above (https://dlmf.nist.gov/8.11.E4; even part of
 * https://dlmf.nist.gov/8.9.E2; where which is used: doi 10.1145/22721.23109).
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - scale * lowerSeries(a, x) : scale / continuedFraction(x + 1 - a, (n) => [-n * (n - a), x + 2 * n + 1 - a]);
}

/** Σ xⁿ / (a (a + 1) … (a + n)), all of whose terms are positive. */
function lowerSeries(a: number, x: number): number {
  let [term, sum] = [1 / a, 1 / a];
  for (let n = 1; term > sum * Number.EPSILON; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}
