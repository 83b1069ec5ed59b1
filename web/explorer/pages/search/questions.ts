import type { Both } from "../../texts/language.ts";

/** A question that the release answers, and where; a test asks each of them. */
export interface Question {
  readonly text: Both<string>;
  readonly path: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What a newcomer may ask first. */
export const questions: readonly Question[] = [
  {
    text: { en: "How do umbilical cord MSC lower the MELD score?", zh: "脐带间充质干细胞如何降低 MELD 评分？" },
    path: "/pathways",
    parameters: { from: "CL:0002569", to: "MSCKG:meld" },
  },
  {
    text: { en: "Through what do umbilical cord MSC act on ascites, shown in patients?", zh: "脐带间充质干细胞对腹水有何作用，有哪些在患者中的证据？" },
    path: "/pathways",
    parameters: { from: "CL:0002569", to: "HP:0001541", human: "1" },
  },
  {
    text: { en: "How do bone marrow MSC act on hepatic fibrosis?", zh: "骨髓间充质干细胞如何作用于肝纤维化？" },
    path: "/pathways",
    parameters: { from: "CL:0002540", to: "HP:0001395" },
  },
  {
    text: { en: "What is known of survival, for and against?", zh: "关于生存率，有哪些支持与反对的证据？" },
    path: "/entity/MSCKG:survival",
  },
  {
    text: { en: "Which randomised trials are there, and what did they find?", zh: "有哪些随机对照试验，结果如何？" },
    path: "/trials",
    parameters: { designs: "RCT" },
  },
  {
    text: { en: "Which registered trials use umbilical cord MSC?", zh: "哪些注册试验使用脐带间充质干细胞？" },
    path: "/trials",
    parameters: { designs: "REGISTRY_TRIAL", sources: "CL:0002569" },
  },
];
