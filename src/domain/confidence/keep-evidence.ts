import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { EvidenceRow } from "./evidence-row.js";

/**
 * The reports that pass an evidence filter: by level, species, setting and retraction each on its own; none where fewer
 * studies than `minStudies` are left. Without a filter: all but those of retracted studies.
 */
export function keepEvidence<Row extends EvidenceRow>(rows: readonly Row[], filter: EvidenceFilter = {}): Row[] {
  const { levels, species, humanOnly = false, excludeRetracted = true, minStudies = 1 } = filter;
  const kept = rows.filter(
    (row) =>
      (!levels || levels.includes(row.level)) &&
      (!species || species.some((name) => row.species.includes(name))) &&
      (!humanOnly || row.setting.join() === "human") &&
      (!excludeRetracted || row.retraction !== "retracted"),
  );
  return new Set(kept.map(({ studyId }) => studyId)).size >= minStudies ? kept : [];
}
