import { required } from "../../basics/required.js";
import type { ListedLabel } from "./listed-label.js";
import { makeWordList } from "./make-word-list.js";
import { askedTermsOf, smallWords, termsOf } from "./terms.js";

/** An entity in whose labels words of a text occur. */
export interface WordMatch {
  readonly label: ListedLabel;
  /** Share of the text's words, rare ones weighing more, that occur in any of the entity's labels. */
  readonly coverage: number;
  /** The same for `label`, the best of them. */
  readonly labelCoverage: number;
}

/** How near a label is for a word: position of the label to nearness. */
type Found = Map<number, number>;

/**
 * Makes what finds the words of a text in labels, in any order, typing errors forgiven: at most one match an entity. In
 * words of `sure` labels no typing error is looked for: those of names, while titles have errors of their own.
 */
export function makeWordMatcher(labels: readonly ListedLabel[], sure: (label: ListedLabel) => boolean): (words: readonly string[]) => WordMatch[] {
  const places = new Map<string, number[]>();
  const surely = new Set<string>();
  let labelCount = 0;
  labels.forEach((label, position) => {
    const terms = new Set(termsOf(label.words));
    if (terms.size > 0) labelCount++;
    for (const term of terms) {
      const known = places.get(term);
      if (known) known.push(position);
      else places.set(term, [position]);
      if (sure(label)) surely.add(term);
    }
  });
  const list = makeWordList(places.keys());
  const labelAt = (position: number) => required(labels[position], "a label");

  /** A word that labels write as two, UCMSC for UC-MSC, is no typing error. */
  function find(term: string, unfinished: boolean): Found {
    const found: Found = new Map();
    for (let cut = 2; cut <= term.length - 2; cut++) {
      const [before, after] = [places.get(term.slice(0, cut)), places.get(term.slice(cut))];
      if (before && after)
        add(
          found,
          before.filter((position) => after.includes(position) && labels[position]?.key.includes(term)),
          0.95,
        );
    }
    const isSure = surely.has(term) || [...found.keys()].some((position) => sure(labelAt(position)));
    for (const [meaning, nearness] of list.meanings(term, { unfinished, forgiving: !isSure })) add(found, places.get(meaning) ?? [], nearness);
    return found;
  }

  /** Neighbours that a label writes as one word: IL 10 and IL10. */
  function joined(terms: readonly string[], found: readonly Found[]): void {
    for (let from = 0; from < terms.length; from++) {
      for (let to = from + 2; to <= Math.min(from + 3, terms.length); to++) {
        const together = places.get(terms.slice(from, to).join(""));
        if (together) for (const one of found.slice(from, to)) add(one, together, 0.95);
      }
    }
  }

  function match(terms: readonly string[]): WordMatch[] {
    const found = terms.map((term, index) => find(term, index === terms.length - 1));
    joined(terms, found);
    const weights = found.map(({ size }) => Math.log(1 + labelCount / (size + 1)));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    const byEntity = new Map<number, { best: number[]; label: number; labelSum: number }>();
    const sums = new Map<number, number>();
    for (const [index, positions] of found.entries())
      for (const [position, nearness] of positions) {
        sums.set(position, (sums.get(position) ?? 0) + nearness * (weights[index] ?? 0));
        const { entity } = labelAt(position);
        const known = byEntity.get(entity) ?? { best: new Array<number>(terms.length).fill(0), label: position, labelSum: 0 };
        known.best[index] = Math.max(known.best[index] ?? 0, nearness);
        byEntity.set(entity, known);
      }
    for (const [position, sum] of sums) {
      const known = byEntity.get(labelAt(position).entity);
      if (known && (sum > known.labelSum || (sum === known.labelSum && shorter(labelAt(position), labelAt(known.label), position < known.label))))
        Object.assign(known, { label: position, labelSum: sum });
    }
    return [...byEntity.values()].map(({ best, label, labelSum }) => ({
      label: labelAt(label),
      coverage: best.reduce((sum, nearness, index) => sum + nearness * (weights[index] ?? 0), 0) / all,
      labelCoverage: labelSum / all,
    }));
  }

  return (words) => {
    const telling = words.filter((word) => !smallWords.has(word));
    return match(askedTermsOf(telling.length > 0 ? telling : words));
  };
}

function add(found: Found, positions: readonly number[], nearness: number): void {
  for (const position of positions) found.set(position, Math.max(nearness, found.get(position) ?? 0));
}

/** Whether a label is the shorter one, or as short and `earlier`. */
function shorter({ key }: ListedLabel, other: ListedLabel, earlier: boolean): boolean {
  return key.length < other.key.length || (key.length === other.key.length && earlier);
}
