import type { PageAbout } from "../../app/page-about.ts";

/** The first page. */
export const about: PageAbout = {
  name: "search",
  path: "/",
  menu: { en: "Search", zh: "搜索" },
  title: { en: "Mesenchymal stem cells in end-stage liver cirrhosis", zh: "间充质干细胞治疗终末期肝硬化" },
  summary: {
    en: "How does a cell source act on an outcome, through what, and how well is it shown? A knowledge graph with the evidence for and against behind every link.",
    zh: "细胞来源如何作用于结局，经由什么，证据有多充分？一个知识图谱，每一条关联背后都有支持与反对的证据。",
  },
};
