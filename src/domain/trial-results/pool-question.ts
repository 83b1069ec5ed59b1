import type { EffectMeasure } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { PoolOptions } from "../meta-analysis/pool-options.js";

/** Weeks after the start, both ends included; an open end is left out. */
export interface Weeks {
  readonly from?: number;
  readonly to?: number;
}

/** By which time point a cohort's row is chosen: the nearest to a week, or the latest. */
export type ChosenTime = { readonly nearest: number } | "LATEST";

/** From so many independent controlled trials on results are pooled, unless a question says otherwise. */
export const defaultMinStudies = 3;

/** Which results to pool, and how. */
export interface PoolQuestion {
  readonly options: PoolOptions;
  /** On which scale; the one that the printed numbers have where it is left out. Hazard ratios only where they are named. */
  readonly effect?: EffectMeasure;
  /** Within which time points; the usual follow-up where it is left out (see `chooseRows`). */
  readonly weeks?: Weeks;
  /** Which cells; MSC alone where it is left out and `cellSources` names none. */
  readonly cells?: "MSC_ONLY" | "ANY";
  /** Cells by name: a result counts where everything that was given is one of these or a kind of one of these. */
  readonly cellSources?: readonly string[];
  /** Fewest trials that are pooled, at least 2; `defaultMinStudies` where it is left out. */
  readonly minStudies?: number;
  /** Studies that are left out, with every report of the same patients. */
  readonly without?: readonly string[];
  readonly studies?: readonly string[];
  readonly donors?: readonly string[];
  readonly designs?: readonly string[];
  readonly directions?: readonly string[];
  /** Stages and causes of the liver disease, of which a study's patients have one. */
  readonly stages?: readonly string[];
  readonly causes?: readonly string[];
  readonly comparedWith?: readonly string[];
  readonly scopes?: readonly string[];
}
