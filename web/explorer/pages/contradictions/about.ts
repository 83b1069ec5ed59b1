import type { PageAbout } from "../../app/page-about.ts";

/** Where the literature is at odds with itself. */
export const about: PageAbout = {
  name: "contradictions",
  path: "/contradictions",
  menu: { en: "Contradictions", zh: "矛盾" },
  title: { en: "Contradictions", zh: "相互矛盾的证据" },
  summary: {
    en: "Where the literature is at odds with itself: both sides with their claims, results and studies, and what differs between them.",
    zh: "文献自相矛盾之处：双方的论断、结果与研究，以及两者有何不同。",
  },
};
