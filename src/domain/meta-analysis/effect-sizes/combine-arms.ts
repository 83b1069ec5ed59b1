import type { NotPoolable } from "../not-poolable.js";
import type { ContinuousArm, EventArm } from "./arms.js";
import { checkContinuousArms, checkEventArms } from "./check-arms.js";
import { flagsOf } from "./effect-flags.js";

/**
 * Two arms as if they had been one from the start: n, mean and standard deviation of all their patients together.
 * doi 10.1002/9781119536604.ch6, section 6.5.2.10, table 6.5.a. More than two: one after another. Refused: `IMPOSSIBLE_NUMBERS`.
 */
export function combineContinuousArms(one: ContinuousArm, other: ContinuousArm): ContinuousArm | NotPoolable {
  const problem = checkContinuousArms([one, other]);
  if (problem) return problem;
  const n = one.n + other.n;
  const within = (one.n - 1) * one.standardDeviation ** 2 + (other.n - 1) * other.standardDeviation ** 2;
  const between = ((one.n * other.n) / n) * (one.mean - other.mean) ** 2;
  return {
    n,
    mean: (one.n * one.mean + other.n * other.mean) / n,
    standardDeviation: Math.sqrt((within + between) / (n - 1)),
    flags: flagsOf([one, other], "ARMS_COMBINED"),
  };
}

/** Two arms as if they had been one: patients and events added. Refused: `IMPOSSIBLE_NUMBERS`. */
export function combineEventArms(one: EventArm, other: EventArm): EventArm | NotPoolable {
  return checkEventArms([one, other]) ?? { n: one.n + other.n, events: one.events + other.events, flags: flagsOf([one, other], "ARMS_COMBINED") };
}
