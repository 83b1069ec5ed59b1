import { required } from "../../basics/required.js";
import type { Kind } from "../../model/kind.js";
import type { ListedLabel } from "./listed-label.js";
import { startingWith } from "./make-word-list.js";
import type { Searchable } from "./searchable.js";
import { smallWords } from "./terms.js";

/** Kinds whose names are phrases that no one writes short. */
const phrases = new Set<Kind | "Study">(["CostItem", "FutureDirection", "Limitation", "Stakeholder", "Study"]);

/** The initials of names that are safe: no entity is called so, no other entity has them, no word anywhere begins with them. */
export function listInitials(entities: readonly Searchable[], names: readonly ListedLabel[]): ListedLabel[] {
  const taken = new Set(names.map(({ key }) => key));
  const words = [...new Set(names.flatMap((name) => name.words))].sort();
  const owners = new Map<string, number>();
  const found = names
    .filter(({ entity }) => !phrases.has(required(entities[entity], "the entity of a label").kind))
    .flatMap(({ entity, label }) =>
      initialsOf(label.text).map((key): ListedLabel => {
        owners.set(key, owners.has(key) && owners.get(key) !== entity ? -1 : entity);
        return { entity, label: { text: label.text, field: "ABBREVIATION" }, role: "derived", key, words: [] };
      }),
    );
  return found.filter(({ entity, key }) => owners.get(key) === entity && !taken.has(key) && startingWith(words, key).length === 0);
}

/**
 * The initials of an English name, in small letters, with and without its small words; a word in capitals stands for
 * itself (`ucmsc` of umbilical cord MSC). None of fewer than three letters: two mean too many entities.
 */
export function initialsOf(name: string): string[] {
  if (!/^[\x20-\x7E]+$/.test(name)) return [];
  const words = name.replace(/\(.*?\)|'s\b/g, " ").match(/[A-Za-z0-9]+/g) ?? [];
  const initial = (word: string) => (/^[A-Z]{2,}$/.test(word) ? word : word.slice(0, 1));
  const of = (chosen: readonly string[]) => chosen.map(initial).join("").toLowerCase();
  const all = words.length < 2 ? [] : [of(words), of(words.filter((word) => !smallWords.has(word.toLowerCase())))];
  return [...new Set(all)].filter((letters) => /^[a-z]{3,}$/.test(letters));
}
