import type { Vocabulary } from "../../model/vocabulary.js";

/** Between what a contradiction stands, the most direct first. */
export const contradictionLevels = {
  PAIR: { en: "claims on one ordered pair", zh: "同一有序对上的论断" },
  CLASS: { en: "claims on a pair and on the same pair of a superclass", zh: "某对与其上位类同一对上的论断" },
  USE: { en: "claims on a pair and on the pair of a therapy that uses the cells", zh: "某细胞与使用该细胞的疗法之间的论断" },
  RESULT: { en: "results of one source on one measure, from different trials", zh: "同一来源、同一指标、不同试验的结果" },
} as const satisfies Vocabulary;

/** One of the levels of a contradiction. */
export type ContradictionLevel = keyof typeof contradictionLevels;
