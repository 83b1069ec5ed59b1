import type { PageAbout } from "../../app/page-about.ts";

/** Entities side by side. */
export const about: PageAbout = {
  name: "compare",
  path: "/compare",
  menu: { en: "Compare", zh: "比较" },
  title: { en: "Compare side by side", zh: "并列比较" },
  summary: {
    en: "Two to four cell sources, routes or mechanisms side by side: mechanisms, outcomes head-to-head and apart, safety, studies, and what cannot be compared.",
    zh: "并列比较两至四种细胞来源、给药途径或作用机制：机制、直接与间接的结局证据、安全性、研究，以及哪些无法比较。",
  },
};
