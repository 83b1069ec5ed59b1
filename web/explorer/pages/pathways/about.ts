import type { PageAbout } from "../../app/page-about.ts";

/** Chains from one entity to another. */
export const about: PageAbout = {
  name: "pathways",
  path: "/pathways",
  menu: { en: "Pathways", zh: "通路" },
  title: { en: "Mechanism pathways", zh: "作用机制通路" },
  summary: {
    en: "Every signed chain from a cell source through mechanisms, mediators and processes to an outcome, with the evidence behind each link.",
    zh: "从细胞来源，经机制、介质与过程，到结局的每一条带方向的链，以及每一步背后的证据。",
  },
};
