import { deriveLabels } from "./derive-labels.js";
import { foldWords } from "./fold-words.js";
import { identifierKeys } from "./identifier-keys.js";
import { listInitials } from "./list-initials.js";
import type { ListedLabel } from "./listed-label.js";
import type { Label, Searchable } from "./searchable.js";

const isName = ({ field }: Label) => field === "NAME" || field === "SYNONYM" || field === "TITLE";

/** All labels of all things, those that are derived from others included, each once. */
export function listLabels(things: readonly Searchable[]): ListedLabel[] {
  const names = things.flatMap(({ labels }, thing) =>
    labels.filter(isName).map((label): ListedLabel => {
      const words = foldWords(label.text);
      return { thing, label, role: "name", key: words.join(""), words };
    }),
  );
  const identifiers = things.flatMap(({ labels }, thing) =>
    labels
      .filter((label) => !isName(label))
      .flatMap((label) => identifierKeys(label.text).map((key): ListedLabel => ({ thing, label, role: "identifier", key, words: [] }))),
  );
  const derived = names.filter(({ label }) => label.field !== "TITLE").flatMap(deriveLabels);
  const all = [...names, ...identifiers, ...derived, ...listInitials(things, names)];
  const seen = new Set<string>();
  return all.filter(({ thing, role, key }) => {
    const label = `${thing} ${role} ${key}`;
    return !seen.has(label) && seen.add(label);
  });
}
