import type { Vocabulary } from "../../model/vocabulary.js";

/** A point to note about how a pool was formed. */
export const poolNotices = {
  ADJUSTMENT_OF_FIXED_MODEL: {
    en: "The Hartung–Knapp adjustment is not meant for the fixed-effect model.",
    zh: "Hartung–Knapp 校正并非为固定效应模型而设。",
  },
  ADJUSTMENT_NARROWS: {
    en: "The studies scatter so little that the Hartung–Knapp interval is narrower than the unadjusted one.",
    zh: "各研究离散很小，Hartung–Knapp 区间比未校正区间更窄。",
  },
  TAU_SQUARED_SET_TO_ZERO: {
    en: "The likelihood is higher without variance between studies than at the peak found, so tau² was set to 0.",
    zh: "研究间方差为零时的似然高于所找到的峰值，因此 tau² 取 0。",
  },
  PREDICTION_NOT_ESTIMABLE: {
    en: "Prediction interval: not estimable from 2 studies.",
    zh: "预测区间：2 项研究无法估计。",
  },
  TAU_SQUARED_INTERVAL_EMPTY: {
    en: "The studies scatter less than chance makes likely: no tau² fits, and its interval is shown as 0 to 0.",
    zh: "各研究的离散小于随机误差的预期：没有合适的 tau²，其区间显示为 0 至 0。",
  },
} as const satisfies Vocabulary;

/** A notice beside a pool. */
export type PoolNotice = keyof typeof poolNotices;
