import { listWords } from "../../basics/list-words.js";
import { effectMeasures } from "./effect-sizes/effect-measures.js";
import type { EffectSize } from "./effect-sizes/effect-size.js";
import { type NotPoolable, notPoolable } from "./not-poolable.js";
import type { StudyEffect } from "./study-effect.js";

/** One study's comparison of two arms, before it is known whether it stands beside the others. */
export interface Comparison extends Pick<StudyEffect, "study" | "year" | "group"> {
  readonly effect: EffectSize;
  /** What the means are of, with its unit, for example "MELD" or "albumin, g/L"; means in another unit were converted before. */
  readonly scale: string;
  /** Whether the means are changes from baseline. */
  readonly change: boolean;
}

/**
 * The comparisons' effects, where they may be pooled: all of one measure of effect; mean differences of one scale (changes and final values
 * may stand together); Hedges' g of any scale, but of changes alone or of final values alone (doi 10.1002/9781119536604.ch10, section 10.5.2).
 * Refused: `MIXED_SCALES`, `CHANGE_BESIDE_FINAL_VALUE`.
 */
export function effectsOfOneScale(comparisons: readonly Comparison[]): readonly StudyEffect[] | NotPoolable {
  const measures = [...new Set(comparisons.map(({ effect }) => effect.measure))].sort();
  const studies = comparisons.map(({ study }) => study);
  if (measures.length > 1) return notPoolable("MIXED_SCALES", studies, { scales: listWords(measures.map((measure) => effectMeasures[measure])) });
  const scales = [...new Set(comparisons.map(({ scale }) => scale))].sort();
  if (measures[0] === "MEAN_DIFFERENCE" && scales.length > 1)
    return notPoolable("MIXED_SCALES", studies, { scales: listWords(scales.map((scale) => ({ en: scale, zh: scale }))) });
  const changes = comparisons.filter(({ change }) => change);
  if (measures[0] === "HEDGES_G" && changes.length > 0 && changes.length < comparisons.length)
    return notPoolable(
      "CHANGE_BESIDE_FINAL_VALUE",
      changes.map(({ study }) => study),
    );
  return comparisons.map(({ effect: { estimate, variance }, scale: _scale, change: _change, ...of }) => ({ ...of, estimate, variance }));
}
