import { fold } from "../../model/fold.js";

const greek: Readonly<Record<string, string>> = { α: "alpha", β: "beta", γ: "gamma", δ: "delta", κ: "kappa", λ: "lambda", μ: "mu", σ: "sigma", ω: "omega" };

/**
 * The words of a text as search compares them: folded (see `fold`), Greek letters spelled out, a possessive or plural
 * `s` dropped; hyphens and all other signs part words as spaces do. Each Chinese character is a word of its own.
 */
export function foldWords(text: string): string[] {
  if (/^[\x20-\x7E]*$/.test(text))
    return (
      text
        .toLowerCase()
        .replace(/'s?\b/g, "")
        .match(/[a-z0-9]+/g) ?? []
    ).map(singular);
  const folded = fold(text.replace(/[™®©]/g, " "))
    .replace(/[’']s?\b/g, "")
    .replace(/[α-ω]/g, (letter) => greek[letter] ?? letter);
  return (folded.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []).map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  return word.length > 4 && word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
