import { tDistribution } from "../distributions/t-distribution.js";
import { isNotPoolable, type NotPoolable, notPoolable } from "../not-poolable.js";
import type { ContinuousArm } from "./arms.js";
import { checkContinuousArms } from "./check-arms.js";
import { criticalValue } from "./critical-value.js";
import type { EffectFlag } from "./effect-flags.js";
import { checkInterval, type PrintedInterval } from "./printed-interval.js";

/** What a study prints of the difference between two means, one of them at least. */
export interface PrintedDifference {
  readonly standardError?: number;
  readonly interval?: PrintedInterval;
  /** Of a two-sample t test; its sign is not used. */
  readonly t?: number;
  /** Two-sided, of a two-sample t test. */
  readonly p?: number;
  /** Whether `p` is only an upper limit ("p < 0.05"), which gives the largest standard deviation that fits. */
  readonly pIsLimit?: boolean;
}

type Mean = Pick<ContinuousArm, "n" | "mean">;

/**
 * Both arms, with the one standard deviation that fits what is printed of their difference: its standard error over √(1/n₁ + 1/n₂). The
 * standard error is the printed one, that of the interval, or |difference| / t, with t printed or from the p value with n₁ + n₂ − 2
 * degrees of freedom; the first of these that is printed. doi 10.1002/9781119536604.ch6, section 6.5.2.3. It is flagged.
 * Refused: `NUMBERS_MISSING`, `IMPOSSIBLE_NUMBERS`, `ZERO_VARIANCE`, `NO_DIFFERENCE_TO_DIVIDE`.
 */
export function recoverSharedStandardDeviation(
  treated: Mean,
  control: Mean,
  printed: PrintedDifference,
): readonly [ContinuousArm, ContinuousArm] | NotPoolable {
  const impossible = checkContinuousArms([treated, control].map((arm) => ({ ...arm, standardDeviation: 0 })));
  if (impossible) return impossible;
  const error = standardErrorOf(treated, control, printed);
  if (isNotPoolable(error)) return error;
  if (error.value === 0) return notPoolable("ZERO_VARIANCE");
  const spread = { standardDeviation: error.value / Math.sqrt(1 / treated.n + 1 / control.n), flags: [error.flag] };
  const arms = [
    { n: treated.n, mean: treated.mean, ...spread },
    { n: control.n, mean: control.mean, ...spread },
  ] as const;
  return checkContinuousArms(arms) ?? arms;
}

interface FlaggedError {
  readonly value: number;
  readonly flag: EffectFlag;
}

function standardErrorOf(treated: Mean, control: Mean, printed: PrintedDifference): FlaggedError | NotPoolable {
  const { standardError, interval, t, p, pIsLimit } = printed;
  const degreesOfFreedom = treated.n + control.n - 2;
  if (standardError !== undefined) return { value: standardError, flag: "SD_FROM_STANDARD_ERROR" };
  if (interval !== undefined) {
    const impossible = checkInterval(interval);
    const halfWidth = (interval.high - interval.low) / 2;
    return impossible ?? { value: halfWidth / criticalValue(interval.level, Math.min(treated.n, control.n), degreesOfFreedom), flag: "SD_FROM_INTERVAL" };
  }
  const difference = Math.abs(treated.mean - control.mean);
  if (t !== undefined) return quotient(difference, Math.abs(t), "SD_FROM_T_VALUE");
  if (p === undefined) return notPoolable("NUMBERS_MISSING", [], { missing: { en: "standard deviation", zh: "标准差" } });
  if (!(p > 0 && p <= 1)) return notPoolable("IMPOSSIBLE_NUMBERS", [], { problem: { en: `a p value of ${p}`, zh: `p 值 ${p}` } });
  return quotient(difference, tDistribution.quantile(p / 2, degreesOfFreedom), pIsLimit ? "SD_FROM_P_VALUE_LIMIT" : "SD_FROM_P_VALUE");
}

function quotient(difference: number, t: number, flag: EffectFlag): FlaggedError | NotPoolable {
  return difference === 0 || t === 0 ? notPoolable("NO_DIFFERENCE_TO_DIVIDE") : { value: difference / t, flag };
}
