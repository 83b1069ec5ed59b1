/** Part of a picture: markup that is escaped already. Only this file makes it. */
export interface Markup {
  readonly markup: string;
}

type Attribute = string | number | undefined;

/** What XML 1.0 cannot hold, not even escaped. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text.replace(impossible, "\uFFFD").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function written(value: string | number): string {
  if (typeof value === "string") return escaped(value);
  if (!Number.isFinite(value)) throw new Error("a coordinate that is no number");
  return String(Math.round(value * 100) / 100);
}

/** An element; attributes that are undefined are left out, texts are escaped. Throws where a number is not finite. */
export function svg(name: string, attributes: Readonly<Record<string, Attribute>> = {}, ...children: readonly (Markup | string)[]): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]));
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : child.markup)).join("");
  return { markup: inner ? `<${name}${given.join("")}>${inner}</${name}>` : `<${name}${given.join("")}/>` };
}

/** Several parts as one. */
export function together(parts: readonly Markup[]): Markup {
  return { markup: parts.map(({ markup }) => markup).join("\n") };
}
