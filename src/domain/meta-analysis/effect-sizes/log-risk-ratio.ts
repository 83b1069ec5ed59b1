import { isNotPoolable, type NotPoolable } from "../not-poolable.js";
import type { EventArm } from "./arms.js";
import type { EffectSize } from "./effect-size.js";
import { twoByTwo } from "./two-by-two.js";

/**
 * The natural logarithm of the risk of the treated over that of the controls; variance 1/a − 1/(a + b) + 1/c − 1/(c + d)
 * (doi 10.2307/2530610). Zeros and refusals: see `twoByTwo`.
 */
export function logRiskRatio(treated: EventArm, control: EventArm): EffectSize | NotPoolable {
  const counts = twoByTwo(treated, control);
  if (isNotPoolable(counts)) return counts;
  const { treatedEvents, treatedOthers, controlEvents, controlOthers, flags } = counts;
  const [treatedAll, controlAll] = [treatedEvents + treatedOthers, controlEvents + controlOthers];
  const estimate = Math.log(treatedEvents / treatedAll) - Math.log(controlEvents / controlAll);
  return { measure: "LOG_RISK_RATIO", estimate, variance: 1 / treatedEvents - 1 / treatedAll + 1 / controlEvents - 1 / controlAll, flags };
}
