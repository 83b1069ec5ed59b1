/**
 * The constants of confidence, in one place. They are judgements, not measurements: they order designs as GRADE does
 * (randomised trials start high, observational studies low, animals and dishes are indirect; Guyatt 2008,
 * doi:10.1136/bmj.39489.470347.AD) and are chosen so that the properties in `docs/confidence.md` hold.
 *
 * One study speaks with `weight`, between 0 (says nothing) and 1 (settles it). Studies of one class together never
 * exceed `ceiling`, so that however many narratives agree, they never say as much as one controlled study.
 */
export const evidenceClasses = {
  RANDOMISED: { weight: 0.5, ceiling: 0.95 },
  CONTROLLED: { weight: 0.4, ceiling: 0.8 },
  UNCONTROLLED: { weight: 0.2, ceiling: 0.39 },
  ANIMAL: { weight: 0.15, ceiling: 0.35 },
  IN_VITRO: { weight: 0.1, ceiling: 0.25 },
  REVIEW: { weight: 0.06, ceiling: 0.2 },
  NARRATIVE: { weight: 0.03, ceiling: 0.1 },
  REGISTERED: { weight: 0, ceiling: 0 },
} as const;

/** What kind of evidence one study is. */
export type EvidenceClass = keyof typeof evidenceClasses;

/** The classes, strongest first. */
export const classesByStrength = Object.keys(evidenceClasses) as EvidenceClass[];

/** Where the order of the classes and the ceilings come from. */
export const classReference = "https://doi.org/10.1136/bmj.39489.470347.AD";

/** What holds for a superclass or was seen in a subclass is indirect (GRADE, doi:10.1016/j.jclinepi.2011.04.014) and counts half. */
export const inheritedFactor = 0.5;

/** A null finding says less than an effect the other way: absence of evidence (Altman 1995, doi:10.1136/bmj.311.7003.485). */
export const nullFactor = 0.7;

/** From this share of the weaker side in both sides together on, a link is contested. */
export const contestedShare = 0.2;
