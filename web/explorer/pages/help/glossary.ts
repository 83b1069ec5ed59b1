/** A word of the pages, in both languages, with what it means. */
export interface Term {
  readonly en: string;
  readonly zh: string;
  readonly meansEn: string;
  readonly meansZh: string;
}

/** The words that a reader needs. */
export const glossary: readonly Term[] = [
  {
    en: "claim",
    zh: "论断",
    meansEn: "One statement of the literature: a subject, a link and an object, with where it was seen.",
    meansZh: "文献中的一个陈述：主体、谓词与客体，以及观察的场合。",
  },
  { en: "association", zh: "关联", meansEn: "All that is known between an ordered pair of entities.", meansZh: "一个有序实体对之间的全部已知内容。" },
  {
    en: "pathway, chain",
    zh: "通路、链",
    meansEn: "A path of signed links from one entity to another that visits no entity twice.",
    meansZh: "沿带方向的关联从一个实体走到另一个实体，其间不重复经过任何实体。",
  },
  {
    en: "net effect",
    zh: "总体作用",
    meansEn: "Whether the chain as a whole raises or lowers its last entity, and whether that is good for the patient.",
    meansZh: "整条链使终点升高还是降低，以及这对患者是否有利。",
  },
  { en: "weakest link", zh: "最弱一环", meansEn: "The step of a chain with the lowest evidence level.", meansZh: "链中证据级别最低的一步。" },
  {
    en: "contested",
    zh: "有争议",
    meansEn: "There are claims for the link, and claims that deny it, say the opposite, or found no effect.",
    meansZh: "既有支持该关联的论断，也有否定、相反或未见作用的论断。",
  },
  {
    en: "polarity",
    zh: "发现",
    meansEn: "Whether a claim asserts, denies, found nothing, or found both.",
    meansZh: "论断是肯定、否定、未见作用，还是结果不一。",
  },
  {
    en: "evidence level",
    zh: "证据级别",
    meansEn: "The kind of study behind a claim: controlled clinical, uncontrolled clinical, registered, animal or laboratory, review, narrative.",
    meansZh: "论断所依据的研究类型：有对照的临床研究、无对照的临床研究、注册试验、动物或实验室研究、综述、叙述。",
  },
  { en: "cell source", zh: "细胞来源", meansEn: "From which tissue the mesenchymal stem cells are taken.", meansZh: "间充质干细胞取自何种组织。" },
  { en: "MSC", zh: "间充质干细胞", meansEn: "Mesenchymal stem (or stromal) cells.", meansZh: "间充质干细胞，亦称间充质基质细胞。" },
  {
    en: "mediator",
    zh: "介质",
    meansEn: "A molecule or vesicle through which cells act, for example HGF or IL10.",
    meansZh: "细胞发挥作用所经的分子或囊泡，例如 HGF 或 IL-10。",
  },
  {
    en: "mechanism",
    zh: "作用机制",
    meansEn: "A way of acting: immunomodulation, antifibrotic secretion, differentiation, angiogenesis and others.",
    meansZh: "作用方式：免疫调节、抗纤维化因子分泌、分化、血管生成等。",
  },
  {
    en: "MELD score",
    zh: "终末期肝病模型评分",
    meansEn: "Of bilirubin, INR and creatinine; lower is better.",
    meansZh: "由胆红素、国际标准化比值与肌酐计算；越低越好。",
  },
  {
    en: "Child-Pugh score",
    zh: "Child-Pugh 评分",
    meansEn: "Of bilirubin, albumin, coagulation, ascites and encephalopathy; lower is better.",
    meansZh: "由胆红素、白蛋白、凝血、腹水与肝性脑病评定；越低越好。",
  },
  { en: "cohort", zh: "队列", meansEn: "The same patients, reported once or several times.", meansZh: "同一批患者，可能被多次报告。" },
  { en: "release", zh: "发布版本", meansEn: "The data as of a day, with a hash over everything in them.", meansZh: "某一天的数据，附有覆盖全部内容的哈希。" },
];
