import type { ResultOf } from "gql.tada";
import { address } from "../../app/address.ts";
import { language } from "../../app/language.ts";
import { entityPath } from "../../app/path-of.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { partWords } from "../../texts/part-words.ts";
import type { entityQuery } from "./entity.query.ts";
import { words } from "./words.ts";

/** A link of an entity, with its other end. */
export type LinkEdge = NonNullable<ResultOf<typeof entityQuery>["entity"]>["outgoing"]["edges"][number] & { readonly isOutgoing: boolean };

interface LinkTableProps {
  readonly kind: string;
  /** The entity whose links these are. */
  readonly of: string;
  readonly edges: readonly LinkEdge[];
  readonly open: (association: string) => void;
}

/** The links of an entity with others of one kind. */
export function LinkTable({ kind, of, edges, open }: LinkTableProps) {
  const text = words();
  const parts = partWords();
  const isChinese = language.value === "zh";
  const nameOf = ({ other }: LinkEdge) => (isChinese ? other.nameZh : other.name);
  return (
    <DataTable
      name={kind.toLowerCase()}
      caption={text.linksTo(labelOf("EntityKind", kind))}
      file={`links-${of}-${kind.toLowerCase()}`}
      rows={edges}
      rowKey={({ node, other }) => `${node.id} ${other.id}`}
      columns={[
        {
          key: "name",
          head: text.other,
          value: nameOf,
          cell: (edge) => (
            <>
              <a href={address(entityPath(edge.other.id))}>{nameOf(edge)}</a>{" "}
              <span class="dim" lang={isChinese ? "en" : "zh-Hans"}>
                {isChinese ? edge.other.name : edge.other.nameZh}
              </span>
            </>
          ),
        },
        { key: "direction", head: text.direction, value: (edge) => (edge.isOutgoing ? text.outgoing : text.incoming) },
        { key: "predicates", head: parts.predicate, value: ({ node }) => node.predicates.map((predicate) => labelOf("Predicate", predicate)).join("; ") },
        {
          key: "sign",
          head: parts.effect,
          value: ({ node }) => (node.sign > 0 ? parts.raises : node.sign < 0 ? parts.lowers : ""),
          cell: ({ node }) =>
            node.sign > 0 ? <span class="up nowrap">▲ {parts.raises}</span> : node.sign < 0 ? <span class="down nowrap">⊣ {parts.lowers}</span> : null,
        },
        { key: "claims", head: parts.claims, value: ({ node }) => node.counts.claims, numeric: true },
        { key: "studies", head: parts.studies, value: ({ node }) => node.counts.studies, numeric: true },
        { key: "inheritedFrom", head: parts.inheritedShort, value: ({ inheritedFrom }) => inheritedFrom?.name },
        {
          key: "association",
          head: text.evidence,
          value: ({ node }) => node.id,
          cell: (edge) => (
            <button type="button" class="link" aria-label={text.open(nameOf(edge))} onClick={() => open(edge.node.id)}>
              {text.evidence}
            </button>
          ),
        },
      ]}
    />
  );
}
