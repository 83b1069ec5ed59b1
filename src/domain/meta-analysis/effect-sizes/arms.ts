import type { EffectFlag } from "./effect-flags.js";

/** A group of patients, of whom a mean is known. */
export interface ContinuousArm {
  /** Patients whose values make the mean, at least 2. */
  readonly n: number;
  readonly mean: number;
  /** Standard deviation, at least 0, in the unit of the mean. */
  readonly standardDeviation: number;
  /** What had to be done to get these numbers; nothing where they are as printed. */
  readonly flags?: readonly EffectFlag[];
}

/** A group of patients, some of whom had an event. */
export interface EventArm {
  /** Patients who could have had the event, at least 1. */
  readonly n: number;
  /** Whole number of patients with the event, at most n. */
  readonly events: number;
  /** What had to be done to get these numbers; nothing where they are as printed. */
  readonly flags?: readonly EffectFlag[];
}
