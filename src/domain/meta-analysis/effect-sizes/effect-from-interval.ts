import { normalDistribution } from "../distributions/normal-distribution.js";
import { type NotPoolable, notPoolable } from "../not-poolable.js";
import { type EffectMeasure, isRatioMeasure } from "./effect-measures.js";
import type { EffectSize } from "./effect-size.js";
import { checkInterval, type PrintedInterval } from "./printed-interval.js";

/**
 * The effect that a study prints with a confidence interval but without its arms, for example a hazard ratio: ratios are turned into
 * logarithms, and the standard error is the width of the interval over twice the normal critical value.
 * doi 10.1002/9781119536604.ch6, sections 6.3.1 and 6.3.2. It is flagged.
 * Refused: `IMPOSSIBLE_NUMBERS` (a reversed interval, one without the effect, a ratio not above zero), `ZERO_VARIANCE`.
 */
export function effectFromInterval(measure: EffectMeasure, value: number, interval: PrintedInterval): EffectSize | NotPoolable {
  const problem = checkInterval(interval);
  if (problem) return problem;
  const ratio = isRatioMeasure(measure);
  if (!(interval.low <= value && value <= interval.high) || (ratio && interval.low <= 0))
    return notPoolable("IMPOSSIBLE_NUMBERS", [], {
      problem: { en: `${value} with an interval from ${interval.low} to ${interval.high}`, zh: `${value}，区间 ${interval.low} 至 ${interval.high}` },
    });
  const scale = (number: number) => (ratio ? Math.log(number) : number);
  const standardError = (scale(interval.high) - scale(interval.low)) / (2 * normalDistribution.quantile((1 - interval.level) / 2));
  return { measure, estimate: scale(value), variance: standardError ** 2, flags: ["VARIANCE_FROM_INTERVAL"] };
}

/**
 * The ratio that a study prints with the exact p value of its test, but without an interval: the standard error is the logarithm over the
 * normal quantile of p / 2. doi 10.1002/9781119536604.ch6, section 6.3.2. It is flagged.
 * Refused: `IMPOSSIBLE_NUMBERS` (a ratio not above zero, a p value outside 0 to 1), `NO_DIFFERENCE_TO_DIVIDE` (a ratio or a p value of 1).
 */
export function ratioFromPValue(measure: EffectMeasure, value: number, p: number): EffectSize | NotPoolable {
  if (!(value > 0) || !(p > 0 && p <= 1))
    return notPoolable("IMPOSSIBLE_NUMBERS", [], { problem: { en: `a ratio of ${value} with p = ${p}`, zh: `比值 ${value}，p = ${p}` } });
  const estimate = Math.log(value);
  if (estimate === 0 || p === 1) return notPoolable("NO_DIFFERENCE_TO_DIVIDE");
  const standardError = Math.abs(estimate) / normalDistribution.quantile(p / 2);
  return { measure, estimate, variance: standardError ** 2, flags: ["VARIANCE_FROM_P_VALUE"] };
}
