import type { Vocabulary } from "../../../model/vocabulary.js";

/** Steps needed to derive an effect from what a study reports. */
export const effectFlags = {
  ARMS_COMBINED: { en: "two arms of the study were combined into one", zh: "该研究的两组合并为一组" },
  SD_FROM_STANDARD_ERROR: { en: "standard deviation from a standard error", zh: "标准差由标准误推得" },
  SD_FROM_INTERVAL: { en: "standard deviation from a confidence interval", zh: "标准差由置信区间推得" },
  SD_FROM_T_VALUE: { en: "standard deviation from a t value", zh: "标准差由 t 值推得" },
  SD_FROM_P_VALUE: { en: "standard deviation from a p value", zh: "标准差由 p 值推得" },
  SD_FROM_P_VALUE_LIMIT: { en: "standard deviation from the upper limit of a p value", zh: "标准差由 p 值上限推得" },
  VARIANCE_FROM_INTERVAL: { en: "variance from the confidence interval of the effect", zh: "方差由效应的置信区间推得" },
  VARIANCE_FROM_P_VALUE: { en: "variance from the p value of the effect", zh: "方差由效应的 p 值推得" },
  HALF_ADDED_TO_CELLS: { en: "0.5 was added to all four counts, since one is zero", zh: "因有计数为零，四个计数各加 0.5" },
  EVENTS_FROM_PERCENT: {
    en: "events derived from a percentage: the only whole number of patients that yields it",
    zh: "事件数由百分比推得：唯一符合该百分比的整数人数",
  },
  OPPOSITE_COUNTED: { en: "the study counts the opposite (the living instead of the dead)", zh: "该研究计的是相反的事件（存活者而非死亡者）" },
  UNIT_CONVERTED: { en: "converted from another unit", zh: "由其他单位换算" },
  AS_TREATED: { en: "counted by treatment received, not by randomised group", zh: "按实际接受的治疗而非随机分组计数" },
  DENOMINATOR_MISMATCH: { en: "the source's patient numbers are inconsistent", zh: "来源所印的患者数前后不一" },
} as const satisfies Vocabulary;

/** One entity that had to be done to get an effect. */
export type EffectFlag = keyof typeof effectFlags;

/** The flags of all arms, each once, sorted; with `more` that arose from joining them. */
export function flagsOf(arms: readonly { readonly flags?: readonly EffectFlag[] }[], ...more: readonly EffectFlag[]): readonly EffectFlag[] {
  return [...new Set([...arms.flatMap(({ flags }) => flags ?? []), ...more])].sort();
}
