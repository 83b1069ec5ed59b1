import type { Vocabulary } from "../../model/vocabulary.js";
import type { EvidenceClass } from "./evidence-classes.js";

/** What the evidence on an ordered pair amounts to, with what each state says in both languages. */
export const verdictStates = {
  SUPPORTED: { en: "Controlled studies support it, with little evidence against it.", zh: "有对照的研究支持，反对的证据很少。" },
  UNCONTROLLED: { en: "Seen in patients, without a control group.", zh: "见于患者，但无对照组。" },
  ANIMAL_ONLY: { en: "Shown in animals; no study in this release shows it in patients.", zh: "见于动物；本版本中没有研究在患者中证实。" },
  IN_VITRO_ONLY: { en: "Seen in cells outside the body only.", zh: "仅见于体外细胞。" },
  NARRATIVE_ONLY: { en: "Stated by reviews or narratives; no study in this release shows it.", zh: "仅有综述或叙述性陈述，本版本中没有研究证实。" },
  REGISTERED_ONLY: { en: "A trial is registered; there are no results.", zh: "仅有注册试验，尚无结果。" },
  CONTESTED: { en: "The evidence is divided.", zh: "证据不一致。" },
  MOSTLY_AGAINST: { en: "Most of the evidence is against an effect.", zh: "现有证据多不支持有作用。" },
  NO_EFFECT: { en: "It was looked for, and no effect was found.", zh: "曾有研究探查，未见作用。" },
  INHERITED_ONLY: { en: "There is no evidence on the pair itself, only on related ones.", zh: "该对自身没有证据，仅见于相关的上位类或下位类。" },
  UNDECIDED: { en: "There are reports, but none is on either side.", zh: "有相关报告，但均未表明方向。" },
  PROGNOSTIC: { en: "One predicts the later course of the other; no effect is stated.", zh: "二者预后相关，不表示作用。" },
  ASSERTED: { en: "The stated link is not an effect.", zh: "所述联系不表示作用。" },
  NONE: { en: "There is no study in this release, or none that passes the filter.", zh: "本版本中没有相关研究，或没有符合筛选条件的研究。" },
} as const satisfies Vocabulary;

/** One of the states of a verdict. */
export type VerdictState = keyof typeof verdictStates;

/** The state of an undisputed pair, by the best class of its own support. */
export const stateByClass: Readonly<Record<EvidenceClass, VerdictState>> = {
  RANDOMISED: "SUPPORTED",
  CONTROLLED: "SUPPORTED",
  UNCONTROLLED: "UNCONTROLLED",
  ANIMAL: "ANIMAL_ONLY",
  IN_VITRO: "IN_VITRO_ONLY",
  REVIEW: "NARRATIVE_ONLY",
  NARRATIVE: "NARRATIVE_ONLY",
  REGISTERED: "REGISTERED_ONLY",
};
