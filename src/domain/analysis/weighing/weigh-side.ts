import { classesByStrength, classReference, type EvidenceClass, evidenceClasses } from "./evidence-classes.js";

/** One independent study on one side: its class, and the factors that lower it (inherited, null finding), multiplied. */
export interface Voice {
  readonly class: EvidenceClass;
  readonly factor: number;
}

/** One summand of a value of confidence. */
export interface ConfidenceTerm {
  /** The class of evidence. */
  readonly name: EvidenceClass;
  readonly side: "FOR" | "AGAINST";
  readonly studies: number;
  /** Weight of one study of the class. */
  readonly weight: number;
  /** What the class adds to the value; the contributions of a side add up to it. */
  readonly contribution: number;
  readonly reference: string;
}

/**
 * What the studies of one side say together, in [0, 1]. Within a class with weight w and ceiling c, studies with factors
 * f say c·(1 − Π(1 − f·w/c)): each further study adds less, and never more than the ceiling. Classes join as independent
 * chances, 1 − Π(1 − s), written as a sum: strongest first, each adds its share of what was still open.
 */
export function weighSide(voices: readonly Voice[], side: ConfidenceTerm["side"]): { value: number; terms: ConfidenceTerm[] } {
  const terms: ConfidenceTerm[] = [];
  let value = 0;
  for (const name of classesByStrength) {
    const factors = voices
      .filter((voice) => voice.class === name)
      .map(({ factor }) => factor)
      .sort((a, b) => b - a);
    if (factors.length === 0) continue;
    const { weight, ceiling } = evidenceClasses[name];
    const said = ceiling === 0 ? 0 : ceiling * (1 - factors.reduce((open, factor) => open * (1 - (factor * weight) / ceiling), 1));
    const contribution = (1 - value) * said;
    terms.push({ name, side, studies: factors.length, weight, contribution, reference: classReference });
    value += contribution;
  }
  return { value, terms };
}
