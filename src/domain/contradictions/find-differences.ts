import type { Label } from "../../model/vocabulary.js";
import type { Difference } from "./contradiction.js";
import { type DifferenceAspect, differenceAspects } from "./difference-aspects.js";
import type { Report } from "./read-reports.js";

/**
 * In what the sides of a contradiction differ: aspects that at least two sides tell, and tell differently. They may
 * explain it; nothing shows that they do.
 */
export function findDifferences(sides: readonly { readonly sign: 1 | -1 | 0; readonly reports: readonly Report[] }[]): Difference[] {
  return (Object.keys(differenceAspects) as DifferenceAspect[]).flatMap((aspect) => {
    const values = sides.map(({ reports }) => distinct(reports.flatMap(({ facts }) => facts[aspect])));
    const told = new Set(values.filter((side) => side.length > 0).map((side) => side.map(({ en }) => en).join("\n")));
    return told.size > 1 ? [{ aspect, signs: sides.map(({ sign }) => sign), values }] : [];
  });
}

function distinct(labels: readonly Label[]): Label[] {
  const seen = new Map(labels.map((label) => [label.en, label]));
  return [...seen.values()].sort((one, other) => (one.en < other.en ? -1 : 1));
}
