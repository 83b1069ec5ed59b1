import { keptAnswer } from "../api/ask.ts";
import { releaseQuery } from "../api/release.query.ts";
import type { LegendItem } from "./picture-legend.ts";

const margin = 24;
const headHeight = 44;
const footHeight = 40;
const legendHeight = 26;

/** What stands around a picture, and what kind of file it shall be. */
interface PictureFrame {
  readonly title: string;
  readonly legend: readonly LegendItem[];
  readonly form: "svg" | "png";
}

/**
 * A picture as a file of its own: its title above, release and address below, in the colours of the light theme
 * whatever theme is shown. A picture speaks of colours by custom properties alone (`var(--ink)`), which are put in here.
 */
export async function pictureFile(drawn: SVGSVGElement, { title, legend, form }: PictureFrame): Promise<Blob> {
  const { width, height } = drawn.viewBox.baseVal;
  const [fullWidth, fullHeight] = [width + 2 * margin, height + headHeight + (legend.length > 0 ? legendHeight : 0) + footHeight + margin];
  const release = keptAnswer(releaseQuery, {})?.data.release;
  const inner = drawn.cloneNode(true) as SVGSVGElement;
  inner.setAttribute("x", String(margin));
  inner.setAttribute("y", String(headHeight));
  inner.setAttribute("width", String(width));
  inner.setAttribute("height", String(height));
  for (const element of inner.querySelectorAll("[tabindex]")) element.removeAttribute("tabindex");
  const foot = [release ? `MSC-KG ${release.id}, ${release.date}, ${release.contentHash.slice(0, 12)}` : "MSC-KG", location.href].join(" · ");
  const text = (x: number, y: number, size: number, words: string, colour: string) =>
    `<text x="${x}" y="${y}" font-size="${size}" fill="${colour}" font-weight="${size > 14 ? 600 : 400}">${escaped(words)}</text>`;
  const source =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${fullWidth} ${fullHeight}" width="${fullWidth}" height="${fullHeight}" font-family="system-ui, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif">
<title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>
${text(margin, 30, 17, title, "#17212b")}
${new XMLSerializer().serializeToString(inner)}
${legendOf(legend, height + headHeight + 20)}
${text(margin, fullHeight - 18, 11, foot, "#4a5763")}
</svg>`.replace(/var\(--([\w-]+)\)/g, (_all, name: string) => lightColour(name));
  const svg = new Blob([source], { type: "image/svg+xml" });
  return form === "svg" ? svg : paint(source, fullWidth, fullHeight);
}

/** The legend in one line; the room for words is judged by their letters. */
function legendOf(items: readonly LegendItem[], y: number): string {
  let x = margin;
  return items
    .map(({ text, line }) => {
      const at = x;
      x += (line ? 50 : 0) + [...text].reduce((sum, letter) => sum + (letter > "\u2e80" ? 12.5 : 7), 0) + 26;
      const drawn = line
        ? `<g transform="translate(${at} ${y - 11})"><path d="M1 7H33" stroke="${line.colour}" stroke-width="2.5"${line.dash ? ` stroke-dasharray="${line.dash}"` : ""}/><path d="${line.end}" fill="${line.colour}"/></g>`
        : "";
      return `${drawn}<text x="${at + (line ? 50 : 0)}" y="${y}" font-size="12" fill="var(--ink)">${escaped(text)}</text>`;
    })
    .join("\n");
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

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
