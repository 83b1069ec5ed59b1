import type { Token } from "./parse-cypher.js";

/** One column of a RETURN or WITH: what is computed, and its name after `AS`. */
export interface Item {
  readonly expression: readonly Token[];
  readonly alias: string | undefined;
}

/** The columns of a RETURN or WITH, `DISTINCT` left out. */
export function splitItems(tokens: readonly Token[]): readonly Item[] {
  const start = tokens[0]?.text.toUpperCase() === "DISTINCT" ? 1 : 0;
  return splitAtCommas(tokens.slice(start)).map((item) => {
    const at = item.findLastIndex(({ text, kind }) => kind === "word" && text.toUpperCase() === "AS");
    return at < 0 ? { expression: item, alias: undefined } : { expression: item.slice(0, at), alias: item[at + 1]?.text };
  });
}

/** The pieces between the commas that stand in no bracket. */
export function splitAtCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const pieces: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if ("([{".includes(token.text)) depth++;
    if (")]}".includes(token.text)) depth--;
    if (token.text === "," && depth === 0) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces;
}
