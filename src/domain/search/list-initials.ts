import type { Kind } from "../../model/kind.js";
import { initialsOf } from "./initials-of.js";
import type { ListedLabel } from "./listed-label.js";
import type { Searchable } from "./searchable.js";
import { startingWith } from "./starting-with.js";

/** Kinds whose names are phrases that nobody writes short. */
const phrases = new Set<Kind | "Study">(["CostItem", "FutureDirection", "Limitation", "Stakeholder", "Study"]);

/** The initials of names that are safe: no thing is called so, no other thing has them, no word anywhere begins with them. */
export function listInitials(things: readonly Searchable[], names: readonly ListedLabel[]): ListedLabel[] {
  const taken = new Set(names.map(({ key }) => key));
  const words = [...new Set(names.flatMap((name) => name.words))].sort();
  const owners = new Map<string, number>();
  const found = names
    .filter(({ thing }) => !phrases.has((things[thing] as Searchable).kind))
    .flatMap(({ thing, label }) =>
      initialsOf(label.text).map((key): ListedLabel => {
        owners.set(key, owners.has(key) && owners.get(key) !== thing ? -1 : thing);
        return { thing, label: { text: label.text, field: "ABBREVIATION" }, role: "derived", key, words: [] };
      }),
    );
  return found.filter(({ thing, key }) => owners.get(key) === thing && !taken.has(key) && startingWith(words, key).length === 0);
}
