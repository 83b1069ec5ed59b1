import { fold, greekNames } from "../../model/fold.js";

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
    .replace(/[α-ω]/g, (letter) => greekNames[letter] ?? letter);
  return (folded.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []).map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is)$/.test(word)) return word;
  return word.length > 4 && word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Whether a word of `foldWords` is a Chinese character: they begin behind U+2E80, and each is a word of its own. */
export function isHan(word: string | undefined): boolean {
  return word !== undefined && word >= "\u2E80";
}

/**
 * What a label is found by: its words; of Chinese each character and each neighbouring pair, so that any part of a name
 * is found without a dictionary.
 */
export function termsOf(words: readonly string[]): string[] {
  return words.flatMap((word, index) => (isHan(word) && isHan(words[index + 1]) ? [word, word + words[index + 1]] : [word]));
}

/** What is looked up of a text: its words; of Chinese the neighbouring pairs, or the character where it stands alone. */
export function askedTermsOf(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (!isHan(word)) return [word];
    if (isHan(words[index + 1])) return [word + words[index + 1]];
    return isHan(words[index - 1]) ? [] : [word];
  });
}

/** Words that say nothing of what is looked for, and that initials leave out or keep: quality of life is QOL. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an and are as at by do does for from has how in into is of on or that the to versus via vs was what which with 的".split(" "),
);
