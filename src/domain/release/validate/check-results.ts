import type { Draft } from "./draft.js";
import type { Problem } from "./problem.js";

/** Between results and the other files: the study, what was given and what was measured exist. */
export function checkResults({ entities, studies, results }: Draft): Problem[] {
  return results.rows.flatMap((row, index) => {
    const problems: Problem[] = [];
    const report = (field: string, problem: string) => problems.push({ file: "results.jsonl", line: index + 1, field, problem });
    if (row && !studies.holds(row.study)) report("study", `names study ${row.study}, which studies.jsonl does not hold`);
    for (const field of ["subject", "outcome_entity"] as const)
      if (row?.[field] && !entities.holds(row[field])) report(field, `names entity ${row[field]}, which entities.jsonl does not hold`);
    return problems;
  });
}
