import { isHan } from "./is-han.js";

/**
 * What a label is found by: its words; of Chinese each character and each neighbouring pair, so that any part of a name
 * is found without a dictionary.
 */
export function termsOf(words: readonly string[]): string[] {
  return words.flatMap((word, index) => (isHan(word) && isHan(words[index + 1]) ? [word, word + words[index + 1]] : [word]));
}
