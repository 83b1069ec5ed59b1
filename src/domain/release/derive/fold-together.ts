import { fold } from "../../../model/fold.js";

/** What a text filter searches in a node: each text folded, one a line, none twice. */
export function foldTogether(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => (text === undefined ? [] : [fold(text)])))].join("\n");
}
