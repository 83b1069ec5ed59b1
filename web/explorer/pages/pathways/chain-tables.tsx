import { language } from "../../app/language.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { partWords } from "../../texts/part-words.ts";
import type { Link, Network } from "./drawing/network.ts";
import { LinkSign } from "./link-sign.tsx";
import { tableWords } from "./table-words.ts";
import type { Chain } from "./use-chains.ts";

interface ChainTablesProps {
  readonly chains: readonly Chain[];
  readonly network: Network;
  readonly contested: ReadonlySet<string>;
  readonly file: string;
  readonly open: (link: Link) => void;
}

/** The same as the picture, as tables: its chains, and its links with the way to their evidence. */
export function ChainTables({ chains, network, contested, file, open }: ChainTablesProps) {
  const text = tableWords();
  const parts = partWords();
  const isChinese = language.value === "zh";
  const names = new Map(network.things.map((thing) => [thing.id, isChinese ? thing.nameZh : thing.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return (
    <div class="stack">
      <h2>{text.links}</h2>
      <DataTable
        name="links"
        caption={text.links}
        file={`${file}-links`}
        rows={network.links}
        rowKey={({ key }) => key}
        columns={[
          { key: "from", head: text.fromColumn, value: (link) => nameOf(link.from) },
          {
            key: "effect",
            head: text.sign,
            value: (link) => (link.sign > 0 ? parts.raises : link.sign < 0 ? parts.lowers : parts.noEffectShort),
            cell: (link) => <LinkSign sign={link.sign} />,
          },
          { key: "to", head: text.toColumn, value: (link) => nameOf(link.to) },
          { key: "studies", head: parts.studies, value: (link) => link.studies, numeric: true },
          { key: "claims", head: parts.claims, value: (link) => link.claims, numeric: true },
          { key: "contested", head: parts.contested, value: (link) => (contested.has(link.association) ? parts.contested : "") },
          { key: "inheritedFrom", head: text.inheritedFrom, value: (link) => link.inheritedFrom.join("; ") },
          {
            key: "association",
            head: text.evidence,
            value: (link) => link.association,
            cell: (link) => (
              <button
                type="button"
                class="link"
                aria-label={`${text.open}: ${parts.linkBetween(nameOf(link.from), nameOf(link.to))}`}
                onClick={() => open(link)}
              >
                {text.open}
              </button>
            ),
          },
        ]}
      />
      <h2>{text.chains}</h2>
      <DataTable
        name="chains"
        caption={text.chains}
        file={`${file}-chains`}
        rows={chains}
        rowKey={({ id }) => id}
        columns={[
          { key: "text", wide: true, head: text.chain, value: (chain) => chain.text },
          { key: "length", head: text.steps, value: (chain) => chain.length, numeric: true },
          {
            key: "effect",
            head: text.net,
            value: (chain) => chain.effect,
            cell: (chain) => <span class={chain.effect === "BETTER" ? "good" : chain.effect === "WORSE" ? "bad" : ""}>{text.netWords[chain.effect]}</span>,
          },
          { key: "confidence", head: text.confidence, value: (chain) => Number(chain.confidence.toPrecision(2)), numeric: true },
          {
            key: "coherent",
            head: text.coherent,
            value: (chain) => chain.coherent,
            cell: (chain) => (chain.coherent === null ? "" : chain.coherent ? text.yes : text.no),
          },
          { key: "weakest", head: text.weakest, value: (chain) => weakestOf(chain, nameOf) },
          { key: "id", head: parts.id, value: (chain) => chain.id, cell: (chain) => <code class="long-id">{chain.id}</code> },
        ]}
      />
    </div>
  );
}

function weakestOf({ nodes, steps, weakest }: Chain, nameOf: (id: string) => string): string {
  const index = steps.findIndex(({ association }) => association.id === weakest.association.id);
  return index < 0 ? "" : `${nameOf(nodes[index]?.id ?? "")} → ${nameOf(nodes[index + 1]?.id ?? "")}`;
}
