import { dictionary } from "../../texts/dictionary.ts";

/** Words of the first page. */
export const words = dictionary({
  en: {
    heading: "How do mesenchymal stem cells act on end-stage liver cirrhosis?",
    counted: (things: string, claims: string, studies: string) =>
      `Search ${things} entities, ${claims} claims and ${studies} studies in English or Chinese. Behind every link stand its claims, for and against, and their studies.`,
    try: "Questions to start with",
    browse: "Browse by kind",
    keys: "Press / to search from anywhere.",
    hits: (text: string) => `Hits for “${text}”`,
    count: (count: number) => (count === 1 ? "1 hit" : `${count} hits`),
    none: "Nothing was found. Shorter words, another spelling or the other language may help; so may one of these questions.",
    between: "A pathway between two of these",
    studies: "Studies",
    all: "All of this kind",
    shown: (shown: number, all: number) => `The first ${shown} of ${all}`,
    more: "Show more",
    things: (kind: string) => `Entities of the kind: ${kind}`,
  },
  zh: {
    heading: "间充质干细胞如何作用于终末期肝硬化？",
    counted: (things: string, claims: string, studies: string) =>
      `可用中文或英文检索 ${things} 个实体、${claims} 条论断和 ${studies} 项研究。每一条关联背后都列出支持与反对的论断及其研究。`,
    try: "可从这些问题开始",
    browse: "按类别浏览",
    keys: "在任何页面按 / 即可搜索。",
    hits: (text: string) => `“${text}”的搜索结果`,
    count: (count: number) => `${count} 条结果`,
    none: "没有找到。请尝试更短的词、其他写法或另一种语言，也可从下列问题开始。",
    between: "其中两者之间的通路",
    studies: "研究",
    all: "该类别全部实体",
    shown: (shown: number, all: number) => `共 ${all} 条，显示前 ${shown} 条`,
    more: "显示更多",
    things: (kind: string) => `类别：${kind}`,
  },
});
