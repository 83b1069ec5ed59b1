import { language } from "../../app/language.ts";
import { partWords } from "../../texts/part-words.ts";
import type { AskedPathways } from "./asked-pathways.ts";
import type { Link, Network } from "./drawing/network.ts";
import { LinkSign } from "./link-sign.tsx";
import { words } from "./words.ts";

interface DirectLinksProps {
  readonly asked: AskedPathways;
  readonly network: Network;
  readonly open: (link: Link) => void;
}

/** The links that lead from a start to an end without anything between, each a button to its evidence: what most come for. */
export function DirectLinks({ asked, network, open }: DirectLinksProps) {
  const text = words();
  const parts = partWords();
  const links = network.links.filter(({ from, to }) => asked.from.includes(from) && asked.to.includes(to));
  if (links.length === 0) return null;
  const nameOf = (id: string) => {
    const thing = network.things.find((one) => one.id === id);
    return (language.value === "zh" ? thing?.nameZh : thing?.name) ?? id;
  };
  return (
    <p class="tools direct">
      <strong>{text.direct}</strong>
      {links.map((link) => (
        <button key={link.key} type="button" class="button" onClick={() => open(link)}>
          {nameOf(link.from)} <LinkSign sign={link.sign} /> {nameOf(link.to)} <span class="dim">{parts.counts(link.claims, link.studies)}</span>
        </button>
      ))}
    </p>
  );
}
