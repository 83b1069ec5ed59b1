import { type Interval, intervalAround, normalCritical } from "../interval.js";
import { isNotPoolable, type NotPoolable } from "../not-poolable.js";
import { poolEffects } from "../pool-effects.js";
import type { PoolOptions } from "../pool-options.js";
import type { StudyEffect } from "../study-effect.js";
import { enoughForFunnel } from "./enough-for-funnel.js";

/** The data of a funnel plot, without trim and fill. */
export interface Funnel {
  /** Pooled effect, at the centre of the funnel. */
  readonly centre: number;
  /** By study id. */
  readonly points: readonly { readonly study: string; readonly estimate: number; readonly standardError: number }[];
  /** Where 95 % of studies of the largest standard error would lie if sampling alone scattered them; the sides run from the centre at 0 to here. */
  readonly base: Interval & { readonly standardError: number };
}

/**
 * The funnel plot of ten studies or more: effect against standard error, with the pseudo-interval around the pooled effect
 * (doi 10.1016/S0895-4356(01)00377-8). Refused: `FEWER_THAN_TEN_STUDIES`, and what `poolEffects` refuses.
 */
export function funnel(effects: readonly StudyEffect[], options: PoolOptions): Funnel | NotPoolable {
  const pooled = enoughForFunnel(effects) ?? poolEffects(effects, options);
  if (isNotPoolable(pooled)) return pooled;
  const points = pooled.studies.map(({ study, estimate, variance }) => ({ study, estimate, standardError: Math.sqrt(variance) }));
  const widest = Math.max(...points.map(({ standardError }) => standardError));
  return { centre: pooled.estimate, points, base: { standardError: widest, ...intervalAround(pooled.estimate, normalCritical * widest) } };
}
