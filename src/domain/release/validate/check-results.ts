import type { Draft } from "./draft.js";
import type { Problem } from "./problem.js";

/** Between results and the other files: the study and the measured entity exist. */
export function checkResults({ entities, studies, results }: Draft): Problem[] {
  return results.rows.flatMap((row, index) => {
    const problems: Problem[] = [];
    const report = (field: string, problem: string) => problems.push({ file: "results.jsonl", line: index + 1, field, problem });
    if (row && !studies.holds(row.study)) report("study", `names study ${row.study}, which studies.jsonl does not hold`);
    if (row?.outcome_entity && !entities.holds(row.outcome_entity))
      report("outcome_entity", `names entity ${row.outcome_entity}, which entities.jsonl does not hold`);
    return problems;
  });
}
