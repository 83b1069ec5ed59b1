import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { bestClass, classesByStrength, type EvidenceClass, evidenceClasses, inheritedFactor, rankOf } from "../confidence/evidence-classes.js";
import { scoreStep } from "../confidence/score-step.js";
import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import { groupByStudy } from "../reports/independent-studies.js";
import { keepReports } from "../reports/keep-reports.js";
import type { AssessedReport, Report } from "../reports/report.js";
import { type PairEvidence, reportsOfPair } from "../reports/reports-of-pair.js";

/** A link that a pathway may step over, with what bears on it. */
export interface LinkEvidence {
  readonly sign: 1 | -1;
  /** Whether a claim of the link states an effect. */
  readonly isCausal: boolean;
  /** The claims that make it a link. */
  readonly claimIds: ReadonlySet<string>;
  /** What bears on the pair as it is walked. */
  readonly pair: PairEvidence;
  /** Where claims are walked from object to subject: what bears on those pairs, that of the start and of each of its superclasses. */
  readonly turned: readonly PairEvidence[];
}

/** A class as a number that engines compare: 8 for the strongest, 1 for the weakest; 0 where there is none. */
export const strengthOfClass = (name: EvidenceClass | null): number => classesByStrength.length - rankOf(name);

/** Strength of evidence for a link. */
export interface LinkScore {
  /** What speaks for its sign minus what speaks against it, not below 0, to 12 digits. */
  readonly confidence: number;
  /** Best class of what speaks for it; null where nothing does. */
  readonly class: EvidenceClass | null;
  /** Id of the study that alone speaks for it, of several reports of one trial the smallest; null where there are none or several. */
  readonly soleSource: string | null;
}

/** A link that rests on a definition is true by definition: it counts as much as reviews together can. */
const definitionConfidence = evidenceClasses.REVIEW.ceiling;

/**
 * Scores a link: a causal one over the reports of its pair, any other (prognosis, score items, readings) by the same
 * formula over the reports of its own claims and of null ones beside them. Without `inherit` own reports alone count.
 */
export function scoreLink({ sign, isCausal, claimIds, pair, turned }: LinkEvidence, filter: EvidenceFilter = {}, inherit = true): LinkScore {
  const all = keepReports(isCausal ? reportsOfPair(pair) : readingsOf(pair, turned, claimIds), { ...filter, minStudies: 1 });
  const reports = inherit ? all : all.filter(({ own }) => own);
  const score = scoreStep(reports, sign);
  const supporting = reports.filter((report) => report.sign === sign && report.barred === null && score.studyIds.includes(report.study.id));
  const groups = groupByStudy(supporting);
  const defining = isCausal ? [] : reports.filter((report) => report.sign === sign && report.basis === "definition");
  const byDefinition = defining.length === 0 ? 0 : definitionConfidence * (defining.some(({ own }) => own) ? 1 : inheritedFactor);
  return {
    confidence: Math.max(score.confidence, byDefinition),
    class: score.class,
    soleSource: groups.length === 1 ? sourceOf(groups[0] as Report[]) : null,
  };
}

const sourceOf = (reports: readonly Report[]): string => reports.map(({ study }) => study.id).sort(compareCodeUnits)[0] as string;

/** The reports of claims that state no effect, as if they did; a definition counts with the reviews. */
function readingsOf(pair: PairEvidence, turned: readonly PairEvidence[], claimIds: ReadonlySet<string>): Report[] {
  const { superclassesOf } = pair.classes;
  const starts = [pair.subject, ...superclassesOf(pair.subject)];
  const forward = pair.reports.filter(({ holderId }) => starts.includes(holderId)).map((report) => readingOf(report, report.holderId === pair.subject));
  const backward = turned.flatMap((each, position) =>
    each.reports.filter(({ holderId }) => holderId === each.subject).map((report) => readingOf(report, position === 0)),
  );
  return [...forward, ...backward].filter((report) => claimIds.has(report.id) || (report.foundNone && report.own && report.of === "claim" && !report.isEffect));
}

function readingOf(report: AssessedReport, own: boolean): Report {
  const reportClass = report.basis === "definition" ? bestClass([report.class, "REVIEW"]) : report.class;
  const weight = report.class === null && reportClass !== null ? evidenceClasses[reportClass].weight : report.weight;
  return {
    ...report,
    class: reportClass,
    seenIn: reportClass && evidenceClasses[reportClass].setting,
    barred: report.barred === "RETRACTED" || reportClass === null ? (report.barred ?? "NO_FINDING") : null,
    weight: weight * (own ? 1 : inheritedFactor),
    own,
    inheritedFrom: own ? null : report.holderId,
    via: null,
  };
}
