import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { AssessedReport } from "./report.js";

/**
 * The reports that pass an evidence filter, by level, species, setting and population each on its own; none where fewer studies than
 * `minStudies` are left.
 */
export function keepReports<Report extends AssessedReport>(reports: readonly Report[], filter: EvidenceFilter = {}): Report[] {
  const { levels, species, stages, causes, models, humanOnly = false, minStudies = 1 } = filter;
  const kept = reports.filter(
    (report) =>
      (!levels || levels.includes(report.level)) &&
      (!species || species.some((name) => report.species.includes(name))) &&
      (!stages || stages.some((name) => report.stages.includes(name))) &&
      (!causes || causes.some((name) => report.causes.includes(name))) &&
      (!models || models.some((name) => report.models.includes(name))) &&
      (!humanOnly || report.setting.join() === "human"),
  );
  const standing = new Set(kept.flatMap(({ barred, study }) => (barred === "RETRACTED" ? [] : [study.id])));
  return standing.size >= minStudies ? kept : [];
}
