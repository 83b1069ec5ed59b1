import type { ResultOf } from "gql.tada";
import type { suggestQuery } from "../api/suggest.query.ts";
import { address } from "../app/address.ts";
import { language } from "../app/language.ts";
import { entityPath, studyPath } from "../app/path-of.ts";
import { labelOf } from "../texts/label-of.ts";
import { texts } from "../texts/texts.ts";

/** One line of the suggestions. */
export interface Suggested {
  readonly href: string;
  readonly text: string;
  /** The same in the other language, or what was matched. */
  readonly beside: string;
  readonly kind: string;
}

type Found = ResultOf<typeof suggestQuery>;
type HitNode = Found["hits"]["edges"][number]["node"];

/** What a text may mean, best first. Where it names two entities, between which a pathway may run, those come first. */
export function suggestedBy(text: string, { hits, starts, ends }: Found): readonly Suggested[] {
  const words = texts();
  return [
    ...pairsOf(text, { hits, starts, ends }).map(({ from, to }) => ({
      href: address("/pathways", { from: from.id, to: to.id }),
      text: `${nameOf(from)} → ${nameOf(to)}`,
      beside: "",
      kind: words.pathwaysBetween,
    })),
    ...hits.edges.map(({ node, matched }) => hitOf(node, matched.text)),
  ];
}

/** The pairs that a text may mean: only where no single entity matches all of it (a score of 3 and more), and it has several words. */
export function pairsOf(text: string, { hits, starts, ends }: Found): readonly { readonly from: HitNode; readonly to: HitNode }[] {
  const severalWords = /\S\s+\S/.test(text.trim()) || (/\p{Script=Han}/u.test(text) && /[a-z]/i.test(text));
  const [from] = starts.edges;
  const [to] = ends.edges;
  if (!severalWords || !from || !to || from.node.id === to.node.id || (hits.edges[0]?.score ?? 0) >= 3) return [];
  return [{ from: from.node, to: to.node }];
}

/** A hit as a line. */
export function hitOf(node: HitNode, matched: string): Suggested {
  if ("title" in node) return { href: address(studyPath(node.id)), text: node.title, beside: node.id, kind: labelOf("StudyDesign", node.design) };
  const name = nameOf(node);
  const other = "nameZh" in node ? (language.value === "zh" ? node.name : node.nameZh) : "";
  return {
    href: address(entityPath(node.id)),
    text: name,
    beside: matched && matched !== name && matched !== other ? `${other} · ${matched}` : other,
    kind: "kind" in node ? labelOf("EntityKind", node.kind) : "",
  };
}

function nameOf(node: HitNode): string {
  if ("title" in node) return node.title;
  return "nameZh" in node ? (language.value === "zh" ? node.nameZh : node.name) : node.id;
}
