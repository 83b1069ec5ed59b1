import type { Problem } from "./problem.js";

/** How many problems are written out. */
const shown = 50;

/** Problems as text, one a line, in the order of the files: `claims.jsonl:17 evidence[0]: names study …`. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, shown)
    .map(({ file, line, field, problem }) => `${file}${line === null ? "" : `:${line}`}${field === "" ? "" : ` ${field}`}: ${problem}`);
  const more = problems.length - lines.length;
  return [`${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`, ...lines, ...(more > 0 ? [`and ${more} more`] : [])].join("\n");
}
