import { axisTicks } from "./drawing/axis-ticks.js";
import { formatNumber } from "./drawing/format-number.js";

/** Where values lie in a plot, and how they are written. */
export interface EffectScale {
  readonly low: number;
  readonly high: number;
  /** Place of a value in pixels; beyond the plot, its edge. */
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  /** A value as people read it: of a logarithm, the ratio. */
  readonly say: (value: number) => string;
  readonly ratio: boolean;
}

/** Whether effects of a measure, by its name in the API, are logarithms of ratios. */
export const isRatioEffect = (effect: string): boolean => effect !== "MEAN_DIFFERENCE" && effect !== "HEDGES_G";

/** A ratio in decimal notation of any size: up to four decimals, fewer for larger ratios, none from 100 on. */
function sayRatio(value: number): string {
  return formatNumber(value, value >= 100 ? 0 : value < 0.1 ? (value < 0.01 ? 4 : 3) : 2);
}

/** A scale from `left` to `right` pixels that holds all `values` and zero; logarithms of ratios are written as ratios. */
export function effectScale(values: readonly number[], ratio: boolean, left: number, right: number): EffectScale {
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (most - least || 1) * 0.06;
  const [low, high] = [least - room, most + room];
  const x = (value: number) => left + ((Math.min(high, Math.max(low, value)) - low) / (high - low)) * (right - left);
  const decimals = high - low > 20 ? 1 : 2;
  return { low, high, x, ratio, ticks: axisTicks(low, high, ratio), say: (value) => (ratio ? sayRatio(Math.exp(value)) : formatNumber(value, decimals)) };
}
