import { identifierKeys } from "./identifiers.js";
import { listInitials } from "./initials.js";
import type { ListedLabel } from "./listed-label.js";
import { pinyinInitialsOf } from "./pinyin-initials-of.js";
import type { Label, Searchable } from "./searchable.js";
import { foldWords } from "./terms.js";

const isName = ({ field }: Label) => field === "NAME" || field === "SYNONYM" || field === "TITLE";

/** All labels of all entities, those that are derived from others included, each once. */
export function listLabels(entities: readonly Searchable[]): ListedLabel[] {
  const names = entities.flatMap(({ labels }, entity) =>
    labels.filter(isName).map((label): ListedLabel => {
      const words = foldWords(label.text);
      return { entity, label, role: "name", key: words.join(""), words };
    }),
  );
  const identifiers = entities.flatMap(({ labels }, entity) =>
    labels
      .filter((label) => !isName(label))
      .flatMap((label) => identifierKeys(label.text).map((key): ListedLabel => ({ entity, label, role: "identifier", key, words: [] }))),
  );
  const derived = names.filter(({ label }) => label.field !== "TITLE").flatMap(deriveLabels);
  const all = [...names, ...identifiers, ...derived, ...listInitials(entities, names)];
  const seen = new Set<string>();
  return all.filter(({ entity, role, key }) => {
    const label = `${entity} ${role} ${key}`;
    return !seen.has(label) && seen.add(label);
  });
}

const greek = /alpha|beta|gamma|delta|kappa/;

/** What follows from one name: the name without its brackets, with Latin letters for Greek ones (TNFa), and pinyin. */
export function deriveLabels({ entity, label, key, words }: ListedLabel): ListedLabel[] {
  const derived: ListedLabel[] = [];
  const add = (others: readonly string[]) => derived.push({ entity, label, role: "derived", key: others.join(""), words: others });
  if (/[(（]/.test(label.text)) add(foldWords(label.text.replace(/[(（].*?[)）]/g, " ")));
  if (greek.test(key)) add(words.map((word) => word.replace(new RegExp(greek, "g"), (letter) => letter.slice(0, 1))));
  const pinyin = pinyinInitialsOf(label.text);
  if (pinyin !== null) derived.push({ entity, label: { text: label.text, field: "PINYIN" }, role: "pinyin", key: pinyin, words: [] });
  return derived.filter(({ key }) => key !== "");
}
