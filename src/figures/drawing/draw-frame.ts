import type { FigureFrame, FigureWords } from "./figure-frame.js";
import { palettes } from "./palette.js";
import { type Markup, svg, together } from "./svg.js";
import { wrapText } from "./wrap-text.js";

/** What a frame goes around. */
export interface Framed {
  readonly frame: FigureFrame;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What a person who does not see the figure has to know, in sentences. */
  readonly description: string;
  readonly parts: readonly Markup[];
}

const margin = 20;
const small = 11;
const sources: FigureWords = { en: "Source: ", zh: "来源：" };

/** A whole SVG: title and description for screen readers, a page of its own colour, the figure, and below it release and query. */
export function drawFrame({ frame, width, height, title, description, parts }: Framed): string {
  const { lang, theme, release, query } = frame;
  const colours = palettes[theme];
  const notes = wrapText(`${sources[lang]}MSC-KG ${release} · ${query}`, small, width - 2 * margin);
  const tall = height + notes.length * 15 + 14;
  const style = `text{font-family:system-ui,"Noto Sans","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;fill:${colours.text};font-size:13px}.quiet{fill:${colours.quiet}}.small{font-size:${small}px}.strong{font-weight:600}.head{font-size:16px;font-weight:600}`;
  const picture = svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${tall}`,
      width,
      height: tall,
      role: "img",
      lang: lang === "zh" ? "zh-CN" : "en",
      "aria-labelledby": "title desc",
    },
    svg("title", { id: "title" }, title),
    svg("desc", { id: "desc" }, description),
    { markup: `<style>${style}</style>` },
    svg("rect", { x: 0.5, y: 0.5, width: width - 1, height: tall - 1, rx: 8, fill: colours.page, stroke: colours.line }),
    together(parts),
    together(notes.map((line, index) => svg("text", { class: "quiet small", x: margin, y: height + 12 + index * 15 }, line))),
  );
  return `${picture.markup}\n`;
}
