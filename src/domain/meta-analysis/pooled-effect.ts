import type { Heterogeneity } from "./heterogeneity/heterogeneity.js";
import type { Inconsistency } from "./heterogeneity/inconsistency.js";
import type { TauSquaredInterval } from "./heterogeneity/tau-squared-interval.js";
import type { Interval } from "./interval.js";
import type { PoolNotice } from "./pool-notices.js";
import type { PoolAdjustment, PoolModel } from "./pool-options.js";
import type { StudyEffect } from "./study-effect.js";

/** The test of an effect of zero: of `degreesOfFreedom` where it is a t, of the normal distribution where there are none. */
export interface EffectTest {
  readonly statistic: number;
  readonly degreesOfFreedom?: number;
  /** Two-sided. */
  readonly p: number;
}

/** A study as it went into the pool. */
export interface PooledStudy extends StudyEffect, Interval {
  /** In per cent; the weights of a pool add up to 100. */
  readonly weight: number;
}

/** What only a random-effects model has. */
export interface RandomPart {
  /** Variance of the true effects between studies, in squared units of the estimate. */
  readonly tauSquared: number;
  readonly tauSquaredInterval: TauSquaredInterval;
  readonly tauSquaredBased: Inconsistency;
  /** Where the true effect of a new study is expected, with 95 %; absent below three studies. */
  readonly prediction?: Interval;
}

/** Effects of independent studies, pooled. Every number of it is finite. */
export interface PooledEffect extends Interval {
  readonly model: PoolModel;
  readonly adjustment: PoolAdjustment;
  /** Number of studies. */
  readonly k: number;
  readonly estimate: number;
  readonly standardError: number;
  readonly test: EffectTest;
  readonly heterogeneity: Heterogeneity;
  /** Absent in the fixed-effect model. */
  readonly random?: RandomPart;
  /** By study id. */
  readonly studies: readonly PooledStudy[];
  readonly notices: readonly PoolNotice[];
}
