/** What is wrong with a picture as XML, by its tags, attributes and escapes; empty where nothing is. */
export function wellFormed(text: string): string {
  const open: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const [whole, end, name, attributes, closed, words] = /^<(\/?)([a-z]+)((?: [a-zA-Z0-9-]+="[^"<]*")*)(\/?)>|^([^<]+)/.exec(rest) ?? [];
    if (whole === undefined) return `no tag and no text: ${rest.slice(0, 80)}`;
    if (/&(?!#\d+;)/.test(words ?? attributes ?? "")) return `not escaped: ${whole.slice(0, 80)}`;
    if (words !== undefined && open.length === 0) return `text outside: ${words.slice(0, 80)}`;
    const names = (attributes ?? "").match(/[a-zA-Z0-9-]+(?==")/g) ?? [];
    if (new Set(names).size < names.length) return `an attribute twice: ${whole}`;
    if (name && end && open.pop() !== name) return `closed out of order: ${whole}`;
    if (name && !end && !closed) open.push(name);
    rest = rest.slice(whole.length);
  }
  return open.join(" ");
}
