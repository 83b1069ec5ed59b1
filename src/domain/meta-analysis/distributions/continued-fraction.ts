const tiny = 1e-300;
const mostTerms = 100_000;

/** The `n`-th partial numerator and denominator (n ≥ 1) of a continued fraction a₁/(b₁ + a₂/(b₂ + …)). */
export type PartialFraction = (n: number) => readonly [numerator: number, denominator: number];

/**
 * The value of b₀ + a₁/(b₁ + a₂/(b₂ + …)) to the last bit that doubles hold, by the modified Lentz algorithm
 * (doi 10.1364/AO.15.000668; steps as in doi 10.1016/0021-9991(86)90046-X).
 * Throws a RangeError where it does not settle, which no argument of the callers here reaches.
 */
export function continuedFraction(first: number, partial: PartialFraction): number {
  let value = first === 0 ? tiny : first;
  let [forward, backward] = [value, 0];
  for (let n = 1; n <= mostTerms; n++) {
    const [numerator, denominator] = partial(n);
    backward = 1 / keepFromZero(denominator + numerator * backward);
    forward = keepFromZero(denominator + numerator / forward);
    const factor = forward * backward;
    value *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) return value;
  }
  throw new RangeError("A continued fraction did not settle.");
}

function keepFromZero(value: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
