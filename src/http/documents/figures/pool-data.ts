import type { FunnelFigure } from "../../../figures/draw-funnel.js";
import type { RefusedFigure } from "../../../figures/draw-refusal.js";
import { capitalised } from "../../../figures/drawing/capitalised.js";
import type { FigureLanguage } from "../../../figures/drawing/figure-frame.js";
import { formatNumber } from "../../../figures/drawing/format-number.js";
import type { ForestFigure } from "../../../figures/forest-figure.js";
import { forestWords } from "../../../figures/forest-words.js";

/** A pool that was refused, as `schema/figures/forest.graphql` asks for it. */
export interface RefusedPoolData {
  readonly __typename: "NotPoolable";
  readonly measure: { readonly name: string };
  readonly detail: string;
  readonly leftOut: readonly { readonly result: { readonly id: string }; readonly detail: string }[];
}

/** A pool, as the same document asks for it. */
export interface PooledData extends ForestFigure {
  readonly __typename: "Pooled";
  readonly studies: readonly (ForestFigure["studies"][number] & { readonly standardError: number })[];
  readonly egger:
    | { readonly __typename: "EggerTest"; readonly slope: number; readonly p: number }
    | { readonly __typename: "Refusal"; readonly detail: string };
  readonly funnel: ({ readonly __typename: "Funnel" } & FunnelFigure["funnel"]) | { readonly __typename: "Refusal"; readonly detail: string };
}

/** What the document answers. */
export interface PoolData {
  readonly pool: PooledData | RefusedPoolData;
}

/** A refused pool as a page that says why. */
export function refusedPool({ measure, detail, leftOut }: RefusedPoolData, lang: FigureLanguage): RefusedFigure {
  const colon = lang === "zh" ? "：" : ": ";
  return {
    title: capitalised(`${measure.name}${colon}${forestWords.notPooled[lang]}`),
    detail,
    lines: leftOut.map(({ result, detail }) => `${result.id}${colon}${detail}`),
  };
}

/** A pool as a funnel plot, or as a page that says why there is none. */
export function funnelOf({ measure, effect, studies, funnel, egger }: PooledData, lang: FigureLanguage): FunnelFigure | RefusedFigure {
  if (funnel.__typename === "Refusal")
    return {
      title: capitalised(lang === "zh" ? `${measure.name}：无漏斗图` : `${measure.name}: no funnel plot`),
      detail: funnel.detail,
      lines: studies.map(({ study }) => study.id),
    };
  const test = egger.__typename === "Refusal" ? egger.detail : `${forestWords.egger[lang]}: ${formatNumber(egger.slope, 2)}, p = ${formatNumber(egger.p, 3)}`;
  return { measure, effect, studies, funnel, egger: test };
}
