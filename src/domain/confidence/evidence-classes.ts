import type { Vocabulary } from "../../model/vocabulary.js";

/**
 * The constants of confidence and where they come from, in one place. They are judgements, not measurements: they order
 * designs as GRADE does (randomised trials start high, observational studies low, animals and dishes are indirect;
 * Guyatt 2008, doi:10.1136/bmj.39489.470347.AD) and are chosen so that the properties in `docs/confidence.md` hold.
 *
 * One study counts with `weight`, between 0 (says nothing) and 1 (settles it). Studies of one class together never
 * exceed `ceiling`, so that however many narratives agree, they never weigh as much as one controlled study. Classes
 * stand strongest first.
 */
export const evidenceClasses = {
  RANDOMISED: {
    weight: 0.5,
    ceiling: 0.95,
    setting: "PATIENTS",
    en: "randomised controlled trial, or meta-analysis of such trials",
    zh: "随机对照试验，或其荟萃分析",
  },
  CONTROLLED: {
    weight: 0.4,
    ceiling: 0.8,
    setting: "PATIENTS",
    en: "non-randomised controlled study, or other meta-analysis",
    zh: "非随机对照研究，或其他荟萃分析",
  },
  UNCONTROLLED: { weight: 0.2, ceiling: 0.39, setting: "PATIENTS", en: "patients without a control group", zh: "无对照的患者研究" },
  ANIMAL: { weight: 0.15, ceiling: 0.35, setting: "ANIMALS", en: "animals", zh: "动物" },
  IN_VITRO: { weight: 0.1, ceiling: 0.25, setting: "DISHES", en: "cells outside the body", zh: "体外细胞" },
  REVIEW: { weight: 0.06, ceiling: 0.2, setting: "STATEMENTS", en: "review", zh: "综述" },
  NARRATIVE: { weight: 0.03, ceiling: 0.1, setting: "STATEMENTS", en: "narrative statement", zh: "叙述性陈述" },
  REGISTERED: { weight: 0, ceiling: 0, setting: "REGISTERED", en: "registered trial without results", zh: "已注册但无结果的试验" },
} as const satisfies Readonly<Record<string, { weight: number; ceiling: number; setting: string }>> & Vocabulary;

/** What kind of evidence one report is. */
export type EvidenceClass = keyof typeof evidenceClasses;

/** The classes, strongest first. */
export const classesByStrength = Object.keys(evidenceClasses) as EvidenceClass[];

const ranks = Object.fromEntries(classesByStrength.map((name, rank) => [name, rank])) as Readonly<Record<EvidenceClass, number>>;

/** Place of a class among all, 0 for the strongest; behind all of them where there is none. */
export const rankOf = (name: EvidenceClass | null): number => (name === null ? classesByStrength.length : ranks[name]);

/** The strongest of some classes; null where there is none. */
export function bestClass(names: Iterable<EvidenceClass | null>): EvidenceClass | null {
  let best: EvidenceClass | null = null;
  for (const name of names) if (rankOf(name) < rankOf(best)) best = name;
  return best;
}

/** Where reports were seen, the setting whose verdict comes first before the others. */
export const evidenceSettings = {
  PATIENTS: { en: "patients", zh: "患者" },
  ANIMALS: { en: "animals", zh: "动物" },
  DISHES: { en: "cells outside the body", zh: "体外细胞" },
  STATEMENTS: { en: "statements", zh: "陈述" },
  REGISTERED: { en: "registered trials", zh: "已注册试验" },
} as const satisfies Vocabulary;

/** Where a report was seen. */
export type EvidenceSetting = keyof typeof evidenceSettings;

/** The settings, best first. */
export const settingsByStrength = Object.keys(evidenceSettings) as EvidenceSetting[];

/** Best class that the design of a study allows; a preclinical study is `ANIMAL` or `IN_VITRO` by where its report was seen. */
export const designClasses: Readonly<Record<string, EvidenceClass>> = {
  rct: "RANDOMISED",
  nonrandomised_controlled: "CONTROLLED",
  meta_analysis: "CONTROLLED",
  single_arm: "UNCONTROLLED",
  observational: "UNCONTROLLED",
  review: "REVIEW",
  systematic_review: "REVIEW",
  registry_trial: "REGISTERED",
};

/** Best class that the basis of a report allows, what the cited text is; null where it is no finding at all. */
export const basisClasses: Readonly<Record<string, EvidenceClass | null>> = {
  finding: "RANDOMISED",
  pooled: "RANDOMISED",
  table_row: "REVIEW",
  introduction: "REVIEW",
  title: "REVIEW",
  narrative: "NARRATIVE",
  method: null,
  definition: null,
};

/** Where the order of the classes and the ceilings come from. */
export const classReference = "https://doi.org/10.1136/bmj.39489.470347.AD";

/** What holds for a superclass or was seen in a subclass is indirect (GRADE, doi:10.1016/j.jclinepi.2011.04.014) and counts half. */
export const inheritedFactor = 0.5;

/** A trial of a drug or procedure that stands for the subject is indirect for the same reason and counts half. */
export const indirectFactor = 0.5;

/** Where lowering for indirectness comes from. */
export const inheritedReference = "https://doi.org/10.1016/j.jclinepi.2011.04.014";

/** A null finding says less than an effect the other way: absence of evidence (Altman 1995, doi:10.1136/bmj.311.7003.485). */
export const nullFactor = 0.7;

/** Where lowering a null finding comes from. */
export const nullReference = "https://doi.org/10.1136/bmj.311.7003.485";

/** A study with reports on both sides (other weeks, other arms) is one study: half its weight on each. */
export const splitFactor = 0.5;

/** From this share of what speaks against in all that takes a side on, an association is contested. */
export const contestedShare = 0.25;

/** Above this share it is mostly against. */
export const opposedShare = 0.75;
