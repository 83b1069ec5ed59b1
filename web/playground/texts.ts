/** The languages of the page, as `?lang=` names them. */
export const languages = ["en", "zh"] as const;

/** One of them. */
export type Language = (typeof languages)[number];

const en = {
  /** BCP 47, so that fonts and screen readers choose well. */
  tag: "en",
  title: "MSC-KG playground",
  description: "Ask the knowledge graph of mesenchymal stem cells for end-stage liver cirrhosis in GraphQL: examples to run, change and share.",
  researchUse: "For research use only. Not clinical advice.",
  withoutScript: "This page needs JavaScript. Without it, send GraphQL by POST to /graphql; the examples are at",
  examples: "Examples",
  howTo: "Choose a question to see its answer; change the query and run it with Ctrl-Enter.",
  filter: "Filter the examples",
  noMatch: "No example says this.",
  examplesFailed: "The examples could not be loaded.",
  unknownExample: "There is no example of this name:",
  loading: "Loading the editor …",
  editorFailed: "The editor could not be loaded. Load the page again.",
  copyLink: "Copy a link to this query",
  linkCopied: "The link is copied, and in the address bar",
  linkInAddress: "The link is in the address bar",
  linkTooLong: "This query is too long for a link",
  language: "Language",
  theme: "Theme",
  themes: { system: "System", light: "Light", dark: "Dark" },
};

/** The words of the page in one language. */
export type Texts = typeof en;

const zh: Texts = {
  tag: "zh-Hans",
  title: "MSC-KG 查询台",
  description: "用 GraphQL 查询间充质干细胞治疗终末期肝硬化的知识图谱：示例可运行、修改和分享。",
  researchUse: "仅供科研使用，不构成临床建议。",
  withoutScript: "本页面需要 JavaScript。若无法启用，可将 GraphQL 以 POST 发送到 /graphql；全部示例见",
  examples: "示例",
  howTo: "点选一个问题即可看到答案；修改查询后按 Ctrl-Enter 运行。",
  filter: "筛选示例",
  noMatch: "没有符合的示例。",
  examplesFailed: "示例加载失败。",
  unknownExample: "没有这个名称的示例：",
  loading: "正在加载编辑器……",
  editorFailed: "编辑器加载失败，请重新打开页面。",
  copyLink: "复制此查询的链接",
  linkCopied: "链接已复制，地址栏中也已更新",
  linkInAddress: "链接已写入地址栏",
  linkTooLong: "查询过长，无法生成链接",
  language: "语言",
  theme: "主题",
  themes: { system: "跟随系统", light: "浅色", dark: "深色" },
};

/** All words of the page. */
export const texts: Readonly<Record<Language, Texts>> = { en, zh };
