import type { PageAbout } from "../../app/page-about.ts";

/** One study or registered trial. */
export const about: PageAbout = {
  name: "study",
  path: "/study/:id",
  title: { en: "One study", zh: "研究" },
  summary: { en: "Design, patients, cells, results and claims of one study or trial.", zh: "一项研究或试验的设计、患者、细胞、结果与论断。" },
};
