import { drawFrame } from "./drawing/draw-frame.js";
import type { FigureFrame, FigureLanguage, FigureWords } from "./drawing/figure-frame.js";
import { layerNodes } from "./drawing/layer-nodes.js";
import { type Palette, palettes } from "./drawing/palette.js";
import { type Markup, svg, together } from "./drawing/svg.js";
import { wrapText } from "./drawing/wrap-text.js";
import type { DrawnPathway, PathwayFigure, PathwayLink, PathwayNode } from "./pathway-figure.js";

const box = 158;
const gap = 108;
const laneHeight = 26;
const between = 24;
const words: Readonly<Record<string, FigureWords>> = {
  raises: { en: "+ raises (solid, arrow)", zh: "+ 升高（实线、箭头）" },
  lowers: { en: "− lowers (dashed, bar)", zh: "− 降低（虚线、横线）" },
  numbers: { en: "numbers on a link: claims · studies; (i) inherited from a superclass", zh: "连线上的数字：论断数 · 研究数；(i) 继承自上位类" },
  BETTER: { en: "better for the patient", zh: "对患者有利" },
  WORSE: { en: "worse for the patient", zh: "对患者不利" },
  UNKNOWN: { en: "neither good nor bad", zh: "无好坏之分" },
  PROGNOSTIC: { en: "prognosis or a reading, no promise of benefit", zh: "预后或读数，不代表获益" },
  NONE_FOUND: { en: "no effect found", zh: "未见作用" },
  opposed: { en: "opposes the direct evidence", zh: "与直接证据相反" },
  twoFaces: { en: "two faces: over the same entities also the opposite", zh: "两面性：同一组实体亦可得出相反结论" },
  shown: { en: "{shown} of {total} pathways", zh: "共 {total} 条通路，图中 {shown} 条" },
  none: { en: "No pathway.", zh: "没有通路。" },
  hypothesis: {
    en: "A chain of true links may be false as a whole: read it as a hypothesis with its links' evidence.",
    zh: "各环节为真，整条链未必为真：请将其视为假说，并查看各环节的证据。",
  },
};

interface Box extends PathwayNode {
  readonly lines: readonly string[];
  readonly height: number;
}

/** Pathways as one picture, source on the left and outcome on the right: entities in boxes, signed links with the numbers of their claims and studies, and each pathway as a sentence below. */
export function drawPathway({ title, pathways, total }: PathwayFigure, frame: FigureFrame): string {
  const { lang } = frame;
  const colours = palettes[frame.theme];
  const say = (word: string) => words[word]?.[lang] ?? word;
  const links = [...new Map(pathways.flatMap(({ steps }) => steps).map((step) => [`${step.from.id} ${step.to.id} ${step.sign}`, step])).values()];
  const boxes = new Map<string, Box>();
  for (const node of links.flatMap(({ from, to }) => [from, to])) boxes.set(node.id, boxOf(node));
  const ends = links.map((link) => ({ from: link.from.id, to: link.to.id, link }));
  const { columns, routes } = layerNodes([...boxes.keys()], ends);
  const heightOf = (node: string) => boxes.get(node)?.height ?? laneHeight;
  const tall = columns.map((column) => column.reduce((sum, node) => sum + heightOf(node) + between, -between));
  const picture = Math.max(0, ...tall);
  const width = Math.max(720, 40 + columns.length * box + (columns.length - 1) * gap);
  const left = (width - columns.length * box - (columns.length - 1) * gap) / 2;

  const heads = wrapText(title, 16, width - 40);
  const counted = say("shown")
    .replace("{shown}", String(pathways.length))
    .replace("{total}", String(total ?? pathways.length));
  const top = 34 + heads.length * 22 + 26;
  const places = new Map<string, { x: number; y: number }>();
  for (const [index, column] of columns.entries()) {
    let y = top + (picture - (tall[index] ?? 0)) / 2;
    for (const node of column) {
      places.set(node, { x: left + index * (box + gap), y: y + heightOf(node) / 2 });
      y += heightOf(node) + between;
    }
  }
  const at = (node: string) => places.get(node) ?? { x: 0, y: 0 };
  const twin = (link: PathwayLink) => links.some((other) => other.from.id === link.from.id && other.to.id === link.to.id && other.sign !== link.sign);
  const count = (end: "from" | "to", node: string) => ends.filter((one) => one[end] === node).length;
  const drawn = ends.map((end) => {
    const fanning = count("from", end.from) > count("to", end.to);
    const shift = twin(end.link) ? end.link.sign * -9 : 0;
    return drawLink(
      end.link,
      (routes.get(end) ?? []).map((node) => ({ ...at(node), lane: !boxes.has(node) })),
      shift,
      fanning,
      colours,
    );
  });
  const y = top + picture + 34;
  const notes = [`${say("raises")} · ${say("lowers")} · ${say("numbers")}`, say("hypothesis")].flatMap((note) => wrapText(note, 13, width - 40));
  const sentences = pathways.flatMap((pathway, index) => wrapText(`${index + 1}. ${pathway.text} (${marksOf(pathway).map(say).join("; ")})`, 13, width - 40));
  const sayAll = pathways.length === 0 ? [say("none")] : sentences;
  return drawFrame({
    frame,
    width,
    height: y + (notes.length + sayAll.length) * 17 + 8,
    title,
    description: [title, counted].join(lang === "zh" ? "。" : ". ") + (lang === "zh" ? "。" : ". ") + [...sayAll, describeLinks(links, lang)].join(" ").trim(),
    parts: [
      ...heads.map((line, row) => svg("text", { class: "head", x: 20, y: 34 + row * 22 }, line)),
      svg("text", { class: "quiet", x: 20, y: 34 + heads.length * 22 - 2 }, counted),
      ...drawn.map(({ line }) => line),
      ...[...boxes.values()].map((node) => drawBox(node, at(node.id), colours)),
      ...drawn.map(({ label }) => label),
      ...notes.map((line, row) => svg("text", { class: "quiet", x: 20, y: y + row * 17 }, line)),
      ...sayAll.map((line, row) => svg("text", { x: 20, y: y + 8 + (notes.length + row) * 17 }, line)),
    ],
  });
}

const marksOf = ({ effect, opposed, twoFaces }: DrawnPathway): string[] => [effect, ...(opposed ? ["opposed"] : []), ...(twoFaces ? ["twoFaces"] : [])];

function boxOf(node: PathwayNode): Box {
  const lines = wrapText(node.name, 14, box - 20);
  return { ...node, lines, height: 26 + lines.length * 18 + 8 };
}

function drawBox({ id, kind, lines, height }: Box, { x, y }: { x: number; y: number }, colours: Palette): Markup {
  const top = y - height / 2;
  return svg(
    "g",
    {},
    svg("title", {}, `${lines.join(" ")} (${id})`),
    svg("rect", { x, y: top, width: box, height, rx: 8, fill: colours.band, stroke: colours.blue, "stroke-width": 1.5 }),
    svg("text", { class: "quiet small", x: x + box / 2, y: top + 18, "text-anchor": "middle" }, kind),
    ...lines.map((line, row) => svg("text", { class: "strong", x: x + box / 2, y: top + 38 + row * 18, "text-anchor": "middle" }, line)),
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly lane: boolean;
}

type Place = Pick<Point, "x" | "y">;

/** The point of a link's curve at a share of its way: where its control points lie half way, both level with an end. */
function middleOf(one: Place, other: Place, share: number): Place {
  const rest = 1 - share;
  const half = (one.x + other.x) / 2;
  const bow = 3 * rest * share;
  return {
    x: rest ** 3 * one.x + bow * half + share ** 3 * other.x,
    y: (rest ** 3 + bow * rest) * one.y + (bow * share + share ** 3) * other.y,
  };
}

/** A curve from the right of one box through its lanes to the left of another, with its end mark; its sign and numbers apart, to lie on top. */
function drawLink(link: PathwayLink, points: readonly Point[], shift: number, fanning: boolean, colours: Palette): { line: Markup; label: Markup } {
  const raises = link.sign > 0;
  const colour = link.sign === 0 ? colours.quiet : raises ? colours.blue : colours.vermillion;
  const stops = points.flatMap(({ x, y, lane }, index) => {
    const moved = y + shift;
    if (index === 0) return [{ x: x + box, y: moved }];
    if (!lane) return [{ x: x - (raises ? 9 : 4), y: moved }];
    return [
      { x, y: moved },
      { x: x + box, y: moved },
    ];
  });
  const [start = { x: 0, y: 0 }, ...others] = stops;
  let path = `M${start.x.toFixed(1)} ${start.y.toFixed(1)}`;
  let before = start;
  for (const stop of others) {
    const middle = (before.x + stop.x) / 2;
    path +=
      before.y === stop.y
        ? ` H${stop.x.toFixed(1)}`
        : ` C${middle.toFixed(1)} ${before.y.toFixed(1)} ${middle.toFixed(1)} ${stop.y.toFixed(1)} ${stop.x.toFixed(1)} ${stop.y.toFixed(1)}`;
    before = stop;
  }
  const [first, second] = others;
  const end = others.at(-1) ?? start;
  const mark = raises
    ? svg("path", { d: `M${(end.x + 9).toFixed(1)} ${end.y.toFixed(1)} l-10 -5.5 v11 z`, fill: colour })
    : svg("rect", { x: end.x - 1, y: end.y - 8, width: 4, height: 16, fill: colour });
  const spot = first && second ? middleOf(first, second, 0.5) : middleOf(start, end, fanning ? 0.74 : 0.3);
  const numbers = `${link.claims} · ${link.studies}${link.inherited ? " (i)" : ""}`;
  return {
    line: together([svg("path", { d: path, fill: "none", stroke: colour, "stroke-width": 2, "stroke-dasharray": raises ? undefined : "6 4" }), mark]),
    label: svg(
      "g",
      {},
      svg("circle", { cx: spot.x, cy: spot.y, r: 9, fill: colours.page, stroke: colour, "stroke-width": 1.5 }),
      svg(
        "text",
        { x: spot.x, y: spot.y + 4.5, "text-anchor": "middle", style: `fill:${colour};font-weight:600` },
        link.sign === 0 ? "\u2205" : raises ? "+" : "\u2212",
      ),
      svg(
        "text",
        { class: "quiet small", x: spot.x, y: spot.y + 23, "text-anchor": "middle", "paint-order": "stroke", stroke: colours.page, "stroke-width": 3 },
        numbers,
      ),
    ),
  };
}

function describeLinks(links: readonly PathwayLink[], lang: FigureLanguage): string {
  return links
    .map(({ from, to, sign, claims, studies }) =>
      lang === "zh"
        ? `${from.name}${sign > 0 ? "升高" : sign < 0 ? "降低" : "未见影响"}${to.name}（论断 ${claims} 条，研究 ${studies} 项）。`
        : `${from.name} ${sign > 0 ? "raises" : sign < 0 ? "lowers" : "has no effect found on"} ${to.name} (${claims} claims, ${studies} studies).`,
    )
    .join(lang === "zh" ? "" : " ");
}
