import { append } from "../../basics/append.js";
import type { Kind } from "../../model/kind.js";
import type { ListedLabel } from "./listed-label.js";
import type { Searchable } from "./searchable.js";
import { isHan, smallWords } from "./terms.js";

/** Kinds whose names are words of any sentence, such as patients, or sentences themselves. */
const untelling = new Set<Kind | "Study">(["CostItem", "FutureDirection", "Limitation", "Stakeholder", "Study"]);

/** Letters that a name within a sentence has at least, and the beginning or end of one: shorter ones are words of the sentence as often. */
const fewest = { name: 3, part: 4, han: 2 };

/** A name that stands in a text, and how much of the text and of the name it is. */
export interface PhraseMatch {
  readonly label: ListedLabel;
  /** Share of the text's letters, above 0 and at most 1. */
  readonly share: number;
  /** 1 where all of the name stands there, else the share that does: MELD of MELD score. */
  readonly closeness: number;
}

/**
 * Makes what finds the names and synonyms of entities that stand in a text word for word, such as survival rate in
 * "survival rate of patients". Where names overlap the longest counts: who writes umbilical cord MSC does not mean the
 * umbilical cord. Of names that only begin or end with what stands there, that of the entity with the most evidence.
 */
export function makePhraseMatcher(labels: readonly ListedLabel[], entities: readonly Searchable[]): (words: readonly string[]) => PhraseMatch[] {
  const whole = new Map<string, ListedLabel[]>();
  const parts = new Map<string, ListedLabel>();
  let mostWords = 0;
  const evidenceOf = ({ entity, key }: ListedLabel) => (entities[entity]?.evidence ?? 0) - key.length / 1_000;
  for (const label of labels) {
    const { words, role, key } = label;
    if ((role !== "name" && role !== "derived") || untelling.has(entities[label.entity]?.kind ?? "Study")) continue;
    if (isTelling(words, fewest.name)) append(whole, key, label);
    mostWords = Math.max(mostWords, words.length);
    for (let cut = 1; cut < words.length; cut++) {
      for (const part of [words.slice(0, cut), words.slice(cut)]) {
        const known = parts.get(part.join(""));
        if (isTelling(part, fewest.part) && (!known || evidenceOf(label) > evidenceOf(known))) parts.set(part.join(""), label);
      }
    }
  }

  return (words) => {
    const found: PhraseMatch[] = [];
    const taken = new Array<boolean>(words.length).fill(false);
    const letters = words.join("").length;
    const take = (named: (key: string) => readonly ListedLabel[]) => {
      for (let length = Math.min(mostWords, words.length - 1); length > 0; length--) {
        for (let from = 0; from + length <= words.length; from++) {
          const span = words.slice(from, from + length);
          if (taken.slice(from, from + length).some(Boolean) || span.every((word) => smallWords.has(word))) continue;
          const key = span.join("");
          const these = named(key);
          if (these.length > 0) taken.fill(true, from, from + length);
          for (const label of these) found.push({ label, share: key.length / letters, closeness: key.length / label.key.length });
        }
      }
    };
    take((key) => whole.get(key) ?? []);
    take((key) => [parts.get(key)].filter((label) => label !== undefined));
    return found;
  };
}

const isTelling = (words: readonly string[], least: number) =>
  words.join("").length >= (words.some(isHan) ? fewest.han : least) && !words.every((word) => smallWords.has(word));
