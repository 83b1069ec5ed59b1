import { notPoolable } from "../meta-analysis/not-poolable.js";
import { deathMeasures } from "./counted-events.js";
import type { LeftOut } from "./pool-answer.js";
import type { ChosenTime, PoolQuestion, Weeks } from "./pool-question.js";
import type { PoolMeasure, PoolRow } from "./pool-row.js";

/** The week that results are chosen near when no weeks are given. */
const defaultWeek = 26;

/** The week that the rows of a pool lie near: the middle of the weeks that were given, their one end, else week 26. */
export function targetWeek({ from, to }: Weeks = {}): number {
  if (from !== undefined && to !== undefined) return (from + to) / 2;
  return from ?? to ?? defaultWeek;
}

/** Of deaths the longest follow-up is taken unless the question gives weeks, of all else the row nearest to its target week. */
export function chosenTime({ id }: Pick<PoolMeasure, "id">, { weeks }: PoolQuestion): ChosenTime {
  return deathMeasures.includes(id) && !weeks ? "LATEST" : { nearest: targetWeek(weeks) };
}

/** One row for each cohort, and the others. */
export interface ChosenRows<Candidate> {
  readonly chosen: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes for each cohort the row nearest to a week, of two as near the later, or the latest row; a row of an unknown week last, then by result
 * id. Rows are chosen before their effects are known, so that no result decides which time point is taken.
 */
export function chooseRows<Candidate extends { readonly row: PoolRow }>(candidates: readonly Candidate[], time: ChosenTime): ChosenRows<Candidate> {
  const distance = ({ row: { weeks } }: Candidate) => (weeks === null ? Number.POSITIVE_INFINITY : time === "LATEST" ? -weeks : Math.abs(weeks - time.nearest));
  const before = (one: Candidate, other: Candidate) => {
    const [near, far] = [distance(one), distance(other)];
    if (near !== far) return near < far ? -1 : 1;
    if (one.row.weeks !== other.row.weeks) return (other.row.weeks as number) - (one.row.weeks as number);
    return one.row.id < other.row.id ? -1 : 1;
  };
  const cohorts = new Map<string, Candidate[]>();
  for (const candidate of candidates) cohorts.set(candidate.row.study.cohort, [...(cohorts.get(candidate.row.study.cohort) ?? []), candidate]);
  const groups = [...cohorts].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => [...group].sort(before));
  return {
    chosen: groups.map(([first]) => first as Candidate),
    leftOut: groups.flatMap(([first, ...others]) => others.map(({ row }) => ({ row, because: passedOver(row, (first as Candidate).row) }))),
  };
}

function passedOver(row: PoolRow, chosen: PoolRow) {
  if (row.study.id === chosen.study.id && row.weeks !== chosen.weeks)
    return notPoolable("OTHER_TIME_POINT", [row.study.id], {
      chosen: chosen.weeks === null ? { en: "an unknown week", zh: "未注明周数" } : { en: `week ${chosen.weeks}`, zh: `第 ${chosen.weeks} 周` },
    });
  return notPoolable("SAME_PATIENTS_TWICE", [row.study.id, chosen.study.id], {
    why: { en: `they are counted by ${chosen.id}`, zh: `已由 ${chosen.id} 计入` },
  });
}
