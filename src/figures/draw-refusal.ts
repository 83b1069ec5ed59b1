import { drawFrame } from "./drawing/draw-frame.js";
import type { FigureFrame } from "./drawing/figure-frame.js";
import { palettes } from "./drawing/palette.js";
import { svg } from "./drawing/svg.js";
import { wrapText } from "./drawing/wrap-text.js";

/** Why there is no figure. */
export interface RefusedFigure {
  readonly title: string;
  /** The reason in words. */
  readonly detail: string;
  /** What was looked at, one line each with its own reason. */
  readonly lines: readonly string[];
}

const width = 900;

/** A page that says why nothing is drawn, and what was looked at. */
export function drawRefusal({ title, detail, lines }: RefusedFigure, frame: FigureFrame): string {
  const colours = palettes[frame.theme];
  const heads = wrapText(title, 16, width - 40);
  const reasons = wrapText(detail, 13, width - 60);
  const looked = lines.flatMap((line) => wrapText(line, 13, width - 60));
  const top = 34 + heads.length * 22;
  const below = top + reasons.length * 20 + 28;
  return drawFrame({
    frame,
    width,
    height: below + looked.length * 17,
    title,
    description: [detail, ...lines].join(" "),
    parts: [
      ...heads.map((line, row) => svg("text", { class: "head", x: 20, y: 34 + row * 22 }, line)),
      svg("rect", { x: 20, y: top - 10, width: 5, height: reasons.length * 20 + 8, fill: colours.vermillion }),
      ...reasons.map((line, row) => svg("text", { x: 36, y: top + 8 + row * 20 }, line)),
      ...looked.map((line, row) => svg("text", { class: "quiet", x: 36, y: below + row * 17 }, line)),
    ],
  });
}
