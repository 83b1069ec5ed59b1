import { isNotPoolable, type NotPoolable, notPoolable } from "../not-poolable.js";
import type { ContinuousArm } from "./arms.js";
import { checkContinuousArms } from "./check-arms.js";
import { criticalValue } from "./critical-value.js";
import { checkInterval, type PrintedInterval } from "./printed-interval.js";

/** An arm as a study prints it: a mean, with one or another word on its spread. */
export interface PrintedArm {
  readonly n?: number;
  readonly mean?: number;
  readonly standardDeviation?: number;
  /** Of the mean. */
  readonly standardError?: number;
  /** Of the mean. */
  readonly interval?: PrintedInterval;
}

/**
 * The arm with a standard deviation: the printed one; else √n × the standard error; else √n × the width of the interval
 * over twice its critical value (doi 10.1002/9781119536604.ch6, section 6.5.2.2). A recovered one is flagged. A median
 * is not used as a mean, and no spread is estimated from a range, quartiles or another study. Refused:
 * `NUMBERS_MISSING`, `IMPOSSIBLE_NUMBERS`, `ZERO_VARIANCE` (an interval without width).
 */
export function recoverStandardDeviation(printed: PrintedArm): ContinuousArm | NotPoolable {
  const { n, mean } = printed;
  if (n === undefined) return notPoolable("NUMBERS_MISSING", [], { missing: { en: "number of patients", zh: "患者数" } });
  if (mean === undefined) return notPoolable("NUMBERS_MISSING", [], { missing: { en: "mean", zh: "均数" } });
  const impossible = checkContinuousArms([{ n, mean, standardDeviation: 0 }]);
  if (impossible) return impossible;
  const spread = spreadOf(n, printed);
  if (isNotPoolable(spread)) return spread;
  const arm = { n, mean, ...spread };
  return checkContinuousArms([arm]) ?? arm;
}

function spreadOf(n: number, { standardDeviation, standardError, interval }: PrintedArm): Pick<ContinuousArm, "standardDeviation" | "flags"> | NotPoolable {
  if (standardDeviation !== undefined) return { standardDeviation };
  if (standardError !== undefined) return { standardDeviation: Math.sqrt(n) * standardError, flags: ["SD_FROM_STANDARD_ERROR"] };
  if (interval === undefined) return notPoolable("NUMBERS_MISSING", [], { missing: { en: "standard deviation", zh: "标准差" } });
  const halfWidth = (interval.high - interval.low) / 2;
  const impossible = checkInterval(interval);
  return impossible ?? { standardDeviation: (Math.sqrt(n) * halfWidth) / criticalValue(interval.level, n, n - 1), flags: ["SD_FROM_INTERVAL"] };
}
