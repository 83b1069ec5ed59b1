import type { FunnelFigure } from "../../../figures/draw-funnel.js";
import type { RefusedFigure } from "../../../figures/draw-refusal.js";
import { capitalised } from "../../../figures/drawing/capitalised.js";
import type { FigureLanguage } from "../../../figures/drawing/figure-frame.js";
import { formatNumber } from "../../../figures/drawing/format-number.js";
import type { ForestFigure, ForestPool, ForestStudy } from "../../../figures/forest-figure.js";
import { forestWords } from "../../../figures/forest-words.js";

/** A trial with its own effect and the scale of it. */
interface TrialData extends ForestStudy {
  readonly effect: string;
  readonly unit: string;
  readonly unitOfData: string;
  readonly event: string | null;
  readonly standardError: number;
}

/** What an answer says, whether or not there is a pool, as `schema/figures/forest.graphql` asks for it. */
interface PoolAnswerData extends Pick<ForestFigure, "measure" | "cells" | "higherIsBetter" | "published" | "notices" | "withAnyCells" | "registered"> {
  readonly trials: readonly TrialData[];
  readonly leftOut: readonly {
    readonly study: { readonly shortName: string };
    readonly result: { readonly id: string; readonly weeks: number | null };
    readonly reason: string;
    readonly detail: string;
  }[];
}

/** A pool that was refused, as the document asks for it. */
export interface RefusedPoolData extends PoolAnswerData {
  readonly __typename: "NotPoolable";
  readonly detail: string;
}

/** A pool, as the document asks for it. */
export interface PooledData extends PoolAnswerData, ForestPool {
  readonly __typename: "Pooled";
  readonly studies: readonly { readonly study: { readonly id: string }; readonly weight: number }[];
  readonly egger:
    | { readonly __typename: "EggerTest"; readonly slope: number; readonly p: number }
    | { readonly __typename: "Refusal"; readonly detail: string };
  readonly funnel: ({ readonly __typename: "Funnel" } & FunnelFigure["funnel"]) | { readonly __typename: "Refusal"; readonly detail: string };
}

/** What the document answers. */
export interface PoolData {
  readonly pool: PooledData | RefusedPoolData;
}

/** Reasons for which a trial of the same cells with a control group is not drawn: what a reader would look for in the plot. */
const reasonsToName = ["DIRECTION_ONLY", "HAZARD_RATIO_ONLY", "NUMBERS_MISSING", "QUALITY_FLAGGED", "READ_IN_ANOTHER_ARTICLE", "NO_FOLLOW_UP"];

/** A pool as a forest plot: its trials with the pooled effect, or with the reason why there is none; nothing where no trial has numbers. */
export function forestOf(pool: PoolData["pool"], lang: FigureLanguage): ForestFigure | undefined {
  const { trials, leftOut } = pool;
  const [first] = trials;
  if (!first) return undefined;
  const { effect, unit, unitOfData, event } = first;
  const weights = new Map(pool.__typename === "Pooled" ? pool.studies.map(({ study, weight }) => [study.id, weight]) : []);
  const studies = trials.map((trial) => ({ ...trial, ...(weights.has(trial.study.id) && { weight: weights.get(trial.study.id) as number }) }));
  const notDrawn = leftOut.filter(({ reason }) => reasonsToName.includes(reason)).map((row) => lineOf(row, lang));
  const answer = pool.__typename === "Pooled" ? { pool, refusal: null } : { pool: null, refusal: pool.detail };
  return { ...pool, ...answer, effect, unit, unitOfData, event, studies, notDrawn };
}

const lineOf = ({ study, result, detail }: PoolAnswerData["leftOut"][number], lang: FigureLanguage) =>
  `${study.shortName}${result.weeks ? (lang === "zh" ? `（第 ${result.weeks} 周）` : ` (week ${result.weeks})`) : ""}${lang === "zh" ? "：" : ": "}${detail}`;

/** A pool without trials to draw as a page that says why, and what of which row is missing. */
export function refusedPool({ measure, leftOut, ...pool }: PoolData["pool"], lang: FigureLanguage): RefusedFigure {
  const colon = lang === "zh" ? "：" : ": ";
  return {
    title: capitalised(`${measure.name}${colon}${forestWords.notPooled[lang]}`),
    detail: pool.__typename === "NotPoolable" ? pool.detail : "",
    lines: leftOut.map((row) => lineOf(row, lang)),
  };
}

/** A pool as a funnel plot, or as a page that says why there is none. */
export function funnelOf({ measure, trials: studies, funnel, egger }: PooledData, lang: FigureLanguage): FunnelFigure | RefusedFigure {
  if (funnel.__typename === "Refusal")
    return {
      title: capitalised(lang === "zh" ? `${measure.name}：无漏斗图` : `${measure.name}: no funnel plot`),
      detail: funnel.detail,
      lines: studies.map(({ study }) => study.shortName),
    };
  const test = egger.__typename === "Refusal" ? egger.detail : `${forestWords.egger[lang]}: ${formatNumber(egger.slope, 2)}, p = ${formatNumber(egger.p, 3)}`;
  return { measure, effect: studies[0]?.effect ?? "", studies, funnel, egger: test };
}
