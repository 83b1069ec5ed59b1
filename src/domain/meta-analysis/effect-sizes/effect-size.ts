import type { EffectFlag } from "./effect-flags.js";
import type { EffectMeasure } from "./effect-measures.js";

/** The effect of one comparison, treated less control, as the models take it. */
export interface EffectSize {
  readonly measure: EffectMeasure;
  /** In the unit of the mean; in standard deviations; or the logarithm of a ratio. */
  readonly estimate: number;
  /** Its sampling variance, above zero. */
  readonly variance: number;
  /** What had to be done to get it, each entity once; empty where it is of printed numbers. */
  readonly flags: readonly EffectFlag[];
}
