import type { Label } from "../../model/vocabulary.js";
import type { ContinuousArm, EventArm } from "../meta-analysis/effect-sizes/arms.js";
import type { EffectMeasure } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { EffectSize } from "../meta-analysis/effect-sizes/effect-size.js";
import type { NotPoolable } from "../meta-analysis/not-poolable.js";
import type { PooledEffect } from "../meta-analysis/pooled-effect.js";
import type { StudyEffect } from "../meta-analysis/study-effect.js";
import type { ChoiceNotice } from "./choice-notices.js";
import type { PoolQuestion, Weeks } from "./pool-question.js";
import type { PoolMeasure, PoolRow } from "./pool-row.js";
import type { pooledCells } from "./pooled-cells.js";

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

/** What a pool says beside its numbers. */
export interface PoolContext {
  readonly measure: PoolMeasure;
  readonly question: PoolQuestion;
  /** Rows that are not pooled, by id, each with its reason. */
  readonly leftOut: readonly LeftOut[];
  /** What reviews published of the measure, by id: shown beside, never pooled. */
  readonly published: readonly PoolRow[];
}

/** A pool of a measure. */
export interface PoolOfMeasure extends PoolContext {
  readonly effect: EffectMeasure;
  /** Unit of a mean difference as UCUM code or in words; nothing for what has none. */
  readonly unit?: string;
  /** What is counted, where events are. */
  readonly event?: string;
  /** Whether a higher estimate is better for the patient; nothing where neither is. */
  readonly higherIsBetter?: boolean;
  readonly cells: keyof typeof pooledCells;
  /** The weeks asked for, and the week that the rows lie near. */
  readonly weeks: Weeks & { readonly nearest: number };
  /** By cohort. */
  readonly chosen: readonly ChosenRow[];
  /** The chosen rows' effects, by study id. */
  readonly effects: readonly StudyEffect[];
  readonly pooled: PooledEffect;
  readonly notices: readonly { readonly code: ChoiceNotice; readonly text: Label }[];
}

/** A measure that is not pooled. */
export interface RefusedPool extends PoolContext {
  readonly refusal: NotPoolable;
  /** Independent studies that could have been pooled, had nothing else stood against it. */
  readonly chosen: readonly ChosenRow[];
}

/** What came of a question for a pool. */
export type PoolAnswer = PoolOfMeasure | RefusedPool;

/** Whether a pool was refused. */
export function isRefused(answer: PoolAnswer): answer is RefusedPool {
  return "refusal" in answer;
}
