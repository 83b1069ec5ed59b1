import { textWidth } from "../../../src/figures/drawing/text-width.ts";
import { wrapText } from "../../../src/figures/drawing/wrap-text.ts";
import { keptAnswer } from "../api/ask.ts";
import { releaseQuery } from "../api/release.query.ts";
import { escaped } from "./escaped.ts";
import type { LegendItem } from "./picture-legend.ts";

const margin = 24;
const footHeight = 34;
/** Type sizes of title, legend and foot, each with the height of its lines. */
const [title, legend, foot] = [
  { size: 17, line: 23 },
  { size: 12, line: 22 },
  { size: 11, line: 15 },
];
/** A picture that is narrower has room at its right for title, legend and address. */
const leastWidth = 480;

/** What stands around a picture, and what kind of file it shall be. */
interface PictureFrame {
  readonly title: string;
  readonly legend: readonly LegendItem[];
  readonly form: "svg" | "png";
}

/**
 * A picture as a file of its own: its title above, legend, release and address below, in as many lines as they need, in
 * the colours of the light theme, also where the dark one is shown. A picture speaks of colours by custom properties alone
 * (`var(--ink)`), which are put in here.
 */
export async function pictureFile(drawn: SVGSVGElement | null, { title: head, legend: items, form }: PictureFrame): Promise<Blob> {
  if (!drawn) throw new Error("Nothing is drawn");
  const { width, height } = drawn.viewBox.baseVal;
  const room = Math.max(width, leastWidth);
  const heads = wrapText(head, title.size, room);
  const rows = rowsOf(items, room);
  const release = keptAnswer(releaseQuery, {})?.data.release;
  const source = [release ? `MSC-KG ${release.id}, ${release.date}, ${release.contentHash.slice(0, 12)}` : "MSC-KG", location.href].join(" · ");
  const feet = wrapText(source, foot.size, room);
  const top = 21 + heads.length * title.line;
  const legendAt = top + height + 20;
  const footAt = legendAt + rows.length * legend.line + footHeight - 20;
  const [fullWidth, fullHeight] = [room + 2 * margin, footAt + feet.length * foot.line];
  const inner = drawn.cloneNode(true) as SVGSVGElement;
  for (const [name, value] of Object.entries({ x: margin, y: top, width, height })) inner.setAttribute(name, String(value));
  for (const element of inner.querySelectorAll("[tabindex]")) element.removeAttribute("tabindex");
  const text = (y: number, { size }: typeof title, words: string, look: string) =>
    `<text x="${margin}" y="${y}" font-size="${size}" ${look}>${escaped(words)}</text>`;
  const whole =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fullWidth} ${fullHeight}" width="${fullWidth}" height="${fullHeight}" font-family="system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif">
<title>${escaped(head)}</title><rect width="100%" height="100%" fill="#ffffff"/>
${heads.map((words, index) => text(30 + index * title.line, title, words, 'fill="var(--ink)" font-weight="600"')).join("\n")}
${new XMLSerializer().serializeToString(inner)}
${rows.flatMap((row, index) => row.map(({ item, x }) => legendItem(item, margin + x, legendAt + index * legend.line))).join("\n")}
${feet.map((words, index) => text(footAt + index * foot.line, foot, words, 'fill="var(--dim)"')).join("\n")}
</svg>`.replace(/var\(--([\w-]+)\)/g, (_all, name: string) => lightColour(name));
  return fileOf(whole, fullWidth, fullHeight, form);
}

/** A figure that the service draws, as a file. */
export async function figureFile(address: string, form: PictureFrame["form"]): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const source = await response.text();
  const { width, height } = (new DOMParser().parseFromString(source, "image/svg+xml").documentElement as unknown as SVGSVGElement).viewBox.baseVal;
  return fileOf(source, width, height, form);
}

const fileOf = async (source: string, width: number, height: number, form: PictureFrame["form"]) =>
  form === "svg" ? new Blob([source], { type: "image/svg+xml" }) : paint(source, width, height);

/** Room for what is drawn before the words of an item. */
const drawnWidth = ({ line, shape }: LegendItem) => (line ? 50 : shape ? 22 : 0);

/** The items of a legend in rows, each with its place in the row. */
function rowsOf(items: readonly LegendItem[], room: number): readonly (readonly { readonly item: LegendItem; readonly x: number }[])[] {
  const rows: { readonly item: LegendItem; readonly x: number }[][] = [];
  let x = 0;
  for (const item of items) {
    const long = drawnWidth(item) + textWidth(item.text, legend.size);
    if (rows.length === 0 || x + long > room) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ item, x: Math.round(x) });
    x += long + 22;
  }
  return rows;
}

function legendItem(item: LegendItem, x: number, y: number): string {
  const { text, line, shape } = item;
  const drawn = line
    ? `<g transform="translate(${x} ${y - 11})"><path d="M1 7H33" stroke="${line.colour}" stroke-width="2.5"${line.dash ? ` stroke-dasharray="${line.dash}"` : ""}/><path d="${line.end}" fill="${line.colour}"/></g>`
    : shape
      ? `<path transform="translate(${x + 8} ${y - 4})" d="${shape.path}" fill="${shape.colour}"/>`
      : "";
  return `${drawn}<text x="${x + drawnWidth(item)}" y="${y}" font-size="${legend.size}" fill="var(--ink)">${escaped(text)}</text>`;
}

/** The value of a custom property in the light theme. */
function lightColour(name: string): string {
  const probe = document.createElement("div");
  probe.dataset.theme = "light";
  document.body.append(probe);
  const value = getComputedStyle(probe).getPropertyValue(`--${name}`).trim();
  probe.remove();
  return value || "#000000";
}

/** Twice as many dots as the picture is wide, for print. */
async function paint(source: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("The picture could not be painted"))), "image/png"));
}
