import { listWords } from "../../basics/list-words.js";
import { qualityFlags, studyDesigns } from "../../model/vocabulary.js";
import { type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import type { LeftOut } from "./pool-answer.js";
import type { PoolQuestion } from "./pool-question.js";
import type { PoolMeasure, PoolRow } from "./pool-row.js";
import { gaveCellsOf } from "./pooled-cells.js";

/** Flags with which a row stays out of a pool (data/README.md, Joining results of several studies). */
const barringFlags = ["n_missing", "n_analysed_uncertain", "comparator_missing", "source_inconsistent", "comparison_not_stated"] as const;

/** Designs whose results are compared with a control group. */
export const controlledDesigns: readonly string[] = ["rct", "nonrandomised_controlled"];

/** Rows that may be pooled by what they are, before their numbers are looked at, and the others with the reason. */
export interface SiftedRows {
  readonly kept: readonly PoolRow[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Sifts the rows of single studies by the question and by the release's rules. Rows of other studies, donors, designs, directions, stages or
 * causes than the question names are not mentioned.
 */
export function siftRows(measure: PoolMeasure, rows: readonly PoolRow[], question: PoolQuestion): SiftedRows {
  const { studies, donors, designs, directions, stages, causes } = question;
  const shared = (wanted: readonly string[] | undefined, found: readonly string[]) => !wanted || found.some((one) => wanted.includes(one));
  const inQuestion = rows.filter(
    ({ study, direction }) =>
      shared(studies, [study.id]) &&
      shared(donors, study.donor) &&
      shared(designs, [study.design]) &&
      shared(directions, [direction]) &&
      shared(stages, study.stages) &&
      shared(causes, study.causes),
  );
  const without = new Set(rows.filter(({ study }) => question.without?.includes(study.id)).map(({ study }) => study.cohort));
  const sifted = inQuestion.map((row) => ({ row, because: reasonOf(measure, row, question, without) }));
  return {
    kept: sifted.filter(({ because }) => because === undefined).map(({ row }) => row),
    leftOut: sifted.flatMap(({ row, because }) => (because ? [{ row, because }] : [])),
  };
}

function reasonOf(measure: PoolMeasure, row: PoolRow, question: PoolQuestion, without: ReadonlySet<string>): NotPoolable | undefined {
  const { study, cells, weeks: week } = row;
  const { weeks } = question;
  const refuse = (reason: NotPoolable["reason"], filling = {}) => notPoolable(reason, [study.id], filling);
  if (without.has(study.cohort)) return refuse("LEFT_OUT_ON_REQUEST");
  if (study.retracted) return refuse("RETRACTED");
  if (study.noCells) return refuse("NO_CELLS_GIVEN");
  if (row.comparedWith === "baseline") return refuse("UNCONTROLLED_BESIDE_CONTROLLED");
  if (!controlledDesigns.includes(study.design)) return refuse("NOT_A_CONTROLLED_TRIAL", { design: studyDesigns[study.design as keyof typeof studyDesigns] });
  if (row.comparedWith === "active_comparator") return refuse("ACTIVE_COMPARATOR");
  if (row.comparedWith !== "comparator") return refuse("NO_CONTROL_GROUP");
  if (!gaveCellsOf(question, row)) {
    return refuse("OTHER_CELLS", { cells: cells.length > 0 ? listWords(cells.map(({ name }) => name)) : { en: "not given", zh: "未注明" } });
  }
  if (weeks && (week === null || week < (weeks.from ?? 0) || week > (weeks.to ?? Number.POSITIVE_INFINITY))) return refuse("OUTSIDE_WEEKS");
  if (week === 0 && measure.kind !== "AdverseEvent" && !weeks) return refuse("NO_FOLLOW_UP");
  const flags = barringFlags.filter((flag) => row.qualityFlags.includes(flag));
  if (flags.length > 0) return refuse("QUALITY_FLAGGED", { flags: listWords(flags.map((flag) => qualityFlags[flag])) });
  return row.basis === "table_row" ? refuse("READ_IN_ANOTHER_ARTICLE") : undefined;
}
