import { normalDistribution } from "../distributions/normal-distribution.js";
import { tDistribution } from "../distributions/t-distribution.js";

/** From this number of patients in each group on, an interval may have been made with the normal distribution. */
const large = 60;

/**
 * How many standard errors lie on each side of the middle of a confidence interval of `level` (0.95 for 95 %): by the normal
 * distribution where each group has 60 patients or more, else by t. Between 60 and 100 either may have been used; the normal one gives
 * the larger standard error. doi 10.1002/9781119536604.ch6, sections 6.5.2.2 and 6.5.2.3
 */
export function criticalValue(level: number, smallestGroup: number, degreesOfFreedom: number): number {
  const tail = (1 - level) / 2;
  return smallestGroup < large ? tDistribution.quantile(tail, degreesOfFreedom) : normalDistribution.quantile(tail);
}
