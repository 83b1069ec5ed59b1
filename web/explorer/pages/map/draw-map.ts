import type Graph from "graphology";
import { textWidth } from "../../../../src/figures/drawing/text-width.ts";
import { escaped } from "../../parts/escaped.ts";
import { groups, shapes } from "./groups.ts";

/** Width of the picture, most of its height, and what is left free at its sides, where names stand out. */
const [width, mostHeight, margin] = [1100, 900, 70];
const nameSize = 10;

interface Dot {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly shape: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** The whole map as an SVG of its own: what WebGL draws has no form that a paper could print. The largest entities have their names, as far as there is room. */
export function drawMap(graph: Graph, marked: string): SVGSVGElement {
  const { dots, height } = placed(graph);
  const at = new Map(dots.map((dot) => [dot.id, dot]));
  const lines: string[] = [];
  graph.forEachEdge((_edge, _attributes, from, to) => {
    const [one, other] = [at.get(from), at.get(to)];
    if (one && other) lines.push(`M${one.x} ${one.y}L${other.x} ${other.y}`);
  });
  const drawn = groups.map(({ colour, shape }) => {
    const own = dots.filter((dot) => dot.colour === colour && dot.shape === shape);
    return `<g fill="var(--${colour})">${own.map((dot) => `<path transform="translate(${dot.x} ${dot.y}) scale(${(dot.size / 6).toFixed(2)})" d="${shapes[shape]}"><title>${escaped(dot.name)}</title></path>`).join("")}</g>`;
  });
  const mark = at.get(marked);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.innerHTML = `<path d="${lines.join("")}" fill="none" stroke="var(--line)" stroke-width="0.7"/>
${drawn.join("\n")}
${mark ? `<circle cx="${mark.x}" cy="${mark.y}" r="${mark.size + 4}" fill="none" stroke="var(--ink)" stroke-width="2.5"/>` : ""}
<g font-size="${nameSize}" fill="var(--ink)" stroke="var(--back)" stroke-width="3" stroke-linejoin="round" paint-order="stroke">
${namesOf(dots, marked)
  .map(({ dot, x }) => `<text x="${x}" y="${dot.y + 3.5}">${escaped(dot.name)}</text>`)
  .join("\n")}
</g>`;
  return svg;
}

/** The entities where the file has them: the same picture as on the page, as large as the file allows. */
function placed(graph: Graph): { readonly dots: readonly Dot[]; readonly height: number } {
  const raw = graph.mapNodes((id, attributes) => ({
    id,
    ...(attributes as { x: number; y: number; size: number; label: string; colour: string; shape: string }),
  }));
  const [xs, ys] = [raw.map(({ x }) => x), raw.map(({ y }) => y)];
  const [left, right, bottom, top] = [least(xs), most(xs), least(ys), most(ys)];
  const scale = Math.min((width - 2 * margin) / (right - left || 1), (mostHeight - 2 * margin) / (top - bottom || 1));
  const start = (width - scale * (right - left)) / 2;
  const round = (value: number) => Math.round(value * 10) / 10;
  const dots = raw.map(({ id, x, y, size, label, colour, shape }) => ({
    id,
    name: label,
    colour,
    shape,
    size,
    x: round(start + scale * (x - left)),
    y: round(margin + scale * (top - y)),
  }));
  return { dots, height: Math.ceil(2 * margin + scale * (top - bottom)) };
}

const least = (values: readonly number[]) => values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]) => -least(values.map((value) => -value));

/** Names from the largest entity on, what is marked before all; left out where one would lie on another. */
function namesOf(dots: readonly Dot[], marked: string): readonly { readonly dot: Dot; readonly x: number }[] {
  const rank = ({ id, size }: Dot) => (id === marked ? Number.POSITIVE_INFINITY : size);
  const kept: { readonly dot: Dot; readonly x: number; readonly end: number }[] = [];
  for (const dot of [...dots].sort((one, other) => rank(other) - rank(one))) {
    const long = textWidth(dot.name, nameSize);
    const right = dot.x + dot.size + 3;
    const x = right + long > width ? dot.x - dot.size - 3 - long : right;
    const isFree = kept.every((other) => Math.abs(other.dot.y - dot.y) > nameSize + 3 || other.x > x + long || other.end < x);
    if (x >= 0 && isFree) kept.push({ dot, x: Math.round(x * 10) / 10, end: x + long });
  }
  return kept;
}
