import { formatNumber } from "../../../../src/figures/drawing/format-number.ts";
import { isRatioEffect } from "../../../../src/figures/effect-scale.ts";

interface Effect {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** An effect as people read it: of a logarithm the ratio, to two decimals. */
export const sayValue = (scale: string, value: number): string => formatNumber(isRatioEffect(scale) ? Math.exp(value) : value, 2);

/** An effect with its 95 % interval. */
export const sayEffect = (scale: string, { estimate, low, high }: Effect): string =>
  `${sayValue(scale, estimate)} [${sayValue(scale, low)}; ${sayValue(scale, high)}]`;

/** A p value. */
export const sayP = (p: number): string => (p < 0.001 ? "p < 0.001" : `p = ${formatNumber(p, 3)}`);
