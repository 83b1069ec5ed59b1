import { balanceFor } from "../confidence/balance-evidence.js";
import { inheritedFactor } from "../confidence/evidence-classes.js";
import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import { groupByStudy } from "../reports/independent-studies.js";
import { keepReports } from "../reports/keep-reports.js";
import type { AssessedReport, Report } from "../reports/report.js";
import type { ReportInContext } from "./context-rows.js";
import type { Contradiction, ContradictionSide } from "./contradiction.js";
import { type ContradictionLevel, contradictionLevels } from "./contradiction-levels.js";
import { findDifferences } from "./differences.js";

type Sign = ContradictionSide["sign"];

/** Two pairs on one object that may contradict each other, with the reports on each. */
export interface ContradictionCandidate {
  readonly level: ContradictionLevel;
  readonly subjectId: string;
  readonly objectId: string;
  readonly againstId: string;
  readonly reports: ReadonlyMap<string, readonly ReportInContext[]>;
}

/** Two sides that oppose each other, seen from the pair of an entry. */
interface Clash {
  readonly level: ContradictionLevel;
  readonly otherId: string;
  readonly sides: readonly [string, string];
}

interface Side {
  readonly holderId: string;
  readonly sign: Sign;
  readonly reports: Map<string, ReportInContext>;
}

interface Entry {
  readonly subjectId: string;
  readonly objectId: string;
  readonly clashes: Clash[];
  readonly sides: Map<string, Side>;
}

/**
 * The contradictions among the candidates over the evidence that passes a filter: one for each ordered pair, with every
 * level on which it stands against itself or another pair. Two claims contradict where one raises and the other lowers,
 * or where one has a sign and the other looked for that sign and found none; two results, where they say different signs,
 * or one found no difference, and they are of different studies. `strength` is what the weaker of two opposed sides weighs,
 * of the two where that is most; on the pairs of a superclass or a therapy half of that, since they are indirect.
 * Strongest first; ties by level, subject and object.
 */
export function gatherContradictions(candidates: readonly ContradictionCandidate[], filter: EvidenceFilter = {}): Contradiction[] {
  const entries = new Map<string, Entry>();
  for (const candidate of candidates) {
    const { level, subjectId, objectId, againstId } = candidate;
    const kept = new Set(keepReports([...candidate.reports.values()].flat(), filter));
    const of = (holderId: string) => (candidate.reports.get(holderId) ?? []).filter((report) => kept.has(report) && report.barred !== "RETRACTED");
    const [mine, theirs] = [of(subjectId), of(againstId)];
    const kind = level === "RESULT" ? "result" : "claim";
    const opposed = level === "RESULT" ? resultsOppose([...mine, ...theirs]) : claimsOppose;
    for (const one of mine)
      for (const other of theirs) {
        if (one.of !== kind || other.of !== kind || !opposed(one, other)) continue;
        addClash(entries, { subjectId, objectId }, level, { holderId: subjectId, report: one, all: mine }, { holderId: againstId, report: other, all: theirs });
        if (againstId !== subjectId)
          addClash(
            entries,
            { subjectId: againstId, objectId },
            level,
            { holderId: againstId, report: other, all: theirs },
            { holderId: subjectId, report: one, all: mine },
          );
      }
  }
  const levels = Object.keys(contradictionLevels);
  const key = ({ level, subjectId, objectId }: Contradiction) => `${levels.indexOf(level)} ${subjectId} ${objectId}`;
  return [...entries.values()].map(contradictionOf).sort((one, other) => other.strength - one.strength || (key(one) < key(other) ? -1 : 1));
}

interface OneSide {
  readonly holderId: string;
  readonly report: ReportInContext;
  readonly all: readonly ReportInContext[];
}

function addClash(entries: Map<string, Entry>, pair: Pick<Entry, "subjectId" | "objectId">, level: ContradictionLevel, mine: OneSide, theirs: OneSide): void {
  const id = `${pair.subjectId} ${pair.objectId}`;
  const entry = entries.get(id) ?? { ...pair, clashes: [], sides: new Map<string, Side>() };
  entries.set(id, entry);
  const put = ({ holderId, report, all }: OneSide): string => {
    const sign: Sign = report.foundNone ? 0 : report.sign;
    const key = `${holderId} ${sign}`;
    const side = entry.sides.get(key) ?? {
      holderId,
      sign,
      reports: new Map(all.flatMap((other) => (pointsLike(other, sign) ? [[keyOf(other), other] as const] : []))),
    };
    side.reports.set(keyOf(report), report);
    entry.sides.set(key, side);
    return key;
  };
  entry.clashes.push({ level, otherId: theirs.holderId, sides: [put(mine), put(theirs)] });
}

const keyOf = ({ id, study }: AssessedReport): string => `${id} ${study.id}`;

/** Results beside the claims of a side, where they may count and point the same way. */
const pointsLike = (report: ReportInContext, sign: Sign): boolean =>
  report.of === "result" && report.barred === null && (sign === 0 ? report.foundNone : report.sign === sign);

function claimsOppose(one: AssessedReport, other: AssessedReport): boolean {
  if (one.sign * other.sign === -1) return true;
  const denies = (none: AssessedReport, signed: AssessedReport) => signed.sign !== 0 && none.foundNone && none.testedSign === signed.sign;
  return denies(one, other) || denies(other, one);
}

function resultsOppose(reports: readonly AssessedReport[]): (one: AssessedReport, other: AssessedReport) => boolean {
  const able = reports.filter(({ of, barred }) => of === "result" && barred === null);
  const groupOf = new Map(groupByStudy(able).flatMap((group, index) => group.map((report) => [report, index] as const)));
  return (one, other) =>
    groupOf.has(one) &&
    groupOf.has(other) &&
    groupOf.get(one) !== groupOf.get(other) &&
    (one.sign * other.sign === -1 || (one.foundNone && other.sign !== 0) || (other.foundNone && one.sign !== 0));
}

function contradictionOf({ subjectId, objectId, clashes, sides }: Entry): Contradiction {
  const ordered = [...sides].sort(([, one], [, other]) => placeOf(one, subjectId) - placeOf(other, subjectId) || (one.holderId < other.holderId ? -1 : 1));
  const shown = new Map(ordered.map(([key, side]) => [key, describeSide(side)]));
  const strengthOf = ({ level, sides: [one, other] }: Clash) =>
    Math.min(shown.get(one)?.weight ?? 0, shown.get(other)?.weight ?? 0) * (level === "CLASS" || level === "USE" ? inheritedFactor : 1);
  const levels = (Object.keys(contradictionLevels) as ContradictionLevel[]).filter((level) => clashes.some((clash) => clash.level === level));
  const level = levels[0] as ContradictionLevel;
  const strongest = clashes
    .filter((clash) => clash.level === level)
    .sort((one, other) => strengthOf(other) - strengthOf(one) || (one.otherId < other.otherId ? -1 : 1));
  return {
    level,
    levels,
    subjectId,
    objectId,
    againstId: (strongest[0] as Clash).otherId,
    strength: Math.max(...clashes.map(strengthOf)),
    sides: [...shown.values()],
    // Of those that are shown alone: a page has few of them.
    get differences() {
      return findDifferences(ordered.map(([, { sign, reports }]) => ({ sign, reports: [...reports.values()] })));
    },
  };
}

/** The entry's own pair first; raising, lowering, nothing found. */
function placeOf({ holderId, sign }: Side, subjectId: string): number {
  return (holderId === subjectId ? 0 : 3) + { 1: 0, [-1]: 1, 0: 2 }[sign];
}

function describeSide({ holderId, sign, reports }: Side): ContradictionSide {
  const all = [...reports.values()];
  const weighed = all.flatMap((report): Report[] => (report.class === null ? [] : [{ ...report, own: true, inheritedFrom: null, via: null }]));
  const { for: pro, against } = balanceFor(groupByStudy(weighed), sign);
  const idsOf = (kind: AssessedReport["of"]) => sorted(all.flatMap(({ of, id }) => (of === kind ? [id] : [])));
  return {
    holderId,
    sign,
    claimIds: idsOf("claim"),
    resultIds: idsOf("result"),
    studyIds: sorted(all.map(({ study }) => study.id)),
    weight: sign === 0 ? against : pro,
  };
}

const sorted = (ids: readonly string[]): string[] => [...new Set(ids)].sort();
