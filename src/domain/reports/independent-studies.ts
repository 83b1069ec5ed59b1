import { append } from "../../basics/append.js";

/** What tells one study from another. */
interface OfStudy {
  readonly study: { readonly id: string; readonly registration: string | null; readonly cohort: string | null };
}

/** Reports of one independent study together, in their order: they share a study, a registration or a cohort, also through others. */
export function groupByStudy<Report extends OfStudy>(reports: readonly Report[]): Report[][] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    const above = parent.get(key) ?? key;
    return above === key ? key : root(above);
  };
  for (const report of reports) {
    const [first, ...others] = keysOf(report) as [string, ...string[]];
    for (const key of others) parent.set(root(key), root(first));
  }
  const groups = new Map<string, Report[]>();
  for (const report of reports) append(groups, root(keysOf(report)[0] as string), report);
  return [...groups.values()];
}

function keysOf({ study: { id, registration, cohort } }: OfStudy): string[] {
  return [`study ${id}`, ...(registration ? [`registration ${registration}`] : []), ...(cohort ? [`cohort ${cohort}`] : [])];
}
