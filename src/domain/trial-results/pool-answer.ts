import type { Label } from "../../model/vocabulary.js";
import type { ContinuousArm, EventArm } from "../meta-analysis/effect-sizes/arms.js";
import type { EffectMeasure } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { EffectSize } from "../meta-analysis/effect-sizes/effect-size.js";
import type { NotPoolable } from "../meta-analysis/not-poolable.js";
import type { PooledEffect } from "../meta-analysis/pooled-effect.js";
import type { StudyEffect } from "../meta-analysis/study-effect.js";
import type { ChoiceNotice } from "./choice-notices.js";
import type { ChosenTime, PoolQuestion } from "./pool-question.js";
import type { PoolMeasure, PoolRow } from "./pool-row.js";
import type { PooledCells } from "./pooled-cells.js";

/** A row that is not pooled, and why. */
export interface LeftOut {
  readonly row: PoolRow;
  readonly because: NotPoolable;
}

/** A row that was chosen for its cohort, with the effect of its numbers. */
export interface ChosenRow {
  readonly row: PoolRow;
  readonly effect: EffectSize;
  /** The two sides as they were joined; none where the effect itself was printed. */
  readonly treated?: ContinuousArm | EventArm;
  readonly control?: ContinuousArm | EventArm;
}

/** What a reader should know of a pool or of some of its trials. */
export interface NoticeOfPool {
  readonly code: ChoiceNotice;
  readonly text: Label;
  /** Ids of the studies that it is about, sorted; empty where it is about the pool as a whole. */
  readonly studies: readonly string[];
  /** Weight of these studies in per cent; nothing where there is no pool, or it is about the whole. */
  readonly share?: number;
}

/** What other cells would give: the trials of any cells, and the pool of these where there is one. */
export interface WithAnyCells {
  readonly k: number;
  readonly effect?: EffectMeasure;
  readonly pooled?: PooledEffect;
  /** Why there is no pool of any cells either. */
  readonly refusal?: NotPoolable;
}

/** What an answer says, whether or not there is a pool. */
export interface PoolContext {
  readonly measure: PoolMeasure;
  readonly question: PoolQuestion;
  readonly cells: PooledCells;
  readonly time: ChosenTime;
  /** Independent trials with numbers that can be joined, by study id; each has its own effect. */
  readonly chosen: readonly ChosenRow[];
  /** The scale of the effects; nothing where no row has numbers. */
  readonly effect?: EffectMeasure;
  /** Unit of a mean difference as UCUM code or in words; nothing for what has none. */
  readonly unit?: string;
  /** What is counted, where events are. */
  readonly event?: string;
  /** Whether a higher estimate is better for the patient; nothing where neither is. */
  readonly higherIsBetter?: boolean;
  readonly notices: readonly NoticeOfPool[];
  /** Rows that are not pooled, by id, each with its reason. */
  readonly leftOut: readonly LeftOut[];
  /** Published pooled results of reviews on the measure, by id; shown for comparison, never pooled. */
  readonly published: readonly PoolRow[];
  /** Nothing where the pool is of any cells. */
  readonly withAnyCells?: WithAnyCells;
}

/** A pool of a measure. */
export interface PoolOfMeasure extends PoolContext {
  readonly effect: EffectMeasure;
  /** The chosen rows' effects, by study id. */
  readonly effects: readonly StudyEffect[];
  readonly pooled: PooledEffect;
}

/** A measure that is not pooled. */
export interface RefusedPool extends PoolContext {
  readonly refusal: NotPoolable;
}

/** What came of a question for a pool. */
export type PoolAnswer = PoolOfMeasure | RefusedPool;

/** Whether a pool was refused. */
export function isRefused(answer: PoolAnswer): answer is RefusedPool {
  return "refusal" in answer;
}
