import type { Vocabulary } from "../../model/vocabulary.js";
import { effectFlags } from "../meta-analysis/effect-sizes/effect-flags.js";
import { poolNotices } from "../meta-analysis/pool-notices.js";

/**
 * What a reader should know of a pool: how its rows were chosen, and how their numbers came about. A notice about trials has the code that
 * stands at their rows too. `{name}` is filled, `{weight}` with the share of the weight where there is a pool.
 */
export const choiceNotices = {
  ...poolNotices,
  ...effectFlags,
  OTHER_THAN_MSC: {
    en: "{count} of {of} studies gave cells other than mesenchymal stem cells, or in addition to them{weight}.",
    zh: "{of} 项研究中有 {count} 项所用细胞不是间充质干细胞，或不限于间充质干细胞{weight}。",
  },
  NOT_RANDOMISED: { en: "{count} of {of} studies were not randomised{weight}.", zh: "{of} 项研究中有 {count} 项未随机分组{weight}。" },
  OTHER_STAGE: {
    en: "{count} of {of} studies are of another or unstated stage of disease than most of the weight, which is of {stage}{weight}.",
    zh: "{of} 项研究中有 {count} 项的疾病分期与权重最大的分期（{stage}）不同或未说明{weight}。",
  },
  ONE_TRIAL_WEIGHS_MOST: { en: "One study has {share} % of the weight.", zh: "单项研究占权重的 {share}%。" },
  WEEKS_APART: { en: "The time points lie between week {from} and week {to}.", zh: "各时间点介于第 {from} 周与第 {to} 周之间。" },
  WEEKS_UNKNOWN: { en: "The time point is not known in {count} of {of} studies{weight}.", zh: "{of} 项研究中有 {count} 项的时间点不详{weight}。" },
  CHANGES_BESIDE_FINAL_VALUES: {
    en: "Changes from baseline and final values are pooled together; both estimate the same mean difference.",
    zh: "较基线变化值与终值并列；二者估计同一均数差。",
  },
  COUNTED_IN_OTHER_WORDS: { en: "The studies describe the events they counted in different words.", zh: "各研究对所计事件的表述不一。" },
  CHOSEN_BY_DIRECTION: {
    en: "The results were selected by their direction, so the estimate says nothing about the effect.",
    zh: "结果按其方向挑选，因此该估计不能说明疗效。",
  },
  FEW_STUDIES: {
    en: "With fewer than five studies, the variance between them is hard to estimate, which makes the interval wide.",
    zh: "研究少于五项时，研究间方差难以估计，区间因此较宽。",
  },
} as const satisfies Vocabulary;

/** A notice beside a pool. */
export type ChoiceNotice = keyof typeof choiceNotices;
