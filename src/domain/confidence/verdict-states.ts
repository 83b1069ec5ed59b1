import type { Vocabulary } from "../../model/vocabulary.js";

/** What a link's evidence amounts to, with what each state says in both languages. */
export const verdictStates = {
  SUPPORTED: {
    en: "Controlled studies support it, and little speaks against it.",
    zh: "有对照的研究支持，反对的证据很少。",
  },
  CONTESTED: {
    en: "There is evidence for it, and at least a quarter of all that is said speaks against it.",
    zh: "有支持的证据，但反对的证据至少占四分之一。",
  },
  NO_EFFECT: { en: "It was looked for, and nothing was found.", zh: "曾有研究探查，未见作用。" },
  UNCONTROLLED: { en: "Seen in patients, without a control group.", zh: "见于患者，但无对照组。" },
  ANIMAL_ONLY: { en: "Seen in animals, not in patients.", zh: "仅见于动物，未见于患者。" },
  IN_VITRO_ONLY: { en: "Seen in cells outside the body only.", zh: "仅见于体外细胞。" },
  NARRATIVE_ONLY: { en: "Stated by reviews or narratives; no study of this release shows it.", zh: "仅有综述或叙述性陈述，本版本中没有研究证实。" },
  REGISTERED_ONLY: { en: "A trial is registered; there are no results.", zh: "仅有注册试验，尚无结果。" },
  NONE: { en: "This release holds nothing on it, or nothing that passes the filter.", zh: "本版本中没有相关证据，或没有符合筛选条件的证据。" },
} as const satisfies Vocabulary;

/** One of the states of a verdict. */
export type VerdictState = keyof typeof verdictStates;
