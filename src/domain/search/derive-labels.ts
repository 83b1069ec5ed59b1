import { foldWords } from "./fold-words.js";
import type { ListedLabel } from "./listed-label.js";
import { pinyinInitialsOf } from "./pinyin-initials-of.js";

const greek = /alpha|beta|gamma|delta|kappa/;

/** What follows from one name: the name without its brackets, with Latin letters for Greek ones (TNFa), and pinyin. */
export function deriveLabels({ thing, label, key, words }: ListedLabel): ListedLabel[] {
  const derived: ListedLabel[] = [];
  const add = (others: readonly string[]) => derived.push({ thing, label, role: "derived", key: others.join(""), words: others });
  if (/[(（]/.test(label.text)) add(foldWords(label.text.replace(/[(（].*?[)）]/g, " ")));
  if (greek.test(key)) add(words.map((word) => word.replace(new RegExp(greek, "g"), ([letter]) => letter as string)));
  const pinyin = pinyinInitialsOf(label.text);
  if (pinyin !== null) derived.push({ thing, label: { text: label.text, field: "PINYIN" }, role: "pinyin", key: pinyin, words: [] });
  return derived.filter(({ key }) => key !== "");
}
