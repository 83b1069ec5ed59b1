import { isHan } from "./is-han.js";

/** What is looked up of a text: its words; of Chinese the neighbouring pairs, or the character where it stands alone. */
export function askedTermsOf(words: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (!isHan(word)) return [word];
    if (isHan(words[index + 1])) return [word + words[index + 1]];
    return isHan(words[index - 1]) ? [] : [word];
  });
}
