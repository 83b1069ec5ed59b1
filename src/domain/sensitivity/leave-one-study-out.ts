import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { required } from "../../basics/required.js";
import { weighPair } from "../confidence/weigh-pair.js";
import { pathwayConfidence } from "../pathways/pathway-scores.js";
import { type LinkEvidence, type LinkScore, scoreLink } from "../pathways/score-link.js";
import type { AssessedReport } from "../reports/report.js";
import { type PairEvidence, reportsOfPair } from "../reports/reports-of-pair.js";

/** A signed step of a pathway with what bears on it. */
export interface StepEvidence extends LinkEvidence {
  /** Studies of the claims that make it a step, retracted ones left out; empty for a step that was added by hand. */
  readonly madeBy: readonly string[];
}

/** What one study does for one step. */
export interface StepInfluence {
  readonly position: number;
  /** Confidence of the step as it is, and without the study. */
  readonly confidence: number;
  readonly without: number;
  /** Whether no claim is left that makes it a step. */
  readonly breaks: boolean;
}

/** What would be different without one study, or if it were wrong. */
export interface StudyInfluence {
  readonly studyId: string;
  /** Confidence of the pathway without it; 0 where the pathway breaks. */
  readonly without: number;
  readonly breaks: boolean;
  /** Whether removing the study flips the sign of any step. */
  readonly turnsSign: boolean;
  readonly dropsBelow: boolean;
  /** Confidence of the pathway if it had seen the opposite of what it reports, and whether that would turn a sign. */
  readonly ifWrong: number;
  readonly ifWrongTurnsSign: boolean;
  /** The steps it influences, first to last. */
  readonly steps: readonly StepInfluence[];
}

/** A pathway and the studies that it hangs on. */
export interface PathwaySensitivity {
  readonly confidence: number;
  /** Those without which any figure would differ: first those that break it, then those that turn a sign, then by what is left. */
  readonly studies: readonly StudyInfluence[];
  /** Those without which nothing would change, sorted. */
  readonly otherIds: readonly string[];
}

/**
 * How a pathway changes without each of its studies, one at a time. A study left out counts as retracted: its reports
 * are removed, and a step without claims from another study breaks. A wrong study is taken to have found the opposite:
 * a rise becomes a fall, and a missing effect an effect. A drop below `threshold` times the current confidence is
 * reported.
 */
export function leaveOneStudyOut(steps: readonly StepEvidence[], threshold: number): PathwaySensitivity {
  const now = steps.map((step) => scoreLink(step));
  const confidence = confidenceOf(now);
  const standing = steps.flatMap((step) => reportsBehind(step).flatMap(({ barred, study }) => (barred === "RETRACTED" ? [] : [study.id])));
  const ids = [...new Set([...standing, ...steps.flatMap(({ madeBy }) => madeBy)])].sort(compareCodeUnits);
  const influences = ids.map((studyId): StudyInfluence => {
    const left = steps.map((step) => changed(step, (reports) => reports.filter(({ study }) => study.id !== studyId)));
    const wrong = steps.map((step) => changed(step, (reports) => reports.map((report) => (report.study.id === studyId ? opposite(report) : report))));
    const broken = steps.map(({ madeBy }) => madeBy.length > 0 && madeBy.every((id) => id === studyId));
    const without = left.map((step) => scoreLink(step));
    const breaks = broken.includes(true);
    const remaining = breaks ? 0 : confidenceOf(without);
    return {
      studyId,
      without: remaining,
      breaks,
      turnsSign: steps.some((step, position) => turns(step, required(left[position], "a step"))),
      dropsBelow: remaining < confidence * threshold,
      ifWrong: breaks ? 0 : confidenceOf(wrong.map((step) => scoreLink(step))),
      ifWrongTurnsSign: steps.some((step, position) => turns(step, required(wrong[position], "a step"))),
      steps: steps.flatMap((_, position) => {
        const [before, after] = [required(now[position], "a score"), required(without[position], "a score")];
        const step = { position, confidence: before.confidence, without: after.confidence, breaks: broken[position] === true };
        return step.breaks || step.without !== step.confidence ? [step] : [];
      }),
    };
  });
  const changing = influences.filter(({ steps, turnsSign, without }) => steps.length > 0 || turnsSign || without !== confidence);
  return {
    confidence,
    studies: changing.sort(
      (one, other) =>
        Number(other.breaks) - Number(one.breaks) ||
        Number(other.turnsSign) - Number(one.turnsSign) ||
        one.without - other.without ||
        compareCodeUnits(one.studyId, other.studyId),
    ),
    otherIds: influences.filter((influence) => !changing.includes(influence)).map(({ studyId }) => studyId),
  };
}

const confidenceOf = (steps: readonly LinkScore[]): number =>
  pathwayConfidence({ confidences: steps.map((step) => step.confidence), sources: steps.map(({ soleSource }) => soleSource ?? "") });

/**
 * The reports that may bear on a step: those of its pair, shared and inherited ones among them, those of its superclasses,
 * whose verdict may give the direction, and of its claims that are walked from object to subject.
 */
const reportsBehind = ({ pair, turned, claimIds }: LinkEvidence): AssessedReport[] => {
  const superclasses = pair.classes.superclassesOf(pair.subject);
  return [
    ...reportsOfPair(pair),
    ...pair.reports.filter(({ holderId }) => superclasses.includes(holderId)),
    ...turned.flatMap(({ reports }) => reports.filter(({ id }) => claimIds.has(id))),
  ];
};

function changed(step: StepEvidence, change: (reports: readonly AssessedReport[]) => readonly AssessedReport[]): StepEvidence {
  const changedPair = (pair: PairEvidence): PairEvidence => ({ ...pair, reports: change(pair.reports) });
  return { ...step, pair: changedPair(step.pair), turned: step.turned.map(changedPair) };
}

/** Whether the verdict on a causal step, which favoured its sign, favours the other one now. */
function turns({ pair, sign, isCausal }: StepEvidence, now: StepEvidence): boolean {
  const favours = (of: PairEvidence) => ({ RAISES: 1, LOWERS: -1, NO_EFFECT: 0, UNSIGNED: 0 })[weighPair(of).direction];
  return isCausal && favours(pair) === sign && favours(now.pair) === -sign;
}

function opposite(report: AssessedReport): AssessedReport {
  if (report.sign !== 0) return { ...report, sign: -report.sign as 1 | -1 };
  return report.foundNone && report.testedSign !== null ? { ...report, sign: report.testedSign, foundNone: false } : report;
}
