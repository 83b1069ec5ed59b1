import type { Vocabulary } from "../../../model/vocabulary.js";

/** Measures of effect, each on the additive scale on which it is pooled. */
export const effectMeasures = {
  MEAN_DIFFERENCE: { en: "mean difference", zh: "均数差" },
  HEDGES_G: { en: "standardised mean difference (Hedges' g)", zh: "标准化均数差（Hedges' g）" },
  LOG_RISK_RATIO: { en: "logarithm of the risk ratio", zh: "风险比的对数" },
  LOG_ODDS_RATIO: { en: "logarithm of the odds ratio", zh: "比值比的对数" },
  HAZARD_RATIO: { en: "hazard ratio, on the scale of its logarithm", zh: "风险率比（以对数计）" },
} as const satisfies Vocabulary;

/** A measure of effect. */
export type EffectMeasure = keyof typeof effectMeasures;

/** Whether effects of a measure are logarithms of ratios. */
export const isRatioMeasure = (measure: EffectMeasure): boolean => measure !== "MEAN_DIFFERENCE" && measure !== "HEDGES_G";
