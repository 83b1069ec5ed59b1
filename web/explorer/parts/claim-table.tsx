import type { ResultOf } from "gql.tada";
import { address } from "../app/address.ts";
import { studyPath } from "../app/path-of.ts";
import { labelOf } from "../texts/label-of.ts";
import { partWords } from "../texts/part-words.ts";
import { DataTable } from "./data-table.tsx";
import type { claimFragment } from "./evidence.query.ts";

type Claim = ResultOf<typeof claimFragment>;

interface ClaimTableProps {
  readonly name: string;
  readonly caption: string;
  readonly file: string;
  readonly claims: readonly Claim[];
}

/** Claims as a table: statement, what kind of finding, how strong, where seen, and the studies. */
export function ClaimTable({ name, caption, file, claims }: ClaimTableProps) {
  const words = partWords();
  return (
    <DataTable
      name={name}
      caption={caption}
      file={file}
      rows={claims}
      rowKey={({ id }) => id}
      columns={[
        { key: "statement", wide: true, head: words.statement, value: (row) => row.statement },
        { key: "polarity", head: words.polarity, value: (row) => labelOf("Polarity", row.polarity) },
        { key: "level", head: words.level, value: (row) => labelOf("EvidenceLevel", row.evidenceLevel) },
        {
          key: "seenIn",
          head: words.context,
          value: (row) => [...row.context.setting.map((setting) => labelOf("Setting", setting)), row.context.model].filter(Boolean).join(" · "),
        },
        {
          key: "studies",
          head: words.studies,
          value: (row) => row.studies.nodes.map(({ id }) => id).join("; "),
          cell: (row) => (
            <ul class="id-list">
              {row.studies.nodes.map(({ id, title }) => (
                <li key={id}>
                  <a href={address(studyPath(id))} title={title}>
                    {id}
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
        { key: "id", head: words.id, value: (row) => row.id, cell: (row) => <code>{row.id}</code> },
      ]}
    />
  );
}
