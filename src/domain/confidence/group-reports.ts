import { append } from "../../basics/append.js";
import type { EvidenceRow } from "./evidence-row.js";

/**
 * Reports of one independent study: they share a study, a registration or a cohort, also through others. Meta-analyses
 * count as one together: they pool the same trials again and again, and the release does not say which.
 */
export function groupReports(rows: readonly EvidenceRow[]): EvidenceRow[][] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const above = parent.get(key) ?? key;
    return above === key ? key : root(above);
  };
  for (const row of rows) {
    const [first, ...others] = keysOf(row) as [string, ...string[]];
    for (const key of others) parent.set(root(key), root(first));
  }
  const groups = new Map<string, EvidenceRow[]>();
  for (const row of rows) append(groups, root(keysOf(row)[0] as string), row);
  return [...groups.values()];
}

function keysOf({ studyId, registration, cohort, design }: EvidenceRow): string[] {
  return [
    `study ${studyId}`,
    ...(registration ? [`registration ${registration}`] : []),
    ...(cohort ? [`cohort ${cohort}`] : []),
    ...(design === "meta_analysis" ? ["meta-analyses"] : []),
  ];
}
