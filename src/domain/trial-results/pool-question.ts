import type { EffectMeasure } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { PoolOptions } from "../meta-analysis/pool-options.js";

/** Weeks after the start, both ends included; an open end is left out. */
export interface Weeks {
  readonly from?: number;
  readonly to?: number;
}

/** Which results to pool, and how. */
export interface PoolQuestion {
  readonly options: PoolOptions;
  /** On which scale; the one that the printed numbers have where it is left out. */
  readonly effect?: EffectMeasure;
  readonly weeks?: Weeks;
  /** Studies that are left out, with every report of the same patients. */
  readonly without?: readonly string[];
  /** Cells: a study counts where everything that it gave is one of these or a kind of one of these; any cells where it is left out. */
  readonly cellSources?: readonly string[];
  readonly studies?: readonly string[];
  readonly donors?: readonly string[];
  readonly designs?: readonly string[];
  readonly directions?: readonly string[];
  readonly comparedWith?: readonly string[];
  readonly scopes?: readonly string[];
}
