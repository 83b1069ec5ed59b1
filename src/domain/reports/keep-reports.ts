import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { AssessedReport } from "./report.js";

/**
 * The reports that pass an evidence filter, by level, species and setting each on its own; none where fewer studies than
 * `minStudies` are left.
 */
export function keepReports<Report extends AssessedReport>(reports: readonly Report[], filter: EvidenceFilter = {}): Report[] {
  const { levels, species, humanOnly = false, minStudies = 1 } = filter;
  const kept = reports.filter(
    (report) =>
      (!levels || levels.includes(report.level)) &&
      (!species || species.some((name) => report.species.includes(name))) &&
      (!humanOnly || report.setting.join() === "human"),
  );
  const standing = new Set(kept.flatMap(({ barred, study }) => (barred === "RETRACTED" ? [] : [study.id])));
  return standing.size >= minStudies ? kept : [];
}
