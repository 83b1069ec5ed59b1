import { foldWritten } from "../../../model/fold.js";

/**
 * What a text filter searches in a node: each text folded, one a line, none twice; and the words that a sign joins once
 * more as one, so that UCMSC finds UC-MSC.
 */
export function foldTogether(texts: readonly (string | undefined)[]): string {
  const lines = texts.flatMap((text) => (text === undefined ? [] : [foldWritten(text), ...joinedWords(text)]));
  return [...new Set(lines)].filter((line) => line !== "").join("\n");
}

const joinedWords = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}]+(?:[-\u2010-\u2015\u2212][\p{L}\p{N}]+)+/gu) ?? []).map((word) => foldWritten(word.replace(/[^\p{L}\p{N}]/gu, "")));
