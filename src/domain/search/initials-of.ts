import { smallWords } from "./small-words.js";

/**
 * The initials of an English name, in small letters, with and without its small words; a word in capitals stands for
 * itself (`ucmsc` of umbilical cord MSC). None of fewer than three letters: two mean too many things.
 */
export function initialsOf(name: string): string[] {
  if (!/^[\x20-\x7E]+$/.test(name)) return [];
  const words = name.replace(/\(.*?\)|'s\b/g, " ").match(/[A-Za-z0-9]+/g) ?? [];
  const initial = (word: string) => (/^[A-Z]{2,}$/.test(word) ? word : (word[0] as string));
  const of = (chosen: readonly string[]) => chosen.map(initial).join("").toLowerCase();
  const all = words.length < 2 ? [] : [of(words), of(words.filter((word) => !smallWords.has(word.toLowerCase())))];
  return [...new Set(all)].filter((letters) => /^[a-z]{3,}$/.test(letters));
}
