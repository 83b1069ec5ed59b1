import type { PageAbout } from "../../app/page-about.ts";

/** All that is known of one entity. */
export const about: PageAbout = {
  name: "entity",
  path: "/entity/:id",
  title: { en: "One thing", zh: "实体" },
  summary: { en: "Names, links, claims, studies and results of one thing.", zh: "一个实体的名称、联系、论断、研究与结果。" },
};
