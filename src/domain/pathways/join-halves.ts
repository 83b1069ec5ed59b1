import type { PathwayQuestion } from "./pathway-question.js";
import type { RankedPathway } from "./ranked-pathway.js";

/** One half of a pathway, as `cypher/pathways/out-…` and `in-…` bring it; lists have an entry a thing or a step. */
export interface Half {
  readonly nodeIds: readonly string[];
  readonly kinds: readonly string[];
  readonly signs: readonly number[];
  readonly ranks: readonly number[];
  readonly studies: readonly number[];
  readonly confidences: readonly number[];
  readonly specificities: readonly number[];
}

/** The pathways that two lists of halves make: the last thing of one is the first of the other, no thing comes twice. */
export function* joinHalves(leaving: readonly Half[], leading: readonly Half[], question: PathwayQuestion): Generator<RankedPathway> {
  const byMiddle = new Map<string, Half[]>();
  for (const half of leading) {
    const together = byMiddle.get(half.nodeIds[0] as string);
    if (together) together.push(half);
    else byMiddle.set(half.nodeIds[0] as string, [half]);
  }
  for (const first of leaving) {
    for (const second of byMiddle.get(first.nodeIds.at(-1) as string) ?? []) {
      if (second.nodeIds.some((id, position) => position > 0 && first.nodeIds.includes(id))) continue;
      const pathway = join(first, second);
      if (isAsked(pathway, question)) yield ranked(pathway, question.orderBy);
    }
  }
}

const join = (first: Half, second: Half): Half => ({
  nodeIds: [...first.nodeIds, ...second.nodeIds.slice(1)],
  kinds: [...first.kinds, ...second.kinds.slice(1)],
  signs: [...first.signs, ...second.signs],
  ranks: [...first.ranks, ...second.ranks],
  studies: [...first.studies, ...second.studies],
  confidences: [...first.confidences, ...second.confidences],
  specificities: [...first.specificities, ...second.specificities],
});

function isAsked({ nodeIds, kinds }: Half, { via, kinds: asked }: PathwayQuestion): boolean {
  const between = nodeIds.slice(1, -1);
  return (via === null || via.every((id) => between.includes(id))) && (asked === null || kinds.slice(1, -1).every((kind) => asked.includes(kind)));
}

function ranked({ nodeIds, signs, ranks, studies, confidences, specificities }: Half, orderBy: PathwayQuestion["orderBy"]): RankedPathway {
  const product = (factors: readonly number[]) => factors.reduce((all, factor) => all * factor, 1);
  const sum = studies.reduce((all, some) => all + some, 0);
  return {
    id: `PATH:${nodeIds[0]}${signs.map((sign, position) => `${sign > 0 ? "~" : "!"}${nodeIds[position + 1]}`).join("")}`,
    nodeIds,
    signs,
    netSign: product(signs),
    keys: orderBy === "LENGTH" ? [-signs.length, Math.min(...ranks), sum] : [product(confidences), product(specificities), -signs.length],
  };
}
