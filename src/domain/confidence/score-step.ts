import { chooseMetaAnalysis } from "../reports/choose-meta-analysis.js";
import { groupByStudy } from "../reports/independent-studies.js";
import type { Report } from "../reports/report.js";
import { balanceFor, type Sign, sideOf } from "./balance-evidence.js";
import { bestClass, type EvidenceClass, settingsByStrength } from "./evidence-classes.js";
import { headlineOf } from "./headline.js";

/** How well one signed step of a pathway is shown. */
export interface StepScore {
  /** What speaks for its sign minus what speaks against it, not below 0, to 12 digits. */
  readonly confidence: number;
  /** Best class of what speaks for it; null where nothing does. */
  readonly class: EvidenceClass | null;
  /** Studies that speak for it, sorted. */
  readonly studyIds: readonly string[];
}

/**
 * Scores a causal step over the reports of its pair (`reportsOfPair`): those of the verdict's headline; where these have
 * none of its sign, those of the best setting that has.
 */
export function scoreStep(reports: readonly Report[], sign: 1 | -1): StepScore {
  const headline = headlineOf(reports)?.used ?? [];
  return scoreReports(headline.some((report) => report.sign === sign) ? headline : bestSettingOf(reports, sign), sign);
}

/** Scores a step over exactly these reports. */
export function scoreReports(reports: readonly Report[], sign: 1 | -1): StepScore {
  const { for: pro, against } = balanceFor(groupByStudy(reports), sign as Sign);
  const supporting = reports.filter((report) => sideOf(report, sign) === "FOR");
  return {
    confidence: Math.max(0, Math.round((pro - against) * 1e12) / 1e12),
    class: bestClass(supporting.map((report) => report.class)),
    studyIds: [...new Set(supporting.map(({ study }) => study.id))].sort(),
  };
}

function bestSettingOf(reports: readonly Report[], sign: 1 | -1): readonly Report[] {
  const able = reports.filter(({ barred, foundNone, ...report }) => barred === null && (report.sign !== 0 || foundNone));
  const setting = settingsByStrength.find((name) => able.some((report) => report.sign === sign && report.seenIn === name));
  return chooseMetaAnalysis(able.filter(({ seenIn }) => seenIn === setting));
}
