import type { NotPoolable } from "../not-poolable.js";
import type { EventArm } from "./arms.js";
import { checkEventArms } from "./check-arms.js";
import { flagsOf } from "./flags-of.js";

/** Two arms as if they had been one: patients and events added. Refused: `IMPOSSIBLE_NUMBERS`. */
export function combineEventArms(one: EventArm, other: EventArm): EventArm | NotPoolable {
  return checkEventArms([one, other]) ?? { n: one.n + other.n, events: one.events + other.events, flags: flagsOf([one, other], "ARMS_COMBINED") };
}
