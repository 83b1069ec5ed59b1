import { textWidth } from "./text-width.js";

/** Punctuation that begins no line in Chinese (GB/T 15834). */
const closing = /^[,.:;!?)\]}%、。，：；！？）】》”’·]/u;

/** Where a line may end. A no-break space (U+00A0) holds what stands on its two sides together. */
const breaks = /(?<=[ \t\n\-/:–~+;])|(?<![\u00A0\d（(《“‘])(?=\p{Script=Han})|(?<=\p{Script=Han})(?![\u00A0,.:;!?)\]}%、。，：；！？）】》”’·])/u;

/**
 * A text in lines of at most `width` pixels: broken at spaces, after hyphens and slashes, between Chinese characters, and inside a word only
 * where the word alone is wider. Nothing is cut.
 */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const pieces = text
    .trim()
    .split(breaks)
    .flatMap((piece) => broken(piece, size, width));
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const longer = line + piece;
    if (line === "" || textWidth(longer.trimEnd(), size) <= width || closing.test(piece)) line = longer;
    else {
      lines.push(line.trim());
      line = piece.trimStart();
    }
  }
  return [...lines, line.trim()].filter((one) => one !== "");
}

function broken(piece: string, size: number, width: number): readonly string[] {
  if (textWidth(piece.trimEnd(), size) <= width) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && textWidth(part + character, size) > width) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
}
