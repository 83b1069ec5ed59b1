import type { PageAbout } from "../../app/page-about.ts";

/** The whole graph. */
export const about: PageAbout = {
  name: "map",
  path: "/map",
  menu: { en: "Map", zh: "全图" },
  title: { en: "Map of the whole graph", zh: "知识图谱全图" },
  summary: {
    en: "All entities of the release and the associations between them, as a map and as a table.",
    zh: "本发布版本的全部实体及其关联，以全图和表格显示。",
  },
};
