import { KnownError } from "../../../errors.js";
import type { FigureLanguage } from "../../../figures/drawing/figure-frame.js";
import type { DrawnPathway, PathwayFigure, PathwayNode } from "../../../figures/pathway-figure.js";
import { kindWords } from "./kind-words.js";

/** A pathway as the documents of figures ask for it. */
interface PathwayAnswer {
  readonly text: string;
  readonly effect: string;
  readonly opposesDirectEvidence: boolean;
  readonly twoFaces: { readonly id: string } | null;
  readonly steps: readonly {
    readonly from: PathwayNode;
    readonly to: PathwayNode;
    readonly sign: number;
    readonly association: { readonly counts: { readonly claims: number; readonly studies: number } };
    readonly inheritedFrom: readonly { readonly id: string }[];
  }[];
}

/** What `schema/figures/pathways.graphql` answers. */
export interface PathwaysData {
  readonly pathways: { readonly totalCount: number | null; readonly nodes: readonly PathwayAnswer[] };
}

/** What `schema/figures/pathway-by-id.graphql` answers. */
export interface PathwayData {
  readonly node: (PathwayAnswer & { readonly __typename: string }) | null;
}

/** Pathways as a picture shows them. */
export function pathwaysOf({ pathways: { totalCount, nodes } }: PathwaysData, lang: FigureLanguage): PathwayFigure {
  return { title: titleOf(nodes, lang), pathways: nodes.map((node) => drawn(node, lang)), total: totalCount };
}

/** One pathway as a picture shows it. Errors: `BAD_ARGUMENT` where the id is that of no pathway. */
export function pathwayOf({ node }: PathwayData, lang: FigureLanguage): PathwayFigure {
  if (node?.__typename !== "MechanismPathway")
    throw new KnownError("BAD_ARGUMENT", {
      problem: "id is not a pathway of this release; use an id returned by `pathways`, PATH:….",
      argument: "pathway.id",
    });
  return { title: titleOf([node], lang), pathways: [drawn(node, lang)], total: 1 };
}

function drawn({ text, effect, opposesDirectEvidence, twoFaces, steps }: PathwayAnswer, lang: FigureLanguage): DrawnPathway {
  const named = (node: PathwayNode): PathwayNode => ({ ...node, kind: kindWords(node.kind, lang) });
  return {
    text,
    effect,
    opposed: opposesDirectEvidence,
    twoFaces: twoFaces !== null,
    steps: steps.map(({ from, to, sign, association: { counts }, inheritedFrom }) => ({
      from: named(from),
      to: named(to),
      sign,
      claims: counts.claims,
      studies: counts.studies,
      inherited: inheritedFrom.length > 0,
    })),
  };
}

function titleOf(nodes: readonly PathwayAnswer[], lang: FigureLanguage): string {
  const ends = (side: "from" | "to") =>
    [...new Set(nodes.map(({ steps }) => (side === "from" ? steps[0]?.from.name : steps.at(-1)?.to.name)))].join(lang === "zh" ? "、" : ", ");
  if (nodes.length === 0) return lang === "zh" ? "作用通路" : "Mechanism pathways";
  return lang === "zh" ? `作用通路：${ends("from")} → ${ends("to")}` : `Mechanism pathways: ${ends("from")} → ${ends("to")}`;
}
