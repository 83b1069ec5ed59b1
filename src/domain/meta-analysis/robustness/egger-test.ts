import { checkStudies } from "../check-studies.js";
import { tDistribution } from "../distributions/t-distribution.js";
import { type Interval, intervalAround, tailOfInterval } from "../interval.js";
import { isNotPoolable, type NotPoolable, notPoolable } from "../not-poolable.js";
import type { StudyEffect } from "../study-effect.js";
import { sumOf } from "../sum-of.js";
import { weightedMean } from "../weighted-mean.js";
import { enoughForFunnel } from "./enough-for-funnel.js";

/** Below this share of their weighted mean square, standard errors count as equal: R's tolerance of a rank, squared. */
const equal = 1e-14;

/** Egger's test for small-study effects. */
export interface EggerTest {
  /** Change of the effect for each unit of standard error: the "bias" of Egger's paper. */
  readonly slope: number;
  readonly slopeStandardError: number;
  /** t of the slope, of k − 2 degrees of freedom, and its two-sided p value. */
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly p: number;
  /** The effect to be expected of a study without sampling error, with its 95 % interval. */
  readonly limit: Interval & { readonly estimate: number };
}

/**
 * Egger's regression of effect on standard error, weighted by 1 / variance, with a free residual variance
 * (doi 10.1136/bmj.315.7109.629, doi 10.1002/0470870168.ch6): metafor's `regtest(model = "lm")`.
 * Refused: `FEWER_THAN_TEN_STUDIES` (doi 10.1136/bmj.d4002), `EQUAL_STANDARD_ERRORS`, `NO_SCATTER` around the line, and what `checkStudies` refuses.
 */
export function eggerTest(effects: readonly StudyEffect[]): EggerTest | NotPoolable {
  const studies = enoughForFunnel(effects) ?? checkStudies(effects);
  if (isNotPoolable(studies)) return studies;
  const errorOf = ({ variance }: StudyEffect) => Math.sqrt(variance);
  const effectMean = weightedMean(studies, 0);
  const errorMean = weightedMean(
    studies.map((study) => ({ ...study, estimate: errorOf(study) })),
    0,
  );
  if (errorMean.scatter <= equal * studies.length) return notPoolable("EQUAL_STANDARD_ERRORS");
  const pairs = effectMean.terms.map(({ weight, residual }, index) => ({ weight, effect: residual, error: errorMean.terms[index]?.residual ?? 0 }));
  const slope = sumOf(pairs, ({ weight, effect, error }) => weight * effect * error) / errorMean.scatter;
  const degreesOfFreedom = studies.length - 2;
  const residual = sumOf(pairs, ({ weight, effect, error }) => weight * (effect - slope * error) ** 2) / degreesOfFreedom;
  if (residual <= Number.EPSILON) return notPoolable("NO_SCATTER");
  const slopeStandardError = Math.sqrt(residual / errorMean.scatter);
  const statistic = slope / slopeStandardError;
  const limit = effectMean.mean - slope * errorMean.mean;
  const half =
    tDistribution.quantile(tailOfInterval, degreesOfFreedom) * Math.sqrt(residual * (1 / effectMean.sumOfWeights + errorMean.mean ** 2 / errorMean.scatter));
  return {
    slope,
    slopeStandardError,
    statistic,
    degreesOfFreedom,
    p: 2 * tDistribution.upperTail(Math.abs(statistic), degreesOfFreedom),
    limit: { estimate: limit, ...intervalAround(limit, half) },
  };
}
