import type { Vocabulary } from "../../../model/vocabulary.js";
import type { StudyEffect } from "../study-effect.js";
import { sumOf } from "../sum-of.js";
import { weightedMean } from "../weighted-mean.js";

/** The two formulas that share the names I² and H². */
export const inconsistencyMethods = {
  Q_BASED: { en: "Q-based (Higgins 2002)", zh: "基于 Q（Higgins 2002）" },
  TAU_SQUARED_BASED: { en: "tau²-based (metafor)", zh: "基于 tau²（metafor）" },
} as const satisfies Vocabulary;

/** How much of the scatter is not chance. */
export interface Inconsistency {
  readonly method: keyof typeof inconsistencyMethods;
  /** In per cent, 0 to 100. */
  readonly iSquared: number;
  readonly hSquared: number;
}

/** I² = tau² / (tau² + s²) and H² = tau² / s² + 1, with s² the typical sampling variance (k − 1) / (Σw − Σw² / Σw). doi 10.1002/sim.1186 */
export function inconsistencyOfTauSquared(effects: readonly StudyEffect[], tauSquared: number): Inconsistency {
  const { sumOfWeights, terms } = weightedMean(effects, 0);
  const typical = (effects.length - 1) / (sumOfWeights - sumOf(terms, ({ weight }) => weight ** 2) / sumOfWeights);
  return { method: "TAU_SQUARED_BASED", iSquared: (100 * tauSquared) / (tauSquared + typical), hSquared: tauSquared / typical + 1 };
}
