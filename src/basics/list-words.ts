import type { Words } from "./fill-sentence.js";

/** Words as a list: with commas in English, with enumeration commas in Chinese. */
export function listWords(words: readonly Words[]): Words {
  return { en: words.map(({ en }) => en).join(", "), zh: words.map(({ zh }) => zh).join("、") };
}
