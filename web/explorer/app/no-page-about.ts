import type { Both } from "../texts/language.ts";

/** What is said at an address that no page has: by the page itself, and by the service to browsers without script. */
export const noPageAbout: { readonly title: Both<string>; readonly summary: Both<string> } = {
  title: { en: "There is no page at this address.", zh: "此地址没有页面。" },
  summary: { en: "Search for what you need, or choose a page above.", zh: "请搜索所需内容，或在上方选择页面。" },
};
