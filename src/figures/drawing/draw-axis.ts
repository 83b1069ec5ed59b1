import type { EffectScale } from "../effect-scale.js";
import { formatNumber } from "./format-number.js";
import type { Palette } from "./palette.js";
import { type Markup, svg, together } from "./svg.js";

/** A horizontal axis with its ticks at `y`, and the line of no effect up to `top`. */
export function drawAxis({ low, high, x, ticks, ratio }: EffectScale, colours: Palette, top: number, y: number): Markup {
  const short = (value: number) =>
    ratio ? (value < 0 ? String(Number(Math.exp(value).toPrecision(2))) : formatNumber(Math.exp(value), 0)) : String(value).replace("-", "\u2212");
  return together([
    svg("line", { x1: x(low), x2: x(high), y1: y, y2: y, stroke: colours.quiet }),
    svg("line", { x1: x(0), x2: x(0), y1: top, y2: y, stroke: colours.quiet, "stroke-dasharray": "3 3" }),
    ...ticks.flatMap((tick) => [
      svg("line", { x1: x(tick), x2: x(tick), y1: y, y2: y + 5, stroke: colours.quiet }),
      svg("text", { class: "quiet small", x: x(tick), y: y + 18, "text-anchor": "middle" }, short(tick)),
    ]),
  ]);
}
