import { capitalised } from "./drawing/capitalised.js";
import { drawAxis } from "./drawing/draw-axis.js";
import { drawFrame } from "./drawing/draw-frame.js";
import type { FigureFrame } from "./drawing/figure-frame.js";
import { formatNumber } from "./drawing/format-number.js";
import { palettes } from "./drawing/palette.js";
import { svg } from "./drawing/svg.js";
import { wrapText } from "./drawing/wrap-text.js";
import { effectScale, isRatioEffect } from "./effect-scale.js";
import { forestWord, forestWords } from "./forest-words.js";

/** What a funnel plot shows. */
export interface FunnelFigure {
  readonly measure: { readonly name: string };
  readonly effect: string;
  readonly studies: readonly {
    readonly study: { readonly id: string; readonly shortName: string };
    readonly estimate: number;
    readonly standardError: number;
  }[];
  readonly funnel: { readonly centre: number; readonly baseStandardError: number; readonly baseLow: number; readonly baseHigh: number };
  /** Egger's test in words: its result, or why there is none. */
  readonly egger: string;
}

const width = 860;
const [left, right, top, bottom] = [90, 620, 0, 380] as const;

/** A funnel plot: each study's effect against its standard error, the most precise on top, and where 95 % would lie if sampling alone scattered them. */
export function drawFunnel({ measure, effect, studies, funnel, egger }: FunnelFigure, frame: FigureFrame): string {
  const { lang } = frame;
  const colours = palettes[frame.theme];
  const scale = effectScale([...studies.map(({ estimate }) => estimate), funnel.baseLow, funnel.baseHigh, funnel.centre], isRatioEffect(effect), left, right);
  const name = forestWord(effect, lang);
  const title = lang === "zh" ? `${measure.name}：漏斗图（${name}）` : capitalised(`${measure.name}: funnel plot (${name})`);
  const heads = wrapText(title, 16, width - 40);
  const start = 34 + heads.length * 22 + 10;
  const y = (error: number) => start + top + (error / (funnel.baseStandardError * 1.05)) * (bottom - top);
  const base = y(funnel.baseStandardError);
  const numbered = [...studies].sort((one, other) => (one.study.id < other.study.id ? -1 : 1));
  const notes = wrapText(egger, 13, width - 40);
  const key = numbered.flatMap(({ study }, index) => wrapText(`${index + 1}  ${study.shortName}`, 11, width - right - 50));
  const height = Math.max(base + 70, start + key.length * 15) + notes.length * 16 + 10;
  const errors = [0, 0.5, 1].map((share) => funnel.baseStandardError * share);
  return drawFrame({
    frame,
    width,
    height,
    title,
    description: `${title}${lang === "zh" ? "。" : ". "}${numbered.map(({ study, estimate, standardError }) => `${study.shortName}: ${scale.say(estimate)}, ${forestWords.standardError[lang]} ${formatNumber(standardError, 2)}`).join(lang === "zh" ? "；" : "; ")}${lang === "zh" ? "。" : ". "}${egger}`,
    parts: [
      ...heads.map((line, row) => svg("text", { class: "head", x: 20, y: 34 + row * 22 }, line)),
      svg("path", {
        d: `M${scale.x(funnel.centre).toFixed(2)} ${y(0).toFixed(2)} L${scale.x(funnel.baseLow).toFixed(2)} ${base.toFixed(2)} L${scale.x(funnel.baseHigh).toFixed(2)} ${base.toFixed(2)} Z`,
        fill: colours.band,
        stroke: colours.line,
      }),
      svg("line", { x1: scale.x(funnel.centre), x2: scale.x(funnel.centre), y1: y(0), y2: base, stroke: colours.blue, "stroke-width": 1.5 }),
      drawAxis(scale, colours, start, base + 12),
      ...errors.map((error) => svg("text", { class: "quiet small", x: left - 12, y: y(error) + 4, "text-anchor": "end" }, formatNumber(error, 2))),
      svg(
        "text",
        { class: "quiet small", x: 24, y: (y(0) + base) / 2, transform: `rotate(-90 24 ${((y(0) + base) / 2).toFixed(2)})`, "text-anchor": "middle" },
        forestWords.standardError[lang],
      ),
      svg("text", { class: "quiet small", x: (left + right) / 2, y: base + 48, "text-anchor": "middle" }, name),
      ...numbered.flatMap(({ estimate, standardError }, index) => [
        svg("circle", { cx: scale.x(estimate), cy: y(standardError), r: 4.5, fill: colours.blue, stroke: colours.page }),
        svg("text", { class: "small", x: scale.x(estimate) + 7, y: y(standardError) - 4 }, String(index + 1)),
      ]),
      ...key.map((line, row) => svg("text", { class: "small", x: right + 30, y: start + 10 + row * 15 }, line)),
      ...notes.map((line, row) => svg("text", { class: "quiet", x: 20, y: height - notes.length * 16 + row * 16 }, line)),
    ],
  });
}
