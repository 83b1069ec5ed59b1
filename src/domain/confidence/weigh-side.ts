import {
  classesByStrength,
  classReference,
  type EvidenceClass,
  evidenceClasses,
  inheritedFactor,
  inheritedReference,
  nullFactor,
  nullReference,
} from "./evidence-classes.js";

/** One independent study on one side: with which of its reports it speaks, and what lowers that. */
export interface Voice {
  readonly class: EvidenceClass;
  readonly studyId: string;
  /** Whether it is about a superclass or subclass. */
  readonly inherited: boolean;
  /** Whether it looked and found none, rather than the opposite. */
  readonly foundNone: boolean;
}

/** One summand of a value of confidence: the studies of one class that are lowered alike. */
export interface ConfidenceTerm {
  readonly name: EvidenceClass;
  readonly side: "FOR" | "AGAINST";
  readonly inherited: boolean;
  readonly foundNone: boolean;
  readonly studies: number;
  /** Ids of the reports that they speak with, one for each study, sorted. */
  readonly studyIds: readonly string[];
  /** Weight of one of the studies, lowered where they are inherited or found none. */
  readonly weight: number;
  /** What all studies of the class together may say at most. */
  readonly ceiling: number;
  /** What they add to the value; the contributions of a side add up to it. */
  readonly contribution: number;
  /** Where the class comes from, and what lowers it. */
  readonly reference: string;
}

/** The factor by which a voice is lowered. */
export function factorOf({ inherited, foundNone }: Pick<Voice, "inherited" | "foundNone">): number {
  return (inherited ? inheritedFactor : 1) * (foundNone ? nullFactor : 1);
}

/**
 * What the studies of one side say together, in [0, 1]. Within a class with ceiling c, studies with weights w (lowered
 * where inherited or null) say c·(1 − Π(1 − w/c)): each further study adds less, and never more than the ceiling.
 * Classes join as independent chances, 1 − Π(1 − s), written as a sum: strongest first, each adds its share of what was
 * still open. Within a class the studies that are lowered least come first.
 */
export function weighSide(voices: readonly Voice[], side: ConfidenceTerm["side"]): { value: number; terms: ConfidenceTerm[] } {
  const terms: ConfidenceTerm[] = [];
  let value = 0;
  for (const name of classesByStrength) {
    const { weight, ceiling } = evidenceClasses[name];
    const open = 1 - value;
    let said = 0;
    for (const kind of kinds) {
      const alike = voices.filter((voice) => voice.class === name && voice.inherited === kind.inherited && voice.foundNone === kind.foundNone);
      if (alike.length === 0) continue;
      const lowered = weight * factorOf(kind);
      const after = alike.reduce((sum) => (ceiling === 0 ? sum : sum + lowered * (1 - sum / ceiling)), said);
      const contribution = open * (after - said);
      said = after;
      value += contribution;
      const reference = [classReference, ...(kind.inherited ? [inheritedReference] : []), ...(kind.foundNone ? [nullReference] : [])].join(" ");
      const studyIds = alike.map(({ studyId }) => studyId).sort();
      terms.push({ name, side, ...kind, studies: alike.length, studyIds, weight: lowered, ceiling, contribution, reference });
    }
  }
  return { value, terms };
}

/** How studies of a class may be lowered, least first. */
const kinds = [
  { inherited: false, foundNone: false },
  { inherited: false, foundNone: true },
  { inherited: true, foundNone: false },
  { inherited: true, foundNone: true },
] as const;
