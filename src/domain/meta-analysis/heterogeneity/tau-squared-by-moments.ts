import type { StudyEffect } from "../study-effect.js";
import { sumOf } from "../sum-of.js";
import { weightedMean } from "../weighted-mean.js";

/**
 * tau² by DerSimonian and Laird's method of moments: (Q − (k − 1)) / (Σw − Σw² / Σw), at least 0, w = 1 / variance.
 * doi 10.1016/0197-2456(86)90046-2
 */
export function tauSquaredByMoments(effects: readonly StudyEffect[]): number {
  const { scatter, sumOfWeights, terms } = weightedMean(effects, 0);
  const excess = scatter - (effects.length - 1);
  return Math.max(0, excess / (sumOfWeights - sumOf(terms, ({ weight }) => weight ** 2) / sumOfWeights));
}
