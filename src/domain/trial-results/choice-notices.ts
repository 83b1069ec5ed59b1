import type { Vocabulary } from "../../model/vocabulary.js";
import { poolNotices } from "../meta-analysis/pool-notices.js";

/** What a reader should know of a pool: how the rows were chosen, and how the numbers came about. `{name}` is filled. */
export const choiceNotices = {
  ...poolNotices,
  OTHER_THAN_MSC: {
    en: "{count} of {of} studies gave cells that are no mesenchymal stem cells, or not these alone.",
    zh: "{of} 项研究中有 {count} 项所用细胞不是间充质干细胞，或不限于间充质干细胞。",
  },
  NOT_RANDOMISED: { en: "{count} of {of} studies were not randomised.", zh: "{of} 项研究中有 {count} 项未随机分组。" },
  WEEKS_APART: { en: "The time points lie between week {from} and week {to}.", zh: "各时间点介于第 {from} 周与第 {to} 周之间。" },
  WEEKS_UNKNOWN: { en: "Of {count} studies the time point is not known.", zh: "有 {count} 项研究的时间点不详。" },
  CHANGES_BESIDE_FINAL_VALUES: {
    en: "Changes from baseline and final values stand together; both estimate the same mean difference.",
    zh: "较基线变化值与终值并列；二者估计同一均数差。",
  },
  COUNTED_IN_OTHER_WORDS: { en: "The studies do not word alike what they counted.", zh: "各研究对所计事件的表述不一。" },
  CHOSEN_BY_DIRECTION: {
    en: "The results were chosen by what they found, so the estimate says nothing about the effect.",
    zh: "结果按其方向挑选，因此该估计不能说明疗效。",
  },
  FEW_STUDIES: {
    en: "With fewer than five studies the variance between them is hardly known, and the interval is wide for that reason.",
    zh: "研究少于五项时，研究间方差难以估计，区间因此较宽。",
  },
} as const satisfies Vocabulary;

/** A notice beside a pool. */
export type ChoiceNotice = keyof typeof choiceNotices;
