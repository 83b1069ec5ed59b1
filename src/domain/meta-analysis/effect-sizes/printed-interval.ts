import { type NotPoolable, notPoolable } from "../not-poolable.js";

/** A confidence interval as printed. */
export interface PrintedInterval {
  readonly low: number;
  readonly high: number;
  /** Its level, between 0 and 1: 0.95 for 95 %. */
  readonly level: number;
}

/** The refusal of an interval that cannot be: reversed, without a width, or of a level that is none; nothing where it can. */
export function checkInterval({ low, high, level }: PrintedInterval): NotPoolable | undefined {
  if (!Number.isFinite(low) || !Number.isFinite(high) || high < low)
    return notPoolable("IMPOSSIBLE_NUMBERS", [], { problem: { en: `an interval from ${low} to ${high}`, zh: `区间 ${low} 至 ${high}` } });
  if (!(level > 0 && level < 1)) return notPoolable("IMPOSSIBLE_NUMBERS", [], { problem: { en: `a confidence of ${level}`, zh: `置信水平 ${level}` } });
  return high === low ? notPoolable("ZERO_VARIANCE") : undefined;
}
