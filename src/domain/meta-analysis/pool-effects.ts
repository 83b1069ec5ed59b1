import { adjustedMean } from "./adjusted-mean.js";
import { checkStudies } from "./check-studies.js";
import { heterogeneity } from "./heterogeneity/heterogeneity.js";
import { inconsistencyOfTauSquared } from "./heterogeneity/inconsistency.js";
import { type TauSquared, tauSquaredByLikelihood } from "./heterogeneity/tau-squared-by-likelihood.js";
import { tauSquaredByMoments } from "./heterogeneity/tau-squared-by-moments.js";
import { tauSquaredInterval } from "./heterogeneity/tau-squared-interval.js";
import { intervalAround, normalCritical } from "./interval.js";
import { isNotPoolable, type NotPoolable, notPoolable } from "./not-poolable.js";
import type { PoolOptions } from "./pool-options.js";
import type { PooledEffect } from "./pooled-effect.js";
import type { StudyEffect } from "./study-effect.js";
import { weightedMean } from "./weighted-mean.js";

/** Fewest studies for which a prediction interval can be said. */
const fewestForPrediction = 3;

/**
 * The effects of two or more independent studies, pooled by inverse variance with tau² of the model (doi 10.1002/9781119536604.ch10).
 * The prediction interval is estimate ± c √(se² + tau²) with the c of the interval, normal or t with k − 1 degrees of freedom:
 * as metafor 3.8 gives it, after doi 10.1111/j.1467-985X.2008.00552.x, whose own t has k − 2: from three studies on, for two do not show
 * how far apart studies lie.
 * Refused: what `checkStudies` and `betweenStudies` refuse, and `NO_SCATTER` where Hartung–Knapp would make an interval without width.
 */
export function poolEffects(effects: readonly StudyEffect[], options: PoolOptions): PooledEffect | NotPoolable {
  const checked = checkStudies(effects);
  if (isNotPoolable(checked)) return checked;
  const between = betweenStudies(checked, options);
  if (isNotPoolable(between)) return between;
  const { model, adjustment } = options;
  const adjusted = adjustment === "HARTUNG_KNAPP";
  const mean = weightedMean(checked, between.tauSquared);
  if (adjusted && mean.scatter <= Number.EPSILON) return notPoolable("NO_SCATTER");

  const { standardError, critical, test } = adjustedMean(mean, adjustment);
  const half = critical * standardError;
  const interval = model === "FIXED" ? undefined : tauSquaredInterval(checked);
  return {
    model,
    adjustment,
    k: checked.length,
    estimate: mean.mean,
    standardError,
    ...intervalAround(mean.mean, half),
    test,
    heterogeneity: heterogeneity(checked),
    ...(interval && {
      random: {
        tauSquared: between.tauSquared,
        tauSquaredInterval: interval,
        tauSquaredBased: inconsistencyOfTauSquared(checked, between.tauSquared),
        ...(checked.length >= fewestForPrediction && {
          prediction: intervalAround(mean.mean, critical * Math.sqrt(standardError ** 2 + between.tauSquared)),
        }),
      },
    }),
    studies: checked.map((study) => ({
      ...study,
      ...intervalAround(study.estimate, normalCritical * Math.sqrt(study.variance)),
      weight: 100 / (study.variance + between.tauSquared) / mean.sumOfWeights,
    })),
    notices: [
      ...(adjusted && model === "FIXED" ? (["ADJUSTMENT_OF_FIXED_MODEL"] as const) : []),
      ...(adjusted && half < normalCritical * adjustedMean(mean, "NONE").standardError ? (["ADJUSTMENT_NARROWS"] as const) : []),
      ...(between.setToZero ? (["TAU_SQUARED_SET_TO_ZERO"] as const) : []),
      ...(interval && checked.length < fewestForPrediction ? (["PREDICTION_NOT_ESTIMABLE"] as const) : []),
      ...(interval?.empty ? (["TAU_SQUARED_INTERVAL_EMPTY"] as const) : []),
    ],
  };
}

/** tau² of the effects by the model: 0 in the fixed-effect model. Refused: what `tauSquaredByLikelihood` refuses (REML). */
function betweenStudies(effects: readonly StudyEffect[], { model, scoring }: PoolOptions): TauSquared | NotPoolable {
  if (model === "REML") return tauSquaredByLikelihood(effects, scoring);
  return { tauSquared: model === "DERSIMONIAN_LAIRD" ? tauSquaredByMoments(effects) : 0, setToZero: false };
}
