import { type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import type { PoolQuestion } from "./pool-question.js";
import type { PoolRow } from "./pool-row.js";

/** The refusal of what a question asks to mix: reviews with their trials, changes without controls with differences from controls. */
export function refuseMixtures({ scopes, comparedWith }: PoolQuestion, rows: readonly PoolRow[]): NotPoolable | undefined {
  const studies = (with_: (row: PoolRow) => boolean) => [...new Set(rows.filter(with_).map(({ study }) => study.id))];
  if (scopes?.includes("pooled")) {
    const reviews = studies(({ scope }) => scope === "pooled");
    return notPoolable(scopes.includes("single_study") ? "REVIEW_BESIDE_ITS_TRIALS" : "PUBLISHED_POOL", reviews);
  }
  if (comparedWith && !comparedWith.includes("comparator")) return notPoolable("UNCONTROLLED_ONLY", []);
  if (comparedWith?.includes("baseline"))
    return notPoolable(
      "UNCONTROLLED_BESIDE_CONTROLLED",
      studies(({ comparedWith: against, scope }) => against === "baseline" && scope === "single_study"),
    );
  return undefined;
}
