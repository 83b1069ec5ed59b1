import { type NotPoolable, notPoolable } from "../not-poolable.js";
import type { ContinuousArm } from "./arms.js";
import { checkContinuousArms } from "./check-arms.js";
import { flagsOf } from "./effect-flags.js";
import type { EffectSize } from "./effect-size.js";

/**
 * Mean of the treated less mean of the controls, in their unit; variance SD₁²/n₁ + SD₂²/n₂.
 * doi 10.1002/9781119536604.ch6, section 6.5.1.1. Refused: `IMPOSSIBLE_NUMBERS`, `ZERO_VARIANCE`.
 */
export function meanDifference(treated: ContinuousArm, control: ContinuousArm): EffectSize | NotPoolable {
  const problem = checkContinuousArms([treated, control]);
  if (problem) return problem;
  const variance = treated.standardDeviation ** 2 / treated.n + control.standardDeviation ** 2 / control.n;
  if (variance === 0) return notPoolable("ZERO_VARIANCE");
  return { measure: "MEAN_DIFFERENCE", estimate: treated.mean - control.mean, variance, flags: flagsOf([treated, control]) };
}
