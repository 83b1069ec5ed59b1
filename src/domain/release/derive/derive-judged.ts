import { compareCodeUnits } from "../../../basics/compare-code-units.js";
import { judgePair, type PairJudgement } from "../../pathways/judge-pair.js";
import { mscClass, mscTherapy } from "../../reports/class-tree.js";
import type { PairEvidence } from "../../reports/reports-of-pair.js";
import type { Release } from "../release.js";

/** What the evidence of a pair itself says, as a `:JUDGED` relationship holds it. */
export interface Judged {
  readonly subject: string;
  readonly object: string;
  readonly properties: PairJudgement;
}

/**
 * The verdict of each ordered pair on which reports take a side, own or inherited, sorted by its ends: a pathway is held
 * against the verdicts of its source on each entity that it reaches. Of the class of all MSC and of MSC therapy, which
 * stand for each other, a release may have one alone.
 */
export function deriveJudged(
  { entities, claims, results }: Pick<Release, "entities" | "claims" | "results">,
  pairOf: (subject: string, object: string) => PairEvidence,
): Judged[] {
  const known = new Set(entities.map(({ id }) => id));
  const holders = new Map<string, Set<string>>();
  const add = (subject: string, object: string) => holders.set(object, (holders.get(object) ?? new Set()).add(subject));
  for (const { subject, object } of claims) add(subject, object);
  for (const { subject, outcome_entity: object } of results) if (subject && object) add(subject, object);
  const judged: Judged[] = [];
  for (const [object, of] of holders) {
    const subjects = new Set(of);
    for (const holder of of) for (const subclass of pairOf(holder, object).classes.subclassesOf(holder)) subjects.add(subclass);
    const belowClass = pairOf(mscClass, object).classes.subclassesOf(mscClass);
    if ([...of].some((holder) => holder === mscClass || belowClass.has(holder))) subjects.add(mscTherapy);
    if (of.has(mscTherapy)) subjects.add(mscClass);
    for (const subject of subjects) {
      const properties = subject === object || !known.has(subject) ? null : judgePair(pairOf(subject, object));
      if (properties) judged.push({ subject, object, properties });
    }
  }
  return judged.sort((one, other) => compareCodeUnits(one.subject, other.subject) || compareCodeUnits(one.object, other.object));
}
