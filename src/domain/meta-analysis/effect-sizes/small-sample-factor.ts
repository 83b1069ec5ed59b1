import { logGamma } from "../distributions/log-gamma.js";

/**
 * Hedges' exact factor J(m) = Γ(m/2) / (√(m/2) Γ((m − 1)/2)), by which a standardised difference of m > 1 degrees of freedom is
 * too large on average; not its approximation 1 − 3/(4m − 1). doi 10.3102/10769986006002107
 */
export function smallSampleFactor(degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  return Math.exp(logGamma(half) - Math.log(half) / 2 - logGamma(half - 0.5));
}
