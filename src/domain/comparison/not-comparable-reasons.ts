import type { Vocabulary } from "../../model/vocabulary.js";

/** Why something cannot be compared. */
export const notComparableReasons = {
  NO_COMMON_OUTCOME: { en: "No outcome was studied for two or more of them.", zh: "没有任何结局在两者或以上中都有研究。" },
  NOT_STUDIED_FOR_ALL: { en: "It was studied only for some of them.", zh: "仅在其中一部分中有研究。" },
  NO_HEAD_TO_HEAD: {
    en: "No study compares them on it; the evidence on each comes from different patients or animals.",
    zh: "没有研究直接比较；各自的证据来自不同的患者或动物。",
  },
  UNLIKE_EVIDENCE: {
    en: "For some of them it was seen in patients, for others only in animals, in cells outside the body or in narratives.",
    zh: "其中一些见于患者，另一些仅见于动物、体外细胞或叙述。",
  },
  GIVEN_TOGETHER: {
    en: "A study used several of them together, so their effects cannot be separated.",
    zh: "有研究同时使用了其中几种，其结果无法区分各自的作用。",
  },
} as const satisfies Vocabulary;

/** One of the reasons. */
export type NotComparableReason = keyof typeof notComparableReasons;
