import { isNotPoolable, type NotPoolable } from "../not-poolable.js";
import type { EventArm } from "./arms.js";
import type { EffectSize } from "./effect-size.js";
import { twoByTwo } from "./two-by-two.js";

/**
 * The natural logarithm of the odds of the treated over those of the controls; variance 1/a + 1/b + 1/c + 1/d
 * (doi 10.1111/j.1469-1809.1955.tb01348.x). Zeros and refusals: see `twoByTwo`.
 */
export function logOddsRatio(treated: EventArm, control: EventArm): EffectSize | NotPoolable {
  const counts = twoByTwo(treated, control);
  if (isNotPoolable(counts)) return counts;
  const { treatedEvents, treatedOthers, controlEvents, controlOthers, flags } = counts;
  const estimate = Math.log(treatedEvents / treatedOthers) - Math.log(controlEvents / controlOthers);
  return { measure: "LOG_ODDS_RATIO", estimate, variance: 1 / treatedEvents + 1 / treatedOthers + 1 / controlEvents + 1 / controlOthers, flags };
}
