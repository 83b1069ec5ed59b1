import type { PageAbout } from "../../app/page-about.ts";

/** Evidence between all entities of two kinds. */
export const about: PageAbout = {
  name: "matrix",
  path: "/matrix",
  menu: { en: "Evidence matrix", zh: "证据矩阵" },
  title: { en: "Evidence matrix", zh: "证据矩阵" },
  summary: {
    en: "What is known between all entities of two kinds, and which pairs no study of this release has looked at.",
    zh: "两类实体之间的全部已知证据，以及本发布版本中无人研究之处。",
  },
};
