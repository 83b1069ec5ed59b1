import type { PoolRow } from "./pool-row.js";

const designs = ["rct", "nonrandomised_controlled"];

/** How many independent controlled trials report a measure against a control group, with numbers or without: cohorts, not papers, and none that is known to be retracted. */
export function controlledTrials(rows: readonly PoolRow[]): number {
  const counted = rows.filter(
    ({ scope, comparedWith, study }) => scope === "single_study" && comparedWith === "comparator" && designs.includes(study.design) && !study.retracted,
  );
  return new Set(counted.map(({ study }) => study.cohort)).size;
}
