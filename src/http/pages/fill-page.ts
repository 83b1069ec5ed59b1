import type { PageLanguage } from "../documents/choose-language.js";
import type { ExplorerPage } from "./explorer-page.js";
import type { PageText } from "./page-text.js";

/** A page's HTML: the built template with title, summary, text, menu, and the scripts and style sheets that the page will need. */
export function fillPage(
  template: string,
  { title, summary, lines }: PageText,
  pages: readonly ExplorerPage[],
  files: ExplorerPage["files"],
  language: PageLanguage,
): string {
  const item = ({ text, href }: PageText["lines"][number]) =>
    `<li>${href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`}</li>`;
  const holes: Readonly<Record<string, string>> = {
    title: escapeHtml(title),
    summary: escapeHtml(summary),
    text: lines.length > 0 ? `<ul>${lines.map(item).join("\n")}</ul>` : "",
    menu: pages.flatMap(({ menu, path }) => (menu ? [`<a href="${path}?lang=${language}">${escapeHtml(menu[language])}</a>`] : [])).join(" "),
    preload: files
      .map((file) => (file.endsWith(".css") ? `<link rel="stylesheet" href="/${file}">` : `<link rel="modulepreload" href="/${file}">`))
      .join("\n    "),
  };
  return template.replace(/\[\[(\w+)\]\]/g, (_hole, name: string) => holes[name] ?? "");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as it may stand between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
