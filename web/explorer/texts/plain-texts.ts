import type { Both } from "./language.ts";

/** Words that stand in the page before, or without, its script. */
export const plainTexts: Both<Readonly<Record<string, string>>> = {
  en: {
    withoutScript: "This is the page without its pictures and filters: they need a current browser with JavaScript. The same data without either:",
    researchUse: "For research use only. Not clinical advice.",
  },
  zh: {
    withoutScript: "这是不含图形与筛选功能的页面：这些功能需要启用 JavaScript 的新版浏览器。不依赖它们也可取得同样的数据：",
    researchUse: "仅供科研使用，不构成临床建议。",
  },
};
