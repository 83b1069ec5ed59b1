import { type NotPoolable, notPoolable } from "../not-poolable.js";
import type { ContinuousArm } from "./arms.js";
import { checkContinuousArms } from "./check-arms.js";
import { flagsOf } from "./effect-flags.js";
import type { EffectSize } from "./effect-size.js";
import { smallSampleFactor } from "./small-sample-factor.js";

/**
 * Hedges' g: the mean difference in pooled standard deviations, times the exact small-sample factor (doi 10.3102/10769986006002107);
 * variance 1/n₁ + 1/n₂ + g² / (2 (n₁ + n₂)), the large-sample one of metafor's `escalc(measure = "SMD")` (doi 10.1037/0033-2909.92.2.490).
 * Only for final values or only for changes, never mixed. Refused: `IMPOSSIBLE_NUMBERS`, `ZERO_VARIANCE`.
 */
export function hedgesG(treated: ContinuousArm, control: ContinuousArm): EffectSize | NotPoolable {
  const problem = checkContinuousArms([treated, control]);
  if (problem) return problem;
  const degreesOfFreedom = treated.n + control.n - 2;
  const pooledVariance = ((treated.n - 1) * treated.standardDeviation ** 2 + (control.n - 1) * control.standardDeviation ** 2) / degreesOfFreedom;
  if (pooledVariance === 0) return notPoolable("ZERO_VARIANCE");
  const estimate = (smallSampleFactor(degreesOfFreedom) * (treated.mean - control.mean)) / Math.sqrt(pooledVariance);
  const variance = 1 / treated.n + 1 / control.n + estimate ** 2 / (2 * (treated.n + control.n));
  return { measure: "HEDGES_G", estimate, variance, flags: flagsOf([treated, control]) };
}
