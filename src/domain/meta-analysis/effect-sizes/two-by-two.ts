import { type NotPoolable, notPoolable } from "../not-poolable.js";
import type { EventArm } from "./arms.js";
import { checkEventArms } from "./check-arms.js";
import type { EffectFlag } from "./effect-flags.js";
import { flagsOf } from "./effect-flags.js";

/** Counts of a comparison, from which ratios are taken. */
export interface TwoByTwo {
  readonly treatedEvents: number;
  readonly treatedOthers: number;
  readonly controlEvents: number;
  readonly controlOthers: number;
  readonly flags: readonly EffectFlag[];
}

/**
 * The four counts of a comparison. The rule for zeros: 0.5 is added to all four where one is zero (doi 10.1093/biomet/54.1-2.181);
 * a study without events in both arms, or with events in all patients of both, says nothing about a ratio and is left out
 * (doi 10.1002/9781119536604.ch10, section 10.4.4). In metafor: `add = 1/2, to = "only0", drop00 = TRUE`.
 * Refused: `IMPOSSIBLE_NUMBERS`, `NO_EVENTS_IN_EITHER_ARM`, `EVENTS_IN_ALL_OF_BOTH_ARMS`.
 */
export function twoByTwo(treated: EventArm, control: EventArm): TwoByTwo | NotPoolable {
  const problem = checkEventArms([treated, control]);
  if (problem) return problem;
  const counts = [treated.events, treated.n - treated.events, control.events, control.n - control.events] as const;
  if (counts[0] + counts[2] === 0) return notPoolable("NO_EVENTS_IN_EITHER_ARM");
  if (counts[1] + counts[3] === 0) return notPoolable("EVENTS_IN_ALL_OF_BOTH_ARMS");
  const added = counts.includes(0) ? 0.5 : 0;
  return {
    treatedEvents: counts[0] + added,
    treatedOthers: counts[1] + added,
    controlEvents: counts[2] + added,
    controlOthers: counts[3] + added,
    flags: added > 0 ? flagsOf([treated, control], "HALF_ADDED_TO_CELLS") : flagsOf([treated, control]),
  };
}
