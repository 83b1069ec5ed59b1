import type { FigureLanguage, FigureWords } from "./drawing/figure-frame.js";

const words = <Name extends string>(table: Readonly<Record<Name, readonly [en: string, zh: string]>>) =>
  Object.fromEntries(Object.entries<readonly [string, string]>(table).map(([name, [en, zh]]) => [name, { en, zh }])) as Record<Name, FigureWords>;

/** Words of the forest and the funnel plot; those of a scale under the name of its enum value. */
export const forestWords = words({
  study: ["Study", "研究"],
  treated: ["Cells", "细胞组"],
  control: ["Control", "对照组"],
  counts: ["events / patients", "事件数 / 患者数"],
  means: ["mean ± SD (patients)", "均数 ± 标准差（患者数）"],
  effect: ["Effect (95 % interval)", "效应（95% 区间）"],
  weight: ["Weight", "权重"],
  pooled: ["Pooled", "合并"],
  prediction: ["95 % prediction interval", "95% 预测区间"],
  published: ["As published, not pooled here", "文献已发表的合并结果（此处不再合并）"],
  betterLeft: ["← better with cells", "← 细胞组更好"],
  betterRight: ["better with cells →", "细胞组更好 →"],
  worseLeft: ["← worse with cells", "← 细胞组更差"],
  worseRight: ["worse with cells →", "细胞组更差 →"],
  studies: ["studies", "项研究"],
  notPooled: ["not pooled", "未合并"],
  trial: ["trial, with its own effect", "项试验，示其自身效应"],
  trials: ["trials, each with its own effect", "项试验，各示其自身效应"],
  notEstimable: ["not estimable from 2 studies", "2 项研究无法估计"],
  withoutFigures: ["Reported, but not drawn", "有报告而未绘出"],
  standardError: ["Standard error", "标准误"],
  egger: ["Egger's test", "Egger 检验"],
  MEAN_DIFFERENCE: ["mean difference", "均数差"],
  HEDGES_G: ["standardised mean difference (Hedges' g)", "标准化均数差（Hedges' g）"],
  LOG_RISK_RATIO: ["risk ratio", "风险比"],
  LOG_ODDS_RATIO: ["odds ratio", "比值比"],
  HAZARD_RATIO: ["hazard ratio", "风险率比"],
  FIXED: ["fixed effect", "固定效应"],
  DERSIMONIAN_LAIRD: ["random effects (DerSimonian–Laird)", "随机效应（DerSimonian–Laird）"],
  REML: ["random effects (REML)", "随机效应（REML）"],
  NONE: ["unadjusted interval", "区间未校正"],
  HARTUNG_KNAPP: ["Hartung–Knapp interval", "Hartung–Knapp 区间"],
  ANY: ["any cells", "任何细胞"],
  MSC_ONLY: ["MSC only", "仅间充质干细胞"],
  NAMED: ["named cells", "所列细胞"],
  Q_BASED: ["by Q", "基于 Q"],
  TAU_SQUARED_BASED: ["by τ²", "基于 τ²"],
});

const isWord = (name: string): name is keyof typeof forestWords => Object.hasOwn(forestWords, name);

/** The word of an enum value, such as a scale or a model; a value without a word is its own. */
export const forestWord = (value: string, lang: FigureLanguage): string => (isWord(value) ? forestWords[value][lang] : value);
