import { studyDesigns } from "../../model/vocabulary.js";
import { type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import type { LeftOut } from "./pool-answer.js";
import type { PoolQuestion } from "./pool-question.js";
import type { PoolRow } from "./pool-row.js";

/** Flags with which a row stays out of a pool (data/README.md, Joining results of several studies). */
const keptOut: Readonly<Record<string, Readonly<Record<"en" | "zh", string>>>> = {
  n_missing: { en: "number of patients missing", zh: "缺少患者数" },
  n_analysed_uncertain: { en: "number of analysed patients uncertain", zh: "分析人数不确定" },
  comparator_missing: { en: "numbers of the controls missing", zh: "缺少对照组数据" },
};

const controlled = ["rct", "nonrandomised_controlled"];

/** Rows that may be pooled by what they are, before their numbers are looked at, and the others with the reason. */
export interface SiftedRows {
  readonly kept: readonly PoolRow[];
  readonly leftOut: readonly LeftOut[];
}

/** Sifts the rows of single studies by what was asked and by the release's rules. Rows of other studies, donors, designs or directions than asked are not mentioned. */
export function siftRows(rows: readonly PoolRow[], question: PoolQuestion): SiftedRows {
  const { studies, donors, designs, directions } = question;
  const asked = rows.filter(
    ({ study, direction }) =>
      (!studies || studies.includes(study.id)) &&
      (!donors || study.donor.some((donor) => donors.includes(donor))) &&
      (!designs || designs.includes(study.design)) &&
      (!directions || directions.includes(direction)),
  );
  const without = new Set(rows.filter(({ study }) => question.without?.includes(study.id)).map(({ study }) => study.cohort));
  const sifted = asked.map((row) => ({ row, because: reasonOf(row, question, without) }));
  return {
    kept: sifted.filter(({ because }) => because === undefined).map(({ row }) => row),
    leftOut: sifted.flatMap(({ row, because }) => (because ? [{ row, because }] : [])),
  };
}

function reasonOf(row: PoolRow, { cellSources, weeks }: PoolQuestion, without: ReadonlySet<string>): NotPoolable | undefined {
  const { study } = row;
  const refuse = (reason: NotPoolable["reason"], filling = {}) => notPoolable(reason, [study.id], filling);
  if (without.has(study.cohort)) return refuse("LEFT_OUT_ON_REQUEST");
  if (study.retracted) return refuse("RETRACTED");
  if (row.comparedWith === "baseline") return refuse("UNCONTROLLED_BESIDE_CONTROLLED");
  if (!controlled.includes(study.design)) return refuse("NOT_A_CONTROLLED_TRIAL", { design: studyDesigns[study.design as keyof typeof studyDesigns] });
  if (row.comparedWith !== "comparator") return refuse("NO_CONTROL_GROUP");
  if (cellSources && !gave(study.sources, cellSources)) {
    const named = (language: "en" | "zh") => study.sources.map(({ name }) => name[language]).join(language === "en" ? ", " : "、");
    const unnamed = { en: "not given", zh: "未注明" };
    return refuse("OTHER_CELLS", { cells: study.sources.length > 0 ? { en: named("en"), zh: named("zh") } : unnamed });
  }
  if (weeks && (row.weeks === null || row.weeks < (weeks.from ?? 0) || row.weeks > (weeks.to ?? Number.POSITIVE_INFINITY))) return refuse("OUTSIDE_WEEKS");
  const flags = row.qualityFlags.filter((flag) => flag in keptOut);
  if (flags.length === 0) return undefined;
  const worded = (language: "en" | "zh") => flags.map((flag) => keptOut[flag]?.[language]).join(language === "en" ? ", " : "、");
  return refuse("QUALITY_FLAGGED", { flags: { en: worded("en"), zh: worded("zh") } });
}

/** Whether a study gave these cells, or kinds of them, and no others. */
function gave(sources: PoolRow["study"]["sources"], asked: readonly string[]): boolean {
  return sources.length > 0 && sources.every(({ kindOf }) => kindOf.some((kind) => asked.includes(kind)));
}
