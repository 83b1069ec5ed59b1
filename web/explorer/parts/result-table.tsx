import type { ResultOf } from "gql.tada";
import { address } from "../app/address.ts";
import { studyPath } from "../app/path-of.ts";
import { labelOf } from "../texts/label-of.ts";
import { inWords } from "../texts/numbers.ts";
import { partWords } from "../texts/part-words.ts";
import { DataTable } from "./data-table.tsx";
import type { resultFragment } from "./evidence.query.ts";

type Result = ResultOf<typeof resultFragment>;

interface ResultTableProps {
  readonly name: string;
  readonly results: readonly Result[];
  readonly caption: string;
  readonly file: string;
  readonly withMeasure?: boolean;
  readonly withStudy?: boolean;
}

/** Results as a table: when, in whom, what was measured, and what happened. Numbers are as printed. */
export function ResultTable({ name, results, caption, file, withMeasure = true, withStudy = true }: ResultTableProps) {
  const words = partWords();
  const measure = { key: "measure", head: words.measure, value: (row: Result) => row.measure?.name ?? row.outcome };
  const study = {
    key: "study",
    head: words.study,
    value: (row: Result) => row.study.id,
    cell: (row: Result) => (
      <a href={address(studyPath(row.study.id))} lang="en">
        {row.study.title}
      </a>
    ),
  };
  return (
    <DataTable
      name={name}
      caption={caption}
      file={file}
      rows={results}
      rowKey={({ id }) => id}
      columns={[
        ...(withMeasure ? [measure] : []),
        ...(withStudy ? [study] : []),
        { key: "weeks", head: words.weeks, value: (row) => row.weeks, numeric: true },
        { key: "direction", head: words.direction, value: (row) => labelOf("ResultDirection", row.direction) },
        { key: "arms", head: words.arms, value: (row) => row.arms.map((arm) => armText(arm)).join("; "), cell: (row) => <Arms arms={row.arms} /> },
        { key: "effect", head: words.effect, value: (row) => effectText(row) },
        { key: "comparedWith", head: words.comparedWith, value: (row) => labelOf("ComparedWith", row.comparedWith) },
      ]}
    />
  );
}

function Arms({ arms }: Pick<Result, "arms">) {
  return (
    <ul class="arms">
      {arms.map((arm) => (
        <li key={`${arm.role} ${arm.label}`}>{armText(arm)}</li>
      ))}
    </ul>
  );
}

/** An arm in one line: its name, how many, and its number with its spread. */
function armText(arm: Result["arms"][number]): string {
  const words = partWords();
  const spread = arm.sd !== null ? ` ± ${inWords(arm.sd)}` : arm.se !== null ? ` (SE ${inWords(arm.se)})` : "";
  const values = [
    arm.mean !== null && `${inWords(arm.mean)}${spread}`,
    arm.median !== null && `${inWords(arm.median)}${arm.iqr ? ` [${arm.iqr.map((value) => inWords(value)).join("–")}]` : ""}`,
    arm.events !== null && arm.n !== null && `${inWords(arm.events)}/${inWords(arm.n)}`,
    arm.percent !== null && `${inWords(arm.percent)} %`,
    arm.value !== null && inWords(arm.value),
    arm.baselineMean !== null && `${words.baseline} ${inWords(arm.baselineMean)}${arm.baselineSd !== null ? ` ± ${inWords(arm.baselineSd)}` : ""}`,
  ].filter(Boolean);
  return `${arm.label}${arm.n === null ? "" : ` (${words.n} ${inWords(arm.n)})`}${values.length > 0 ? `: ${values.join(", ")}` : ""}`;
}

function effectText({ effect, unit }: Result): string {
  if (!effect) return "";
  const interval = effect.low !== null && effect.high !== null ? ` [${inWords(effect.low)}, ${inWords(effect.high)}]` : "";
  const size = effect.value === null ? "" : ` ${inWords(effect.value)}${interval}${unit ? ` ${unit}` : ""}`;
  return [`${labelOf("EffectKind", effect.kind)}${size}`, effect.p && `p ${/^[<>=]/.test(effect.p) ? effect.p : `= ${effect.p}`}`].filter(Boolean).join(", ");
}
