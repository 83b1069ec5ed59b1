import type { EvidenceRow } from "../confidence/evidence-row.js";
import { weighEvidence } from "../confidence/weigh-evidence.js";
import { pathwayConfidence, stepConfidence } from "../pathways/pathway-confidence.js";

/** A signed step of a pathway with what bears on it. */
export interface StepEvidence {
  readonly sign: 1 | -1;
  /** Reports on its pair, for and against. */
  readonly rows: readonly EvidenceRow[];
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
  /** Whether on a step the weightier side, which is the step's sign, is the other one without it. */
  readonly turnsSign: boolean;
  readonly dropsBelow: boolean;
  /** Confidence of the pathway if it had seen the opposite of what it reports, and whether that would turn a sign. */
  readonly ifWrong: number;
  readonly ifWrongTurnsSign: boolean;
  /** The steps that it changes, first to last. */
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
 * What a pathway would be without each of its studies, one at a time. A study that is taken out counts as retracted: its
 * reports are gone, and a step without any claim of another study is no step. A study that is wrong has seen the
 * opposite: what rose fell, and what it did not find was there. `threshold` is the share of the present confidence below
 * which a drop is told.
 */
export function leaveOneStudyOut(steps: readonly StepEvidence[], threshold: number): PathwaySensitivity {
  const now = steps.map(({ rows, sign }) => stepConfidence(rows, sign));
  const confidence = pathwayConfidence(now);
  const standing = steps.flatMap(({ rows }) => rows.filter(({ retraction }) => retraction !== "retracted").map(({ studyId }) => studyId));
  const ids = [...new Set([...standing, ...steps.flatMap(({ madeBy }) => madeBy)])].sort();
  const influences = ids.map((studyId): StudyInfluence => {
    const left = steps.map(({ rows }) => rows.filter((row) => row.studyId !== studyId));
    const wrong = steps.map(({ rows }) => rows.map((row) => (row.studyId === studyId ? opposite(row) : row)));
    const broken = steps.map(({ madeBy }) => madeBy.length > 0 && madeBy.every((id) => id === studyId));
    const without = steps.map(({ sign }, position) => stepConfidence(left[position] ?? [], sign));
    const breaks = broken.includes(true);
    const remaining = breaks ? 0 : pathwayConfidence(without);
    return {
      studyId,
      without: remaining,
      breaks,
      turnsSign: steps.some((step, position) => turns(step, left[position] ?? [])),
      dropsBelow: remaining < confidence * threshold,
      ifWrong: breaks ? 0 : pathwayConfidence(steps.map(({ sign }, position) => stepConfidence(wrong[position] ?? [], sign))),
      ifWrongTurnsSign: steps.some((step, position) => turns(step, wrong[position] ?? [])),
      steps: steps.flatMap((_, position) => {
        const step = { position, confidence: now[position] as number, without: without[position] as number, breaks: broken[position] as boolean };
        return step.breaks || step.without !== step.confidence ? [step] : [];
      }),
    };
  });
  const changing = influences.filter(({ steps, turnsSign }) => steps.length > 0 || turnsSign);
  return {
    confidence,
    studies: changing.sort(
      (one, other) =>
        Number(other.breaks) - Number(one.breaks) ||
        Number(other.turnsSign) - Number(one.turnsSign) ||
        one.without - other.without ||
        (one.studyId < other.studyId ? -1 : 1),
    ),
    otherIds: influences.filter((influence) => !changing.includes(influence)).map(({ studyId }) => studyId),
  };
}

/** Whether the reports on a step, which favoured its sign, favour the other one now. */
function turns({ rows, sign }: StepEvidence, now: readonly EvidenceRow[]): boolean {
  const favours = (reports: readonly EvidenceRow[]) => ({ RAISES: 1, LOWERS: -1, NO_EFFECT: 0, UNSIGNED: 0 })[weighEvidence(reports).direction];
  return favours(rows) === sign && favours(now) === -sign;
}

function opposite(row: EvidenceRow): EvidenceRow {
  if (row.sign !== 0) return { ...row, sign: -row.sign };
  return row.foundNone && row.testedSign !== null ? { ...row, sign: row.testedSign, foundNone: false } : row;
}
