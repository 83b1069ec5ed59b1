import { append } from "../../basics/append.js";
import {
  classReference,
  type EvidenceClass,
  evidenceClasses,
  indirectFactor,
  inheritedFactor,
  inheritedReference,
  nullFactor,
  nullReference,
  rankOf,
  splitFactor,
} from "./evidence-classes.js";

/** What lowers the weight of a vote below that of its class. */
interface Lowering {
  /** It is about a superclass or subclass. */
  readonly inherited: boolean;
  /** It looked and found none, rather than the opposite. */
  readonly foundNone: boolean;
  /** A drug or procedure stands for the subject. */
  readonly indirect: boolean;
  /** Its study has reports on both sides. */
  readonly split: boolean;
}

/** One independent study on one side: with which of its reports it votes, and what lowers that. */
export interface Vote extends Lowering {
  readonly class: EvidenceClass;
  readonly studyId: string;
}

/** One term of a confidence: the studies of one class with the same reductions. */
export interface ConfidenceTerm extends Lowering {
  readonly name: EvidenceClass;
  readonly side: "FOR" | "AGAINST";
  readonly studies: number;
  /** Ids of the studies whose reports vote, one for each independent study, sorted. */
  readonly studyIds: readonly string[];
  /** Weight of one of the votes, after what lowers it. */
  readonly weight: number;
  /** Maximum combined weight of all studies of the class. */
  readonly ceiling: number;
  /** Their contribution; the contributions of a side add up to its value. */
  readonly contribution: number;
  /** Where the class comes from, and what lowers it. */
  readonly reference: string;
}

/** The weight of a vote: that of its class, times what lowers it. */
export function strengthOf({ inherited, foundNone, indirect, split, ...vote }: Vote): number {
  const factor = (inherited ? inheritedFactor : 1) * (foundNone ? nullFactor : 1) * (indirect ? indirectFactor : 1) * (split ? splitFactor : 1);
  return evidenceClasses[vote.class].weight * factor;
}

/**
 * What the studies of one side weigh together, in [0, 1]. Within a class with ceiling c, votes with weights w weigh
 * c·(1 − Π(1 − w/c)): each further study adds less, and never more than the ceiling. Classes join as independent
 * chances, 1 − Π(1 − s), written as a sum: strongest first, each adds its share of what was still open. Within a class
 * the heaviest votes come first.
 */
export function scoreSide(votes: readonly Vote[], side: ConfidenceTerm["side"]): { value: number; terms: ConfidenceTerm[] } {
  const terms: ConfidenceTerm[] = [];
  let value = 0;
  for (const [name, ofClass] of byClass(votes)) {
    const { ceiling } = evidenceClasses[name];
    const open = 1 - value;
    let subtotal = 0;
    for (const alike of groupAlike(ofClass)) {
      const { inherited, foundNone, indirect, split } = alike[0] as Vote;
      const weight = strengthOf(alike[0] as Vote);
      const after = alike.reduce((sum) => (ceiling === 0 ? sum : sum + weight * (1 - sum / ceiling)), subtotal);
      const contribution = open * (after - subtotal);
      subtotal = after;
      value += contribution;
      const lowered = [...(inherited || indirect ? [inheritedReference] : []), ...(foundNone ? [nullReference] : [])];
      const studyIds = alike.map(({ studyId }) => studyId).sort();
      const reference = [classReference, ...lowered].join(" ");
      terms.push({ name, side, inherited, foundNone, indirect, split, studies: alike.length, studyIds, weight, ceiling, contribution, reference });
    }
  }
  return { value, terms };
}

/** Votes by class, strongest class first. */
function byClass(votes: readonly Vote[]): [EvidenceClass, Vote[]][] {
  const classes = new Map<EvidenceClass, Vote[]>();
  for (const vote of votes) append(classes, vote.class, vote);
  return [...classes].sort(([one], [other]) => rankOf(one) - rankOf(other));
}

/** Votes of one class that are lowered alike together, the heaviest first. */
function groupAlike(votes: readonly Vote[]): Vote[][] {
  if (votes.length === 1) return [[...votes]];
  const groups = new Map<number, Vote[]>();
  for (const vote of votes) append(groups, Number(vote.inherited) + 2 * Number(vote.foundNone) + 4 * Number(vote.indirect) + 8 * Number(vote.split), vote);
  return [...groups]
    .sort(([key, [one]], [otherKey, [other]]) => strengthOf(other as Vote) - strengthOf(one as Vote) || key - otherKey)
    .map(([, group]) => group);
}
