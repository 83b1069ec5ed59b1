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

/** Type of text in which a claim or result was read. */
export const bases = {
  finding: { en: "the study's own finding", zh: "研究自身的发现" },
  pooled: { en: "pooled estimate", zh: "合并估计" },
  table_row: { en: "row of a review's table", zh: "综述表格中的一行" },
  introduction: { en: "introduction, background, discussion or review", zh: "引言、背景、讨论或综述" },
  title: { en: "title or citation alone", zh: "仅见标题或引文" },
  method: { en: "method of a study", zh: "研究方法" },
  definition: { en: "definition", zh: "定义" },
  narrative: { en: "the seed article", zh: "种子文章" },
} as const satisfies Vocabulary;

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

/** A claim's stance on a benefit of mesenchymal stem cells. */
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

/** Stage of the patients' liver disease. */
export const stages = {
  compensated: { en: "compensated cirrhosis", zh: "代偿期肝硬化" },
  decompensated: { en: "decompensated cirrhosis", zh: "失代偿期肝硬化" },
  acute_on_chronic_liver_failure: { en: "acute-on-chronic liver failure", zh: "慢加急性肝衰竭" },
  acute_liver_failure: { en: "acute liver failure", zh: "急性肝衰竭" },
  liver_failure_type_not_stated: { en: "liver failure, type not stated", zh: "肝衰竭（类型未说明）" },
  chronic_liver_disease: { en: "chronic liver disease, no cirrhosis stated", zh: "慢性肝病（未说明为肝硬化）" },
  cirrhosis_stage_not_stated: { en: "cirrhosis, stage not stated", zh: "肝硬化（分期未说明）" },
  not_liver: { en: "not a liver disease", zh: "非肝脏疾病" },
  not_applicable: { en: "not applicable", zh: "不适用" },
} as const satisfies Vocabulary;

/** Basis of the stage of a study. */
export const stageBases = {
  stated: { en: "stated in words", zh: "原文写明" },
  child_pugh: { en: "from a Child-Pugh class or score", zh: "据 Child-Pugh 分级或评分" },
  complication: { en: "from a complication: ascites, bleeding, encephalopathy, hepatorenal syndrome", zh: "据并发症（腹水、出血、肝性脑病、肝肾综合征）" },
  inferred: { en: "inferred: liver failure in chronic hepatitis B", zh: "推断（慢性乙型肝炎所致肝衰竭）" },
  none: { en: "no stage", zh: "无分期" },
} as const satisfies Vocabulary;

/** Cause of the patients' liver disease. */
export const causes = {
  hbv: { en: "hepatitis B virus", zh: "乙型肝炎病毒" },
  hcv: { en: "hepatitis C virus", zh: "丙型肝炎病毒" },
  alcohol: { en: "alcohol", zh: "酒精" },
  mash: { en: "metabolic dysfunction-associated steatohepatitis", zh: "代谢相关脂肪性肝炎" },
  pbc: { en: "primary biliary cholangitis", zh: "原发性胆汁性胆管炎" },
  psc: { en: "primary sclerosing cholangitis", zh: "原发性硬化性胆管炎" },
  autoimmune: { en: "autoimmune", zh: "自身免疫性" },
  wilson: { en: "Wilson disease", zh: "肝豆状核变性" },
  biliary_atresia: { en: "biliary atresia", zh: "胆道闭锁" },
  metabolic_other: { en: "other metabolic", zh: "其他代谢性" },
  mixed: { en: "several causes", zh: "多种病因" },
  not_stated: { en: "not stated", zh: "未说明" },
  not_applicable: { en: "not applicable", zh: "不适用" },
} as const satisfies Vocabulary;

/** Group of experimental models of an animal or laboratory study. */
export const experimentalModels = {
  ccl4: { en: "carbon tetrachloride, chronic", zh: "四氯化碳（慢性）" },
  taa: { en: "thioacetamide", zh: "硫代乙酰胺" },
  dmn_den: { en: "dimethylnitrosamine or diethylnitrosamine", zh: "二甲基亚硝胺/二乙基亚硝胺" },
  bdl: { en: "bile duct ligation", zh: "胆管结扎" },
  diet_mash: { en: "diet-induced steatohepatitis", zh: "饮食诱导脂肪性肝炎" },
  genetic: { en: "genetically altered animals", zh: "基因改变动物" },
  schistosoma: { en: "schistosomes", zh: "血吸虫" },
  immune: { en: "immune injury", zh: "免疫性" },
  resection: { en: "liver resection", zh: "肝切除" },
  acute_toxin: {
    en: "acute toxin: galactosamine with lipopolysaccharide, paracetamol, acute carbon tetrachloride and others",
    zh: "急性毒物（D-氨基半乳糖/脂多糖、对乙酰氨基酚、急性四氯化碳等）",
  },
  ischaemia_reperfusion: { en: "ischaemia and reperfusion", zh: "缺血再灌注" },
  concanavalin_a: { en: "concanavalin A", zh: "刀豆蛋白 A" },
  sepsis: { en: "sepsis", zh: "脓毒症" },
  cell_culture: { en: "cell culture", zh: "细胞培养" },
  other: { en: "other", zh: "其他" },
  not_stated: { en: "not stated", zh: "未说明" },
} as const satisfies Vocabulary;

/** Status of a registered trial. */
export const trialStatuses = {
  completed: { en: "completed", zh: "已完成" },
  recruiting: { en: "recruiting", zh: "招募中" },
  not_yet_recruiting: { en: "not yet recruiting", zh: "尚未招募" },
  active_not_recruiting: { en: "active, no longer recruiting", zh: "进行中（不再招募）" },
  suspended: { en: "suspended", zh: "暂停" },
  terminated: { en: "terminated", zh: "提前终止" },
  unknown_status: { en: "status unknown", zh: "状态不明" },
  protocol: { en: "protocol only", zh: "仅有方案" },
} as const satisfies Vocabulary;

/** Phase of a trial. */
export const trialPhases = {
  "1": { en: "phase 1", zh: "1 期" },
  "1/2": { en: "phase 1/2", zh: "1/2 期" },
  "2": { en: "phase 2", zh: "2 期" },
  "2/3": { en: "phase 2/3", zh: "2/3 期" },
  "3": { en: "phase 3", zh: "3 期" },
  "4": { en: "phase 4", zh: "4 期" },
  not_applicable: { en: "no phase", zh: "不分期" },
} as const satisfies Vocabulary;

/** Countries of studies. */
export const countries = {
  China: { en: "China", zh: "中国" },
  Egypt: { en: "Egypt", zh: "埃及" },
  Iran: { en: "Iran", zh: "伊朗" },
  Japan: { en: "Japan", zh: "日本" },
  India: { en: "India", zh: "印度" },
  "United Kingdom": { en: "United Kingdom", zh: "英国" },
  Turkey: { en: "Turkey", zh: "土耳其" },
  Vietnam: { en: "Vietnam", zh: "越南" },
  "South Korea": { en: "South Korea", zh: "韩国" },
  Belgium: { en: "Belgium", zh: "比利时" },
  Germany: { en: "Germany", zh: "德国" },
  Brazil: { en: "Brazil", zh: "巴西" },
  Spain: { en: "Spain", zh: "西班牙" },
  Indonesia: { en: "Indonesia", zh: "印度尼西亚" },
  Italy: { en: "Italy", zh: "意大利" },
  Canada: { en: "Canada", zh: "加拿大" },
  Singapore: { en: "Singapore", zh: "新加坡" },
  Taiwan: { en: "Taiwan", zh: "中国台湾" },
  "United States": { en: "United States", zh: "美国" },
  Ukraine: { en: "Ukraine", zh: "乌克兰" },
  Bulgaria: { en: "Bulgaria", zh: "保加利亚" },
  Australia: { en: "Australia", zh: "澳大利亚" },
} as const satisfies Vocabulary;

/** Designs pooled by a meta-analysis, according to its title or note. */
export const pooledDesigns = {
  randomised: { en: "randomised trials alone", zh: "仅随机试验" },
  mixed: { en: "randomised and other trials", zh: "随机与其他试验" },
  not_stated: { en: "not stated", zh: "未说明" },
} as const satisfies Vocabulary;

/** Where the first author of a study was found. */
export const firstAuthorBases = {
  title: { en: "the title in this release", zh: "本发布版本中的标题" },
  page: { en: "a page that was read", zh: "已读页面" },
  sister_record: { en: "another record of the same study", zh: "同一研究的另一记录" },
} as const satisfies Vocabulary;

/** Parts of a study's short name. */
export const shortNameKinds = {
  author_year: { en: "first author and year", zh: "第一作者与年份" },
  author: { en: "first author, year not seen", zh: "第一作者（年份未见）" },
  registry: { en: "registry number", zh: "注册号" },
  title: { en: "short title", zh: "简短标题" },
} as const satisfies Vocabulary;

/** Whether a study is known to be retracted. */
export const retractions = {
  retracted: { en: "retracted", zh: "已撤稿" },
  not_found_in_list: { en: "not found in the list of retracted papers", zh: "未见于撤稿名单" },
  unknown: { en: "not checked", zh: "未核查" },
} as const satisfies Vocabulary;

/** Origin of the donor cells. */
export const donors = {
  autologous: { en: "autologous", zh: "自体" },
  allogeneic: { en: "allogeneic", zh: "异体" },
} as const satisfies Vocabulary;

/** Direction of a result. */
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
  active_comparator: { en: "a group with another active treatment", zh: "活性对照组" },
  baseline: { en: "the same patients before", zh: "治疗前（自身）" },
  other_dose: { en: "another dose", zh: "另一剂量" },
} as const satisfies Vocabulary;

/** Whether a result is from one study or pooled by a review. */
export const resultScopes = {
  single_study: { en: "one study", zh: "单项研究" },
  pooled: { en: "pooled, as published", zh: "合并结果（已发表）" },
} as const satisfies Vocabulary;

/** Kind of numbers given for a result's arms. */
export const valueKinds = {
  final_value: { en: "final value", zh: "终值" },
  change_from_baseline: { en: "change from baseline", zh: "较基线变化" },
  events: { en: "events", zh: "事件数" },
  percent: { en: "per cent", zh: "百分比" },
} as const satisfies Vocabulary;

/** Quality concerns about the numbers of a result. */
export const qualityFlags = {
  n_missing: { en: "number of patients missing", zh: "缺少患者人数" },
  n_analysed_uncertain: { en: "number analysed uncertain", zh: "分析人数不确定" },
  t_and_p_disagree: { en: "printed t and p values are inconsistent", zh: "所载 t 值与 p 值不符" },
  denominator_mismatch: { en: "denominator differs from the size of the arm", zh: "分母与组人数不符" },
  as_treated: { en: "counted as treated, not as randomised", zh: "按实际治疗而非随机分组计数" },
  comparator_missing: { en: "numbers of the comparator missing", zh: "缺少对照组数据" },
  source_inconsistent: { en: "numbers that contradict each other in the source", zh: "原文数据自相矛盾" },
  significant_in_one_arm: { en: "printed p value refers to one cell arm only", zh: "所载 p 值仅属一个细胞组" },
  comparison_not_stated: { en: "the source does not state the comparator", zh: "原文未说明与何比较" },
} as const satisfies Vocabulary;

/** Kind of effect reported with a result. */
export const effectKinds = {
  md: { en: "mean difference", zh: "均数差" },
  smd: { en: "standardised mean difference", zh: "标准化均数差" },
  rr: { en: "risk ratio", zh: "风险比" },
  or: { en: "odds ratio", zh: "比值比" },
  hr: { en: "hazard ratio", zh: "风险率比" },
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

/** The role of a predicate as a step of a pathway. */
export const pathRoles = {
  causal: { en: "acts on", zh: "作用" },
  prognostic: { en: "goes with or before a later event", zh: "预后" },
  structural: { en: "class, use, score item or reading", zh: "结构" },
  none: { en: "not part of pathways", zh: "不纳入通路" },
} as const satisfies Vocabulary;

/** Which direction is better for the patient. */
export const desiredDirections = {
  higher: { en: "higher is better", zh: "越高越好" },
  lower: { en: "lower is better", zh: "越低越好" },
  none: { en: "neither is better", zh: "无好坏之分" },
} as const satisfies Vocabulary;
