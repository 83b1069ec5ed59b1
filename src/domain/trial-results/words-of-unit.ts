import type { Label } from "../../model/vocabulary.js";
import { effectMeasures } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { PoolOfMeasure } from "./pool-answer.js";

/** UCUM annotations, which are no words: what people read for them. */
const annotations: Readonly<Record<string, Label>> = {
  "{score}": { en: "points", zh: "分" },
  "{INR}": { en: "ratio", zh: "比值" },
};

/** The unit of a pool's estimate in words: that of its means, or the name of the scale. */
export function wordsOfUnit({ effect, unit }: Pick<PoolOfMeasure, "effect" | "unit">): Label {
  if (unit === undefined) return effectMeasures[effect];
  return annotations[unit] ?? { en: unit, zh: unit };
}
