import { inheritedFactor } from "../confidence/evidence-classes.js";
import type { EvidenceRow } from "../confidence/evidence-row.js";
import { groupReports } from "../confidence/group-reports.js";
import { keepEvidence } from "../confidence/keep-evidence.js";
import { weighEvidence } from "../confidence/weigh-evidence.js";
import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { Contradiction, ContradictionSide } from "./contradiction.js";
import { findDifferences } from "./differences.js";
import type { Report } from "./read-reports.js";

type Sign = ContradictionSide["sign"];

/**
 * What stands against what where the evidence that passes a filter contradicts itself; null where it does not. Two
 * claims contradict where one raises and the other lowers, or where one has a sign and the other looked for that sign
 * and found none; two results, where they say different signs, or one found no difference, and they are of different
 * trials. `strength` is what the weaker of two contradicting sides says (as `weighSide` weighs it), the strongest such
 * two of all; on the pairs of a superclass or a therapy half of that, since they are indirect.
 */
export function weighContradiction(
  { level, subjectId, objectId, againstId }: Pick<Contradiction, "level" | "subjectId" | "objectId" | "againstId">,
  reports: ReadonlyMap<string, readonly Report[]>,
  filter: EvidenceFilter = {},
): Contradiction | null {
  const kept = new Set<Report>(keepEvidence([...reports.values()].flat(), filter));
  const of = (holderId: string) => (reports.get(holderId) ?? []).filter((report) => kept.has(report));
  const [mine, theirs] = [of(subjectId), of(againstId)];
  const groupOf = new Map(groupReports([...kept]).flatMap((group, index) => group.map((row) => [row, index] as const)));
  const opposed = level === "RESULT" ? resultsOppose(groupOf) : claimsOppose;
  const kind = level === "RESULT" ? "result" : "claim";
  const sides = new Map<string, { holderId: string; sign: Sign; reports: Set<Report> }>();
  const clashes: (readonly [string, string])[] = [];
  const sideOf = (holderId: string, report: Report) => {
    const key = `${holderId} ${report.sign}`;
    const side = sides.get(key) ?? { holderId, sign: report.sign as Sign, reports: new Set() };
    sides.set(key, side);
    side.reports.add(report);
    return key;
  };
  for (const one of mine)
    for (const other of theirs)
      if (one.of === kind && other.of === kind && opposed(one, other)) clashes.push([sideOf(subjectId, one), sideOf(againstId, other)]);
  if (clashes.length === 0) return null;

  for (const side of sides.values())
    for (const report of of(side.holderId)) if (report.of === "result" && pointsLike(report, side.sign)) side.reports.add(report);
  const ordered = [...sides].sort(([, one], [, other]) => placeOf(one, subjectId) - placeOf(other, subjectId));
  const made = new Map(ordered.map(([key, side]) => [key, describe(side, filter.excludeRetracted ?? true)]));
  const weightOf = (key: string) => made.get(key)?.weight ?? 0;
  const strongest = Math.max(...clashes.map((clash) => Math.min(...clash.map(weightOf))));
  return {
    ...{ level, subjectId, objectId, againstId },
    strength: strongest * (level === "CLASS" || level === "USE" ? inheritedFactor : 1),
    sides: [...made.values()],
    differences: findDifferences(ordered.map(([, side]) => ({ sign: side.sign, reports: [...side.reports] }))),
  };
}

function claimsOppose(one: EvidenceRow, other: EvidenceRow): boolean {
  if (one.sign * other.sign === -1) return true;
  const denies = (none: EvidenceRow, signed: EvidenceRow) => signed.sign !== 0 && none.foundNone && none.testedSign === signed.sign;
  return denies(one, other) || denies(other, one);
}

const resultsOppose =
  (groupOf: ReadonlyMap<EvidenceRow, number>) =>
  (one: EvidenceRow, other: EvidenceRow): boolean =>
    groupOf.get(one) !== groupOf.get(other) && (one.sign * other.sign === -1 || (one.foundNone && other.sign !== 0) || (other.foundNone && one.sign !== 0));

const pointsLike = (report: EvidenceRow, sign: Sign) => (sign === 0 ? report.foundNone : report.sign === sign);

/** The contradiction's own pair first; raising, lowering, nothing found. */
function placeOf({ holderId, sign }: { holderId: string; sign: Sign }, subjectId: string): number {
  return (holderId === subjectId ? 0 : 3) + { 1: 0, [-1]: 1, 0: 2 }[sign];
}

function describe({ holderId, sign, reports }: { holderId: string; sign: Sign; reports: ReadonlySet<Report> }, excludeRetracted: boolean): ContradictionSide {
  const rows = [...reports];
  const weighed = weighEvidence(rows, excludeRetracted);
  const idsOf = (kind: Report["of"]) => sorted(rows.filter((row) => row.of === kind).map(({ id }) => id));
  return {
    holderId,
    sign,
    claimIds: idsOf("claim"),
    resultIds: idsOf("result"),
    studyIds: sorted(rows.map(({ studyId }) => studyId)),
    weight: sign === 0 ? weighed.against : weighed.for,
  };
}

const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();
