import { type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import { countedEvent } from "./counted-events.js";
import type { Candidate } from "./effect-of-numbers.js";
import type { ChosenRow } from "./pool-answer.js";
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

/** The refusal of studies that may share patients (same hospital, same group), first pair by id; `without` lets one of them go. */
export function refuseSharedPatients(chosen: readonly ChosenRow[]): NotPoolable | undefined {
  const ids = chosen.map(({ row }) => row.study.id);
  for (const { row } of [...chosen].sort((one, other) => (one.row.study.id < other.row.study.id ? -1 : 1))) {
    const shared = row.study.overlaps.filter((other) => other !== row.study.id && ids.includes(other)).sort()[0];
    if (shared)
      return notPoolable("SAME_PATIENTS_TWICE", [row.study.id, shared], {
        why: { en: `${row.study.id} and ${shared} may share patients; leave one of them out`, zh: `${row.study.id} 与 ${shared} 可能有重叠患者，请剔除其一` },
      });
  }
  return undefined;
}

/** The refusal of counts of something good beside counts of something bad, which no complement joins. */
export function refuseOpposedEvents(kept: readonly Candidate[]): NotPoolable | undefined {
  const events = [...new Set(kept.flatMap(({ numbers }) => (numbers.kind === "EVENTS" ? [numbers.event] : [])))].sort();
  if (new Set(events.map((event) => countedEvent(event).good)).size < 2) return undefined;
  const named = (language: "en" | "zh") => events.map((event) => countedEvent(event).name[language]).join(language === "en" ? ", " : "、");
  return notPoolable(
    "MIXED_SCALES",
    kept.map(({ row }) => row.study.id),
    { scales: { en: named("en"), zh: named("zh") } },
  );
}

/** Why fewer than two studies are left: nothing but published pools, nothing controlled, or too little. */
export function refuseTooFew(
  chosen: readonly ChosenRow[],
  single: readonly PoolRow[],
  published: readonly PoolRow[],
  { cellSources }: PoolQuestion,
): NotPoolable {
  if (single.length === 0 && published.length > 0) return notPoolable("PUBLISHED_POOL", [...new Set(published.map(({ study }) => study.id))]);
  if (single.length > 0 && !cellSources && single.every(({ comparedWith }) => comparedWith !== "comparator")) return notPoolable("UNCONTROLLED_ONLY");
  return notPoolable(
    "FEWER_THAN_TWO_STUDIES",
    chosen.map(({ row }) => row.study.id),
    { count: chosen.length },
  );
}
