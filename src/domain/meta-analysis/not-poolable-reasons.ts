import type { Vocabulary } from "../../model/vocabulary.js";

/** Every reason for which numbers are not joined, with its sentence in both languages; `{name}` is filled by `notPoolable`. */
export const notPoolableReasons = {
  // Which results stand beside each other: decided by who chooses the rows.
  FEWER_THAN_TWO_STUDIES: { en: "Pooling needs at least two independent studies; there are {count}.", zh: "合并至少需要两项独立研究；现有 {count} 项。" },
  TOO_FEW: {
    en: "Independent controlled trials of {cells} with numbers that can be joined: {count}; at least {least} are pooled.",
    zh: "{cells}且数据可合并的独立对照试验有 {count} 项；至少 {least} 项方可合并。",
  },
  IMPRECISE: {
    en: "The pooled interval is wider than {limit}, which is too imprecise to be useful: {estimate} [{low}; {high}] of {count} studies.",
    zh: "合并区间宽于{limit}，几乎不能说明任何问题：{count} 项研究，{estimate} [{low}; {high}]。",
  },
  MIXED_SCALES: { en: "The results are on different scales: {scales}.", zh: "结果的量度不同：{scales}。" },
  CHANGE_BESIDE_FINAL_VALUE: {
    en: "Changes from baseline and final values cannot be joined as standardised differences.",
    zh: "较基线变化值与终值不能合并为标准化差值。",
  },
  SAME_PATIENTS_TWICE: { en: "The same patients would be counted twice: {why}.", zh: "同一批患者会被重复计入：{why}。" },
  UNCONTROLLED_BESIDE_CONTROLLED: {
    en: "Changes without a control group cannot be joined with differences from a control group.",
    zh: "无对照的前后变化不能与有对照的组间差值合并。",
  },
  UNCONTROLLED_ONLY: { en: "No result compares with a control group.", zh: "没有与对照组比较的结果。" },
  REVIEW_BESIDE_ITS_TRIALS: {
    en: "A pooled result of a review cannot be pooled again with the trials it includes.",
    zh: "综述的合并结果不能与其所纳入的试验再合并。",
  },
  PUBLISHED_POOL: { en: "A published pooled result is shown as published and not pooled again.", zh: "已发表的合并结果按原样展示，不再合并。" },
  RETRACTED: { en: "The study is known to be retracted.", zh: "该研究已知被撤稿。" },
  NOT_A_CONTROLLED_TRIAL: { en: "The study is not a controlled trial in patients: {design}.", zh: "该研究不是患者的对照试验：{design}。" },
  NO_CONTROL_GROUP: { en: "The groups got different doses or cells, and none of them is a control.", zh: "各组接受不同剂量或细胞，没有对照组。" },
  ACTIVE_COMPARATOR: {
    en: "The control group got another active treatment or cell product, so it says nothing about the cells as such.",
    zh: "对照组接受了另一活性治疗或细胞制品，不能说明细胞本身的作用。",
  },
  NO_CELLS_GIVEN: { en: "The trial gave no cells.", zh: "该试验未给予细胞。" },
  NO_FOLLOW_UP: { en: "The result is from the first few days, which is not a follow-up.", zh: "该结果见于最初数日内，不算随访。" },
  READ_IN_ANOTHER_ARTICLE: { en: "The numbers were found only in a table of another article.", zh: "数据仅见于另一文献的表格。" },
  OTHER_EVENT: { en: "The result counts a different event: {event}. Pooled here: {pooled}.", zh: "该结果所计为另一事件：{event}。此处合并：{pooled}。" },
  OTHER_CELLS: {
    en: "The study gave cells other than those requested, or in addition to them: {cells}.",
    zh: "该研究所用细胞与所求不同，或不限于所求：{cells}。",
  },
  OTHER_EFFECT: { en: "The result has no numbers for the requested effect: {effect}.", zh: "该结果没有所求效应的数据：{effect}。" },
  OUTSIDE_WEEKS: { en: "The result is outside the requested weeks.", zh: "该结果不在所求的随访周数内。" },
  OTHER_TIME_POINT: { en: "For the same patients, the result at {chosen} is used.", zh: "同一批患者取{chosen}的结果。" },
  LEFT_OUT_ON_REQUEST: { en: "These patients were excluded on request.", zh: "按要求剔除这批患者。" },
  QUALITY_FLAGGED: { en: "The result is flagged: {flags}.", zh: "该结果带有质量标记：{flags}。" },
  // What a study prints.
  DIRECTION_ONLY: { en: "The source reports a direction but no numbers: {direction}.", zh: "来源只给出方向而无数值：{direction}。" },
  HAZARD_RATIO_ONLY: {
    en: "The source reports a hazard ratio; hazard ratios are pooled only with `effect: HAZARD_RATIO`.",
    zh: "来源给出的是风险率比；仅以 `effect: HAZARD_RATIO` 合并。",
  },
  NUMBERS_MISSING: { en: "Numbers are missing: {missing}.", zh: "缺少数据：{missing}。" },
  IMPOSSIBLE_NUMBERS: { en: "The numbers are impossible: {problem}.", zh: "数据不可能成立：{problem}。" },
  IDENTICAL_ARMS: { en: "Both sides of the comparison are the same arm.", zh: "比较的两侧是同一组。" },
  ZERO_VARIANCE: { en: "The values do not vary, so the effect would have a variance of zero.", zh: "数值没有变异，效应的方差会为零。" },
  NO_EVENTS_IN_EITHER_ARM: { en: "No events in either arm: this says nothing about a ratio.", zh: "两组均无事件，无法说明比值。" },
  EVENTS_IN_ALL_OF_BOTH_ARMS: { en: "Events in all patients of both arms: this says nothing about a ratio.", zh: "两组患者全部发生事件，无法说明比值。" },
  NO_DIFFERENCE_TO_DIVIDE: {
    en: "A standard deviation cannot be recovered from a test of a difference of zero or of a p value of 1.",
    zh: "差值为零或 p 值为 1 时，无法由检验推回标准差。",
  },
  // What the statistics meet.
  NO_SCATTER: { en: "The estimates do not vary, and the requested analysis depends on their variation.", zh: "各估计值没有离散，而所求结果取决于其离散程度。" },
  NOT_CONVERGED: {
    en: "The estimate of the variance between studies did not converge in {steps} steps. Use the DerSimonian–Laird model.",
    zh: "研究间方差的估计在 {steps} 步内未收敛。请改用 DerSimonian–Laird 模型。",
  },
  OUT_OF_RANGE: { en: "The numbers are too large or too small, or too far apart, to be joined exactly.", zh: "数值过大、过小或相差过远，无法精确合并。" },
  FEWER_THAN_TEN_STUDIES: {
    en: "Funnel plots and Egger's test are given from ten studies on; there are {count}.",
    zh: "漏斗图与 Egger 检验自十项研究起提供；现有 {count} 项。",
  },
  EQUAL_STANDARD_ERRORS: {
    en: "All studies are equally precise, so effects cannot be set against precision.",
    zh: "各研究的精度相同，无法将效应与精度相比较。",
  },
  YEARS_MISSING: { en: "Not every study has a year.", zh: "并非每项研究都有年份。" },
  GROUPS_MISSING: { en: "Not every study belongs to a subgroup.", zh: "并非每项研究都属于某个亚组。" },
  FEWER_THAN_TWO_GROUPS: { en: "Fewer than two subgroups can be pooled.", zh: "可合并的亚组不足两个。" },
} as const satisfies Vocabulary;

/** Why results are not pooled. */
export type NotPoolableReason = keyof typeof notPoolableReasons;
