/**
 * The closed vocabularies of the release: each value as the data write it, with its label in both languages.
 * The GraphQL enums are made of these tables (`clinical_controlled` → `CLINICAL_CONTROLLED`).
 */

/** A label in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** A closed vocabulary: value to label. */
export type Vocabulary = Readonly<Record<string, Label>>;

/** How strong the kind of evidence behind a claim is, strongest first; a higher `rank` is stronger, as in `ladder.json`. */
export const evidenceLevels = {
  clinical_controlled: { rank: 4, en: "controlled clinical study", zh: "有对照的临床研究" },
  clinical_uncontrolled: { rank: 3, en: "uncontrolled clinical study", zh: "无对照的临床研究" },
  preclinical: { rank: 2, en: "animal or laboratory study", zh: "动物或实验室研究" },
  review: { rank: 1, en: "review", zh: "综述" },
  narrative: { rank: 0, en: "narrative statement", zh: "叙述性陈述" },
  registry: { rank: 0, en: "registered trial without results", zh: "已注册但无结果的试验" },
} as const satisfies Readonly<Record<string, Label & { readonly rank: number }>>;

/** An evidence level, as the data write it. */
export type EvidenceLevelName = keyof typeof evidenceLevels;

/** Where a claim was observed. */
export const settings = {
  human: { en: "patients", zh: "患者" },
  animal: { en: "animals", zh: "动物" },
  in_vitro: { en: "in vitro", zh: "体外" },
  in_silico: { en: "in silico", zh: "计算机模拟" },
  none: { en: "nothing was observed", zh: "未作观察" },
} as const satisfies Vocabulary;

/** Species in which a claim was observed. */
export const species = {
  human: { en: "human", zh: "人" },
  mouse: { en: "mouse", zh: "小鼠" },
  rat: { en: "rat", zh: "大鼠" },
  cat: { en: "cat", zh: "猫" },
  pig: { en: "pig", zh: "猪" },
} as const satisfies Vocabulary;

/** What a claim says of its subject, predicate and object. */
export const polarities = {
  positive: { en: "asserted", zh: "肯定" },
  negative: { en: "denied or rare", zh: "否定或罕见" },
  null: { en: "no effect found", zh: "未见作用" },
  mixed: { en: "mixed", zh: "结果不一" },
} as const satisfies Vocabulary;

/** How a claim stands towards a benefit of mesenchymal stem cells. */
export const stances = {
  supports: { en: "supports a benefit", zh: "支持获益" },
  challenges: { en: "challenges a benefit", zh: "质疑获益" },
  limits: { en: "limits a benefit", zh: "限定获益" },
  neutral: { en: "neutral", zh: "中性" },
} as const satisfies Vocabulary;

/** Design of a study. */
export const studyDesigns = {
  rct: { en: "randomised controlled trial", zh: "随机对照试验" },
  nonrandomised_controlled: { en: "non-randomised controlled study", zh: "非随机对照研究" },
  single_arm: { en: "single-arm study", zh: "单臂研究" },
  observational: { en: "observational study", zh: "观察性研究" },
  registry_trial: { en: "registered trial", zh: "注册试验" },
  preclinical: { en: "animal or laboratory study", zh: "动物或实验室研究" },
  meta_analysis: { en: "meta-analysis", zh: "荟萃分析" },
  systematic_review: { en: "systematic review", zh: "系统综述" },
  review: { en: "review", zh: "综述" },
} as const satisfies Vocabulary;

/** Whether a study is known to be retracted. */
export const retractions = {
  retracted: { en: "retracted", zh: "已撤稿" },
  not_found_in_list: { en: "not found in the list of retracted papers", zh: "未见于撤稿名单" },
  unknown: { en: "not checked", zh: "未核查" },
} as const satisfies Vocabulary;

/** Whose cells were given. */
export const donors = {
  autologous: { en: "autologous", zh: "自体" },
  allogeneic: { en: "allogeneic", zh: "异体" },
} as const satisfies Vocabulary;

/** What a result says happened. */
export const resultDirections = {
  improved: { en: "improved", zh: "改善" },
  worsened: { en: "worsened", zh: "恶化" },
  no_difference: { en: "no difference", zh: "无差异" },
  increased: { en: "increased", zh: "升高" },
  decreased: { en: "decreased", zh: "降低" },
} as const satisfies Vocabulary;

/** What a result was compared with. */
export const comparisons = {
  comparator: { en: "another group", zh: "对照组" },
  baseline: { en: "the same patients before", zh: "治疗前（自身）" },
  other_dose: { en: "another dose", zh: "另一剂量" },
} as const satisfies Vocabulary;

/** Whether a result is of one study or pooled by a review. */
export const resultScopes = {
  single_study: { en: "one study", zh: "单项研究" },
  pooled: { en: "pooled, as published", zh: "合并结果（已发表）" },
} as const satisfies Vocabulary;

/** What the numbers of a result's arms are. */
export const valueKinds = {
  final_value: { en: "final value", zh: "终值" },
  change_from_baseline: { en: "change from baseline", zh: "较基线变化" },
  events: { en: "events", zh: "事件数" },
  percent: { en: "per cent", zh: "百分比" },
} as const satisfies Vocabulary;

/** What kind of effect a result prints. */
export const effectKinds = {
  md: { en: "mean difference", zh: "均数差" },
  smd: { en: "standardised mean difference", zh: "标准化均数差" },
  rr: { en: "risk ratio", zh: "风险比" },
  or: { en: "odds ratio", zh: "比值比" },
  hr: { en: "hazard ratio", zh: "危险比" },
  mean_change: { en: "mean change", zh: "平均变化" },
  relative_change: { en: "relative change", zh: "相对变化" },
  proportion: { en: "proportion", zh: "比例" },
  log_rank: { en: "log-rank test", zh: "对数秩检验" },
  not_reported: { en: "size not reported", zh: "未报告大小" },
} as const satisfies Vocabulary;

/** Which of an arm's two roles it has. */
export const armRoles = {
  treatment: { en: "treatment", zh: "治疗组" },
  comparator: { en: "comparator", zh: "对照组" },
} as const satisfies Vocabulary;

/** Which way is good for the patient. */
export const desiredDirections = {
  higher: { en: "higher is better", zh: "越高越好" },
  lower: { en: "lower is better", zh: "越低越好" },
  none: { en: "neither is better", zh: "无好坏之分" },
} as const satisfies Vocabulary;

/** Kinds of things, by label of the graph. */
export const kindLabelTable = {
  AdverseEvent: { en: "adverse event", zh: "不良事件" },
  Anatomy: { en: "anatomy", zh: "解剖部位" },
  AnimalModel: { en: "animal model", zh: "动物模型" },
  CareStrategy: { en: "care strategy", zh: "治疗策略" },
  CellSource: { en: "cell source", zh: "细胞来源" },
  CellType: { en: "cell type", zh: "细胞类型" },
  Complication: { en: "complication", zh: "并发症" },
  CostItem: { en: "cost item", zh: "成本项目" },
  Disease: { en: "disease", zh: "疾病" },
  DonorType: { en: "donor type", zh: "供者类型" },
  Etiology: { en: "aetiology", zh: "病因" },
  FutureDirection: { en: "future direction", zh: "未来方向" },
  Limitation: { en: "limitation", zh: "局限" },
  Measure: { en: "measure", zh: "测量指标" },
  Mechanism: { en: "mechanism", zh: "作用机制" },
  Mediator: { en: "mediator", zh: "介质" },
  Outcome: { en: "outcome", zh: "结局" },
  Process: { en: "process", zh: "过程" },
  Product: { en: "product", zh: "制品" },
  Route: { en: "route", zh: "给药途径" },
  SignalingPathway: { en: "signalling pathway", zh: "信号通路" },
  Stakeholder: { en: "stakeholder", zh: "利益相关方" },
  Therapy: { en: "therapy", zh: "疗法" },
} as const satisfies Vocabulary;
