import type { PageAbout } from "../../app/page-about.ts";

/** Trials and studies as a list. */
export const about: PageAbout = {
  name: "trials",
  path: "/trials",
  menu: { en: "Trials and studies", zh: "试验与研究" },
  title: { en: "Trials and studies", zh: "试验与研究" },
  summary: {
    en: "Registered trials, clinical and laboratory studies, by design, phase, status, country and cell source.",
    zh: "注册试验、临床研究与实验研究，可按设计、分期、状态、国家和细胞来源筛选。",
  },
};
