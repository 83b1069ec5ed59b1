import type { StudyEffect } from "./study-effect.js";
import { sumOf } from "./sum-of.js";

/** A mean by inverse variance, and what further formulas need of it. */
export interface WeightedMean {
  readonly mean: number;
  readonly sumOfWeights: number;
  /** Each effect's weight 1 / (its variance + tau²), and its estimate less the mean; in the order of the effects. */
  readonly terms: readonly { readonly weight: number; readonly residual: number }[];
  /** Σ weight × residual²: Cochran's Q where tau² is 0 (doi 10.2307/3001666). */
  readonly scatter: number;
}

/** The mean of the effects, each weighted by 1 / (its variance + `tauSquared`). doi 10.1002/9781119536604.ch10, sections 10.3 and 10.10.4. */
export function weightedMean(effects: readonly StudyEffect[], tauSquared: number): WeightedMean {
  const weighted = effects.map(({ estimate, variance }) => ({ estimate, weight: 1 / (variance + tauSquared) }));
  const sumOfWeights = sumOf(weighted, ({ weight }) => weight);
  const mean = sumOf(weighted, ({ estimate, weight }) => weight * estimate) / sumOfWeights;
  const terms = weighted.map(({ estimate, weight }) => ({ weight, residual: estimate - mean }));
  return { mean, sumOfWeights, terms, scatter: sumOf(terms, ({ weight, residual }) => weight * residual ** 2) };
}
