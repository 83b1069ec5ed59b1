import type { Vocabulary } from "../../model/vocabulary.js";

/**
 * The constants of confidence and where they come from, in one place. They are judgements, not measurements: they order
 * designs as GRADE does (randomised trials start high, observational studies low, animals and dishes are indirect;
 * Guyatt 2008, doi:10.1136/bmj.39489.470347.AD) and are chosen so that the properties in `docs/confidence.md` hold.
 *
 * One study speaks with `weight`, between 0 (says nothing) and 1 (settles it). Studies of one class together never
 * exceed `ceiling`, so that however many narratives agree, they never say as much as one controlled study.
 */
export const evidenceClasses = {
  RANDOMISED: { weight: 0.5, ceiling: 0.95, en: "randomised controlled trial", zh: "随机对照试验" },
  CONTROLLED: { weight: 0.4, ceiling: 0.8, en: "non-randomised controlled study, or meta-analysis", zh: "非随机对照研究或荟萃分析" },
  UNCONTROLLED: { weight: 0.2, ceiling: 0.39, en: "patients without a control group", zh: "无对照的患者研究" },
  ANIMAL: { weight: 0.15, ceiling: 0.35, en: "animals", zh: "动物" },
  IN_VITRO: { weight: 0.1, ceiling: 0.25, en: "cells outside the body", zh: "体外细胞" },
  REVIEW: { weight: 0.06, ceiling: 0.2, en: "review", zh: "综述" },
  NARRATIVE: { weight: 0.03, ceiling: 0.1, en: "narrative statement", zh: "叙述性陈述" },
  REGISTERED: { weight: 0, ceiling: 0, en: "registered trial without results", zh: "已注册但无结果的试验" },
} as const satisfies Readonly<Record<string, { weight: number; ceiling: number }>> & Vocabulary;

/** What kind of evidence one study is. */
export type EvidenceClass = keyof typeof evidenceClasses;

/** The classes, strongest first. */
export const classesByStrength = Object.keys(evidenceClasses) as EvidenceClass[];

/** Where the order of the classes and the ceilings come from. */
export const classReference = "https://doi.org/10.1136/bmj.39489.470347.AD";

/** What holds for a superclass or was seen in a subclass is indirect (GRADE, doi:10.1016/j.jclinepi.2011.04.014) and counts half. */
export const inheritedFactor = 0.5;

/** Where lowering for indirectness comes from. */
export const inheritedReference = "https://doi.org/10.1016/j.jclinepi.2011.04.014";

/** A null finding says less than an effect the other way: absence of evidence (Altman 1995, doi:10.1136/bmj.311.7003.485). */
export const nullFactor = 0.7;

/** Where lowering a null finding comes from. */
export const nullReference = "https://doi.org/10.1136/bmj.311.7003.485";

/** From this share of what speaks against in all that speaks on, a link is contested. */
export const contestedShare = 0.25;
