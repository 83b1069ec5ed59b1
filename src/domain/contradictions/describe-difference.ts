import type { Difference } from "./contradiction.js";
import { differenceAspects } from "./difference-aspects.js";

const sideNames = {
  1: { en: "where it rises", zh: "升高者" },
  [-1]: { en: "where it falls", zh: "降低者" },
  0: { en: "where nothing was found", zh: "未见作用者" },
} as const;

/** A difference in one sentence, for example `Species: rat where it falls; human where nothing was found.` */
export function sayDifference({ aspect, signs, values }: Difference, lang: "EN" | "ZH"): string {
  const { en, zh } = differenceAspects[aspect];
  const sides = values.flatMap((side, index) => {
    const name = sideNames[signs[index] as 1 | -1 | 0];
    if (side.length === 0) return [];
    return lang === "ZH" ? `${name.zh}为${side.map((value) => value.zh).join("、")}` : `${side.map((value) => value.en).join(", ")} ${name.en}`;
  });
  return lang === "ZH" ? `${zh}：${sides.join("；")}。` : `${en[0]?.toUpperCase()}${en.slice(1)}: ${sides.join("; ")}.`;
}
