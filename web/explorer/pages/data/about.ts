import type { PageAbout } from "../../app/page-about.ts";

/** What the data are, and how to have them. */
export const about: PageAbout = {
  name: "data",
  path: "/data",
  menu: { en: "Data", zh: "数据" },
  title: { en: "The data", zh: "数据" },
  summary: { en: "Release, counts, downloads, how to cite, licences and limits.", zh: "发布版本、数量、下载、引用方式、许可与局限。" },
};
