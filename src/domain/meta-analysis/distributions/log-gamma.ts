/** Numerators and denominators B₂ₙ / (2n(2n − 1)) of Stirling's series, n = 1 … 7. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;

/** From here on the series above is exact to the last bit of a double. */
const largeEnough = 15;

/**
 * The natural logarithm of the gamma function of `x` > 0, to about 1e-14.
 * Stirling's series (https://dlmf.nist.gov/5.11.E1) after raising `x` by Γ(x + 1) = x Γ(x);
 * its error is below its first neglected term (https://dlmf.nist.gov/5.11.ii).
 */
export function logGamma(x: number): number {
  let [raised, product] = [x, 1];
  while (raised < largeEnough) {
    product *= raised;
    raised += 1;
  }
  const inverseSquare = 1 / (raised * raised);
  const series = stirling.reduceRight((sum, coefficient) => sum * inverseSquare + coefficient, 0) / raised;
  return (raised - 0.5) * Math.log(raised) - raised + 0.5 * Math.log(2 * Math.PI) + series - Math.log(product);
}
