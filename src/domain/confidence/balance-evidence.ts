import { groupByStudy } from "../reports/independent-studies.js";
import type { Report, ReportSide } from "../reports/report.js";
import { rankOf } from "./evidence-classes.js";
import { type ConfidenceTerm, scoreSide, strengthOf, type Vote } from "./score-side.js";

/** A direction of an association; 0 where no report of it has a sign. */
export type Sign = 1 | -1 | 0;

/** The reports of one independent study on the sides of a direction. */
export interface StudyVotes {
  readonly reports: readonly Report[];
  /** The report with which the study votes on a side, the heaviest of it; null where it has none there. */
  readonly for: Report | null;
  readonly against: Report | null;
}

/** Both sides of a set of reports. */
export interface Balance {
  /** The weightier direction; 1 where both weigh the same (`tied`), 0 where no report has a sign. */
  readonly sign: Sign;
  readonly tied: boolean;
  readonly for: number;
  readonly against: number;
  /** Share of what speaks against in the plain sums of the weights on both sides. */
  readonly share: number;
  readonly studies: readonly StudyVotes[];
  readonly terms: readonly ConfidenceTerm[];
}

/** The side that a report takes against a direction. Sign 0 stands for reports none of which has a sign: what asserts the link supports it. */
export function sideOf(report: Pick<Report, "isMixed" | "sign" | "foundNone" | "testedSign">, sign: Sign): ReportSide {
  if (report.isMixed) return "MIXED";
  if (report.sign !== 0) return sign === 0 ? "NONE" : report.sign === sign ? "FOR" : "AGAINST";
  if (report.foundNone) return sign === 0 || report.testedSign === null || report.testedSign === sign ? "NO_EFFECT" : "NONE";
  return sign === 0 ? "FOR" : "NONE";
}

/**
 * Weighs reports against each other. The direction is that of the sign with the higher score, compared after rounding
 * to 12 digits; `for` and `against` are scores of that direction. A study with reports on both sides votes on each with
 * half its weight.
 */
export function balanceEvidence(reports: readonly Report[]): Balance {
  const groups = groupByStudy(reports);
  const rises = reports.some(({ sign }) => sign === 1);
  const falls = reports.some(({ sign }) => sign === -1);
  if (!rises || !falls) return balanceFor(groups, rises ? 1 : falls ? -1 : 0);
  const [up, down] = [balanceFor(groups, 1), balanceFor(groups, -1)];
  if (up.for === down.for) return { ...up, tied: up.for > 0 };
  return up.for > down.for ? up : down;
}

/** What speaks for a sign and against it, and the votes behind both. */
export function balanceFor(groups: readonly (readonly Report[])[], sign: Sign): Balance {
  const studies = groups.map((reports): StudyVotes => ({ reports, for: heaviest(reports, sign, true), against: heaviest(reports, sign, false) }));
  const pro = studies.flatMap(({ for: report, against }) => (report ? [voteOf(report, against !== null)] : []));
  const contra = studies.flatMap(({ against: report, for: other }) => (report ? [voteOf(report, other !== null)] : []));
  const [supporting, opposing] = [scoreSide(pro, "FOR"), scoreSide(contra, "AGAINST")];
  const [sumFor, sumAgainst] = [sumOf(pro), sumOf(contra)];
  return {
    sign,
    tied: false,
    for: rounded(supporting.value),
    against: rounded(opposing.value),
    share: sumFor + sumAgainst === 0 ? 0 : rounded(sumAgainst / (sumFor + sumAgainst)),
    studies,
    terms: [...supporting.terms, ...opposing.terms],
  };
}

/** Of a study's reports on a side the heaviest, then of the better class, then the first. */
function heaviest(reports: readonly Report[], sign: Sign, supporting: boolean): Report | null {
  let best: Report | null = null;
  for (const report of reports) {
    const side = sideOf(report, sign);
    if (supporting ? side !== "FOR" : side !== "AGAINST" && side !== "NO_EFFECT") continue;
    if (best === null || report.weight > best.weight || (report.weight === best.weight && rankOf(report.class) < rankOf(best.class))) best = report;
  }
  return best;
}

const voteOf = (report: Report, split: boolean): Vote => ({
  class: report.class as Vote["class"],
  studyId: report.study.id,
  inherited: !report.own,
  foundNone: report.foundNone,
  indirect: report.proxy,
  split,
});

const sumOf = (votes: readonly Vote[]): number => votes.reduce((sum, vote) => sum + strengthOf(vote), 0);

/** To 12 digits, so that noise of floating-point numbers decides nothing. */
const rounded = (value: number): number => Math.round(value * 1e12) / 1e12;
