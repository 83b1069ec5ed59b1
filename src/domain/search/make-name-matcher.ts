import { nearestKeys } from "../../basics/edit-distance.js";
import type { AskedIdentifiers } from "./identifiers.js";
import type { ListedLabel } from "./listed-label.js";
import { tiers } from "./listed-label.js";

/** A label that matches as a whole. */
export interface NameMatch {
  readonly label: ListedLabel;
  readonly tier: number;
  /** 1 where the text is all of the label, else the share that it is. */
  readonly closeness: number;
  /** The text is the label's last words. */
  readonly atEnd?: boolean;
  /** The text ends within a word of the label: varices, without its s, within variceal. */
  readonly cutsWord?: boolean;
}

const wholly: Readonly<Record<ListedLabel["role"], number>> = {
  identifier: tiers.identifier,
  name: tiers.name,
  derived: tiers.derivedName,
  pinyin: tiers.words,
};

/**
 * Makes what matches a text as a whole: identifiers and names that are equal, names of entities that begin with it, and
 * those whose last words it is (fibrosis in hepatic fibrosis: in both languages the last word says what an entity is);
 * of identifiers and Chinese names also those that are one typing error away.
 */
export function makeNameMatcher(labels: readonly ListedLabel[]): (key: string, asked: AskedIdentifiers) => NameMatch[] {
  const byKey = new Map<string, ListedLabel[]>();
  for (const label of labels) {
    const same = byKey.get(label.key);
    if (same) same.push(label);
    else byKey.set(label.key, [label]);
  }
  const names = labels.filter(({ role, label }) => role === "name" && label.field !== "TITLE").map((label) => ({ label, starts: startsOf(label.words) }));
  const plainNames = names.map(({ label }) => label);
  const identifiers = labels.filter(({ role }) => role === "identifier");
  const pinyin = labels.filter(({ role }) => role === "pinyin");

  return (key, asked) => {
    const begins = (label: ListedLabel) => label.key.length > key.length && label.key.startsWith(key);
    const part =
      (tier: number) =>
      (label: ListedLabel): NameMatch => ({ label, tier, closeness: key.length / label.key.length });
    const same = [
      ...asked.keys.flatMap((one) => (byKey.get(one) ?? []).filter(({ role }) => role === "identifier")),
      ...(byKey.get(key) ?? []).filter(({ role }) => role !== "identifier"),
    ];
    const matches = same.map((label): NameMatch => ({ label, tier: wholly[label.role], closeness: 1 }));
    for (const { label, starts } of names) {
      const atEnd = label.key.endsWith(key) && starts.has(label.key.length - key.length);
      if (atEnd || begins(label)) matches.push({ ...part(tiers.partOfName)(label), atEnd, cutsWord: !atEnd && !starts.has(key.length) });
    }
    if (matches.length === 0 && [...key].length >= 3 && /\p{Script=Han}/u.test(key))
      matches.push(...nearestKeys(plainNames, key, 1).map(({ item: label }): NameMatch => ({ label, tier: tiers.words, closeness: 0.95 })));
    if (/^[a-z]{3,}$/.test(key)) matches.push(...pinyin.filter(begins).map(part(tiers.words)));
    if (asked.form === "words" || same.length > 0) return matches;
    const [sought = key] = asked.keys;
    const started = sought.length < 4 ? [] : identifiers.filter((label) => label.key.startsWith(sought)).map(part(tiers.partOfName));
    const near =
      started.length > 0 || sought.length < 6
        ? []
        : nearestKeys(identifiers, sought, 1).map(
            ({ item: label }): NameMatch => ({ label, tier: tiers.words, closeness: label.label.field === "ID" ? 1 : 0.7 }),
          );
    return [...matches, ...started, ...near];
  };
}

/** Where words begin in a key, its very start left out. */
function startsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.slice(1).map((_, index) => words.slice(0, index + 1).join("").length));
}
