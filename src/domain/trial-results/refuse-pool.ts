import { type EffectMeasure, isRatioMeasure } from "../meta-analysis/effect-sizes/effect-measures.js";
import { type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import type { PooledEffect } from "../meta-analysis/pooled-effect.js";
import type { ChosenRow } from "./pool-answer.js";
import { defaultMinStudies, type PoolQuestion } from "./pool-question.js";
import type { PoolRow } from "./pool-row.js";
import { sayCells } from "./pooled-cells.js";

/** The refusal of what a question asks to mix: reviews with their trials, changes without controls with differences from controls. */
export function refuseMixtures({ scopes, comparedWith }: PoolQuestion, rows: readonly PoolRow[]): NotPoolable | undefined {
  const studies = (with_: (row: PoolRow) => boolean) => [...new Set(rows.filter(with_).map(({ study }) => study.id))];
  if (scopes?.includes("pooled")) {
    const reviews = studies(({ scope }) => scope === "pooled");
    return notPoolable(scopes.includes("single_study") ? "REVIEW_BESIDE_ITS_TRIALS" : "PUBLISHED_POOL", reviews);
  }
  if (comparedWith && !comparedWith.includes("comparator")) return notPoolable("UNCONTROLLED_ONLY", []);
  if (comparedWith?.includes("baseline"))
    return notPoolable(
      "UNCONTROLLED_BESIDE_CONTROLLED",
      studies(({ comparedWith: against, scope }) => against === "baseline" && scope === "single_study"),
    );
  return undefined;
}

/** The refusal of studies that may share patients (same hospital, same group), first pair by id; `without` lets one of them go. */
export function refuseSharedPatients(chosen: readonly ChosenRow[]): NotPoolable | undefined {
  const ids = chosen.map(({ row }) => row.study.id);
  for (const { row } of [...chosen].sort((one, other) => (one.row.study.id < other.row.study.id ? -1 : 1))) {
    const shared = row.study.overlaps.filter((other) => other !== row.study.id && ids.includes(other)).sort()[0];
    if (shared)
      return notPoolable("SAME_PATIENTS_TWICE", [row.study.id, shared], {
        why: { en: `${row.study.id} and ${shared} may share patients; leave one of them out`, zh: `${row.study.id} 与 ${shared} 可能有重叠患者，请剔除其一` },
      });
  }
  return undefined;
}

/** Why fewer trials are left than are pooled: nothing but published pools, nothing controlled, or too few. */
export function refuseTooFew(
  chosen: readonly ChosenRow[],
  single: readonly PoolRow[],
  published: readonly PoolRow[],
  question: PoolQuestion,
): NotPoolable | undefined {
  const { minStudies = defaultMinStudies } = question;
  if (chosen.length >= minStudies) return undefined;
  if (single.length === 0 && published.length > 0) return notPoolable("PUBLISHED_POOL", [...new Set(published.map(({ study }) => study.id))]);
  if (single.length > 0 && single.every(({ comparedWith }) => comparedWith === "baseline")) return notPoolable("UNCONTROLLED_ONLY");
  return notPoolable(
    "TOO_FEW",
    chosen.map(({ row }) => row.study.id),
    { count: chosen.length, cells: sayCells(question), least: minStudies },
  );
}

/** An interval whose upper end is more than so many times the lower one says next to nothing of a ratio. */
const widestFactor = 20;

/**
 * How many units the scale of a score or of a share has from end to end: MELD 6 to 40 (doi 10.1053/jhep.2001.22172, capped as for allocation),
 * Child-Pugh 5 to 15 (doi 10.1002/bjs.1800600817), per cent.
 */
const lengthOfScale: Readonly<Record<string, number>> = { "MSCKG:meld": 34, "MSCKG:child-pugh": 10, "%": 100 };

/** The refusal of a pooled interval wider than a factor of 20, or than the whole scale of its measure; its numbers stand in the detail. */
export function refuseImprecise(pooled: PooledEffect, effect: EffectMeasure, measure: string, unit: string | undefined): NotPoolable | undefined {
  const { low, high, estimate, k } = pooled;
  const say = (value: number) => String(Number(value.toPrecision(3)));
  const refuse = (values: readonly [number, number, number], limit: { en: string; zh: string }) =>
    notPoolable("IMPRECISE", [], { ...{ estimate: say(values[0]), low: say(values[1]), high: say(values[2]), count: k }, limit });
  if (isRatioMeasure(effect))
    return high - low > Math.log(widestFactor)
      ? refuse([Math.exp(estimate), Math.exp(low), Math.exp(high)], { en: `a factor of ${widestFactor}`, zh: `${widestFactor} 倍` })
      : undefined;
  const length = effect === "MEAN_DIFFERENCE" ? (lengthOfScale[measure] ?? lengthOfScale[unit ?? ""]) : undefined;
  return length !== undefined && high - low > length
    ? refuse([estimate, low, high], { en: `the scale itself, ${length} long`, zh: `量表本身的全长（${length}）` })
    : undefined;
}
