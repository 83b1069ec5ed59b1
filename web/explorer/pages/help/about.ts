import type { PageAbout } from "../../app/page-about.ts";

/** How to use the explorer. */
export const about: PageAbout = {
  name: "help",
  path: "/help",
  menu: { en: "Help", zh: "帮助" },
  title: { en: "Help", zh: "帮助" },
  summary: { en: "A tour of two minutes, the words of the field in both languages, and the keys.", zh: "两分钟导览、双语术语表与键盘操作。" },
};
