import type { EvidenceRow } from "./evidence-row.js";

/** Reports of one independent study: they share a study, a registration or a cohort, also through others. */
export function groupReports(rows: readonly EvidenceRow[]): EvidenceRow[][] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const above = parent.get(key) ?? key;
    return above === key ? key : root(above);
  };
  const keysOf = ({ studyId, registration, cohort }: EvidenceRow) =>
    [`study ${studyId}`, registration && `registration ${registration}`, cohort && `cohort ${cohort}`].filter((key): key is string => Boolean(key));
  for (const row of rows) {
    const [first, ...others] = keysOf(row) as [string, ...string[]];
    for (const key of others) parent.set(root(key), root(first));
  }
  const groups = new Map<string, EvidenceRow[]>();
  for (const row of rows) {
    const key = root(keysOf(row)[0] as string);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}
