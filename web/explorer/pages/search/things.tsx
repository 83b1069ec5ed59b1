import type { VariablesOf } from "gql.tada";
import { useAnswer } from "../../api/use-answer.ts";
import { address } from "../../app/address.ts";
import { language } from "../../app/language.ts";
import { entityPath } from "../../app/path-of.ts";
import { Answered } from "../../parts/answered.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { ViewTools } from "../../parts/view-tools.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { partWords } from "../../texts/part-words.ts";
import { thingsQuery } from "./browse.query.ts";
import { words } from "./words.ts";

/** All entities of one kind. No kind has more than a page of 100. */
export function Things({ kind }: { readonly kind: string }) {
  const text = words();
  const parts = partWords();
  const isChinese = language.value === "zh";
  const variables = { kinds: [kind], orderBy: isChinese ? "NAME_ZH" : "NAME", first: 100 } as VariablesOf<typeof thingsQuery>;
  const asked = useAnswer(thingsQuery, variables);
  const title = text.things(labelOf("EntityKind", kind));
  return (
    <Answered asked={asked}>
      {({ entities }) => (
        <div class="stack">
          <ViewTools file={`things-${kind}`} title={title} document={thingsQuery} variables={variables} rowsAt={["entities", "nodes"]} />
          <DataTable
            name="things"
            caption={title}
            file={`things-${kind}`}
            rows={entities.nodes}
            rowKey={({ id }) => id}
            columns={[
              {
                key: isChinese ? "nameZh" : "name",
                head: parts.name,
                value: (row) => (isChinese ? row.nameZh : row.name),
                cell: (row) => <a href={address(entityPath(row.id))}>{isChinese ? row.nameZh : row.name}</a>,
              },
              { key: isChinese ? "name" : "nameZh", head: parts.otherName, value: (row) => (isChinese ? row.name : row.nameZh) },
              { key: "claims", head: parts.claims, value: (row) => row.claims.totalCount, numeric: true },
              { key: "studies", head: parts.studies, value: (row) => row.studies.totalCount, numeric: true },
              { key: "id", head: parts.id, value: (row) => row.id, cell: (row) => <code>{row.id}</code> },
            ]}
          />
          {entities.nodes.length < entities.totalCount && <p class="notice">{text.shown(entities.nodes.length, entities.totalCount)}</p>}
        </div>
      )}
    </Answered>
  );
}
