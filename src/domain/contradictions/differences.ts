import type { Label } from "../../model/vocabulary.js";
import type { ReportInContext } from "./context-rows.js";
import type { Difference } from "./contradiction.js";
import { type DifferenceAspect, differenceAspects } from "./difference-aspects.js";

/**
 * In what the sides of a contradiction differ: aspects that at least two sides tell, and tell differently. They may
 * explain it; nothing shows that they do.
 */
export function findDifferences(sides: readonly { readonly sign: 1 | -1 | 0; readonly reports: readonly ReportInContext[] }[]): Difference[] {
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

const sideNames = {
  1: { en: "where it rises", zh: "升高者" },
  [-1]: { en: "where it falls", zh: "降低者" },
  0: { en: "where no effect was found", zh: "未见作用者" },
} as const;

/** A difference in one sentence, for example `Species: rat where it falls; human where nothing was found.` */
export function describeDifference({ aspect, signs, values }: Difference, lang: "EN" | "ZH"): string {
  const { en, zh } = differenceAspects[aspect];
  const sides = values.flatMap((side, index) => {
    const name = sideNames[signs[index] as 1 | -1 | 0];
    if (side.length === 0) return [];
    return lang === "ZH" ? `${name.zh}为${side.map((value) => value.zh).join("、")}` : `${side.map((value) => value.en).join(", ")} ${name.en}`;
  });
  return lang === "ZH" ? `${zh}：${sides.join("；")}。` : `${en[0]?.toUpperCase()}${en.slice(1)}: ${sides.join("; ")}.`;
}

/** Most aspects that the first sentence names. */
const mostNamed = 4;

/** In what the sides differ, in one sentence for the reader who reads no further: the aspects, and the first in full. */
export function describeDifferences(differences: readonly Difference[], lang: "EN" | "ZH"): string {
  const [first] = differences;
  if (!first) return lang === "ZH" ? "来源未说明各方有何不同。" : "The sources do not tell what differs between the sides.";
  const named = differences.slice(0, mostNamed).map(({ aspect }) => differenceAspects[aspect][lang === "ZH" ? "zh" : "en"]);
  return lang === "ZH"
    ? `各方在${named.join("、")}上不同。${describeDifference(first, lang)}`
    : `The sides differ in ${named.join(", ")}. ${describeDifference(first, lang)}`;
}
