import type { NotPoolable } from "./not-poolable.js";
import type { PoolOptions } from "./pool-options.js";
import type { StudyEffect } from "./study-effect.js";
import { type TauSquared, tauSquaredByLikelihood } from "./tau-squared-by-likelihood.js";
import { tauSquaredByMoments } from "./tau-squared-by-moments.js";

/** tau² of the effects by the model: 0 in the fixed-effect model. Refused: what `tauSquaredByLikelihood` refuses (REML). */
export function betweenStudies(effects: readonly StudyEffect[], { model, scoring }: PoolOptions): TauSquared | NotPoolable {
  if (model === "REML") return tauSquaredByLikelihood(effects, scoring);
  return { tauSquared: model === "DERSIMONIAN_LAIRD" ? tauSquaredByMoments(effects) : 0, setToZero: false };
}
