import { language } from "../app/language.ts";
import type { Both } from "./language.ts";

/**
 * A dictionary: words in English and the same keys in Chinese; a key that one of them lacks is a type error. Gives a
 * function that answers the words of the language shown; a component that calls it is drawn again when that changes.
 */
export function dictionary<Words extends object>(both: { readonly en: Words; readonly zh: NoInfer<Words> }): () => Words {
  const words: Both<Words> = both;
  return () => words[language.value];
}
