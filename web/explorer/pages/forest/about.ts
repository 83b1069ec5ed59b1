import type { PageAbout } from "../../app/page-about.ts";

/** Trials pooled, as a forest plot. */
export const about: PageAbout = {
  name: "forest",
  path: "/forest",
  menu: { en: "Pooled effects", zh: "合并效应" },
  title: { en: "Pooled effects: forest and funnel plot", zh: "合并效应：森林图与漏斗图" },
  summary: {
    en: "Controlled trials of a measure pooled by random or fixed effects; studies can be left out and the rest pooled again.",
    zh: "将某一指标的对照试验按随机或固定效应合并；可剔除任一研究后重新合并。",
  },
};
