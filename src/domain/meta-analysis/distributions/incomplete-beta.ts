import { continuedFraction, type PartialFraction } from "./continued-fraction.js";
import { logGamma } from "./log-gamma.js";

/**
 * The regularised incomplete beta function I_x(a, b) for x in [0, 1], a > 0 and b > 0. `complement` is 1 − x, which the
 * caller knows without cancellation. Continued fraction https://dlmf.nist.gov/8.17.E22, with the symmetry of 8.17.E4 where it
 * settles faster (doi 10.1145/131766.131776).
 */
export function incompleteBeta(x: number, complement: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (complement <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(complement, x, b, a);
  const logX = x < 0.5 ? Math.log(x) : Math.log1p(-complement);
  const logComplement = complement < 0.5 ? Math.log(complement) : Math.log1p(-x);
  const scale = Math.exp(a * logX + b * logComplement + logGamma(a + b) - logGamma(a) - logGamma(b)) / a;
  return scale / continuedFraction(1, partialFraction(x, a, b));
}

function partialFraction(x: number, a: number, b: number): PartialFraction {
  return (n) => {
    const m = Math.floor(n / 2);
    const even = n % 2 === 0;
    const numerator = even ? m * (b - m) * x : -(a + m) * (a + b + m) * x;
    return [numerator / ((a + n - 1) * (a + n)), 1];
  };
}
