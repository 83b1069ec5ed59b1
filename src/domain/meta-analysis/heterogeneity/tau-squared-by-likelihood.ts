import { type NotPoolable, notPoolable } from "../not-poolable.js";
import type { FisherScoring } from "../pool-options.js";
import type { StudyEffect } from "../study-effect.js";
import { sumOf } from "../sum-of.js";
import { weightedMean } from "../weighted-mean.js";

/** metafor's defaults, in 3.8 as in 5.1: a change of tau² of 1e-5, 100 steps. */
const scoringOfMetafor: FisherScoring = { threshold: 1e-5, steps: 100 };

/** By how much the likelihood at tau² = 0 must be higher for the steps to have ended on a lesser peak; as in metafor. */
const higherLikelihood = Number.EPSILON ** 0.25;

/** tau² and whether it was set to 0 because the steps had ended on a lesser peak of the likelihood. */
export interface TauSquared {
  readonly tauSquared: number;
  readonly setToZero: boolean;
}

/**
 * tau² by restricted maximum likelihood, from Hedges' estimate (doi 10.1037/0033-2909.93.2.388) by Fisher scoring: each step adds
 * (Σ w² (y − mean)² − tr P) / tr PP with w = 1 / (variance + tau²), halved while it would lead below 0 (doi 10.3102/10769986030003261).
 * Refused: `NOT_CONVERGED`; `OUT_OF_RANGE`, which the checks of the numbers do not let happen.
 */
export function tauSquaredByLikelihood(effects: readonly StudyEffect[], scoring: FisherScoring = scoringOfMetafor): TauSquared | NotPoolable {
  let tauSquared = startingPoint(effects);
  for (let step = 1; step <= scoring.steps; step++) {
    let change = scoringStep(effects, tauSquared);
    if (!Number.isFinite(change)) return notPoolable("OUT_OF_RANGE");
    while (tauSquared + change < 0) change /= 2;
    const next = tauSquared + change;
    const settled = Math.abs(next - tauSquared) <= scoring.threshold;
    tauSquared = next;
    if (settled) {
      const setToZero = tauSquared > scoring.threshold && logLikelihood(effects, 0) - logLikelihood(effects, tauSquared) > higherLikelihood;
      return { tauSquared: setToZero ? 0 : tauSquared, setToZero };
    }
  }
  return notPoolable("NOT_CONVERGED", [], { steps: scoring.steps });
}

/** The variance of the estimates less the mean of their sampling variances, at least 0. */
function startingPoint(effects: readonly StudyEffect[]): number {
  const k = effects.length;
  const mean = sumOf(effects, ({ estimate }) => estimate) / k;
  const between = sumOf(effects, ({ estimate }) => (estimate - mean) ** 2) / (k - 1);
  return Math.max(0, between - sumOf(effects, ({ variance }) => variance) / k);
}

function scoringStep(effects: readonly StudyEffect[], tauSquared: number): number {
  const { terms, sumOfWeights } = weightedMean(effects, tauSquared);
  const squares = sumOf(terms, ({ weight }) => weight ** 2);
  const cubes = sumOf(terms, ({ weight }) => weight ** 3);
  const traceOfP = sumOfWeights - squares / sumOfWeights;
  const traceOfPP = squares - (2 * cubes) / sumOfWeights + (squares / sumOfWeights) ** 2;
  return (sumOf(terms, ({ weight, residual }) => (weight * residual) ** 2) - traceOfP) / traceOfPP;
}

/** The restricted log-likelihood of tau², less its terms without tau². doi 10.3102/10769986030003261 */
function logLikelihood(effects: readonly StudyEffect[], tauSquared: number): number {
  const { scatter, sumOfWeights } = weightedMean(effects, tauSquared);
  return -0.5 * (sumOf(effects, ({ variance }) => Math.log(variance + tauSquared)) + Math.log(sumOfWeights) + scatter);
}
