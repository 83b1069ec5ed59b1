import type { PageAbout } from "../../app/page-about.ts";

/** All that is known of one entity. */
export const about: PageAbout = {
  name: "entity",
  path: "/entity/:id",
  title: { en: "One entity", zh: "实体" },
  summary: { en: "Names, links, claims, studies and results of one entity.", zh: "一个实体的名称、关联、论断、研究与结果。" },
};
