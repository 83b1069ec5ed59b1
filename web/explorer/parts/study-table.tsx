import { address } from "../app/address.ts";
import { studyPath } from "../app/path-of.ts";
import { countryInWords } from "../texts/country-in-words.ts";
import { labelOf } from "../texts/label-of.ts";
import { partWords } from "../texts/part-words.ts";
import { statusInWords } from "../texts/status-in-words.ts";
import { DataTable } from "./data-table.tsx";

/** What a table shows of a study. */
export interface StudyRow {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly design: string;
  readonly country: string | null;
  readonly phase: string | null;
  readonly status: string | null;
  readonly treated: number | null;
  readonly control: number | null;
  readonly enrollment: number | null;
  readonly retraction: string;
}

interface StudyTableProps {
  readonly name: string;
  readonly caption: string;
  readonly file: string;
  readonly studies: readonly StudyRow[];
}

/** Studies and trials as a table. */
export function StudyTable({ name, caption, file, studies }: StudyTableProps) {
  const words = partWords();
  return (
    <DataTable
      name={name}
      caption={caption}
      file={file}
      rows={studies}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "title",
          wide: true,
          head: words.title,
          value: (row) => row.title,
          cell: (row) => (
            <>
              <a href={address(studyPath(row.id))} lang="en">
                {row.title}
              </a>
              {row.retraction === "RETRACTED" && <strong class="bad"> {words.retracted}</strong>}
            </>
          ),
        },
        { key: "year", head: words.year, value: (row) => row.year, numeric: true },
        { key: "design", head: words.design, value: (row) => labelOf("StudyDesign", row.design) },
        { key: "country", head: words.country, value: (row) => row.country && countryInWords(row.country) },
        { key: "phase", head: words.phase, value: (row) => row.phase && statusInWords(row.phase) },
        { key: "status", head: words.status, value: (row) => row.status && statusInWords(row.status) },
        { key: "patients", head: words.treated, value: (row) => row.treated ?? row.enrollment, numeric: true },
        { key: "control", head: words.control, value: (row) => row.control, numeric: true },
        { key: "id", head: words.id, value: (row) => row.id, cell: (row) => <code>{row.id}</code> },
      ]}
    />
  );
}
