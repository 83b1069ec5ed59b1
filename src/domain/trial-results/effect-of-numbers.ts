import { effectFromInterval, ratioFromPValue } from "../meta-analysis/effect-sizes/effect-from-interval.js";
import { type EffectMeasure, effectMeasures } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { EffectSize } from "../meta-analysis/effect-sizes/effect-size.js";
import { hedgesG } from "../meta-analysis/effect-sizes/hedges-g.js";
import { logOddsRatio } from "../meta-analysis/effect-sizes/log-odds-ratio.js";
import { logRiskRatio } from "../meta-analysis/effect-sizes/log-risk-ratio.js";
import { meanDifference } from "../meta-analysis/effect-sizes/mean-difference.js";
import { type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import type { NumbersOfRow } from "./numbers-of-row.js";
import type { PoolRow } from "./pool-row.js";

/** A row with its numbers, before it is chosen. */
export interface Candidate {
  readonly row: PoolRow;
  readonly numbers: NumbersOfRow;
}

/** The effect of a row's numbers on a scale; nothing where the numbers are of another kind. Refused: what the scales' functions refuse. */
export function effectOfNumbers(numbers: NumbersOfRow, measure: EffectMeasure): EffectSize | NotPoolable | undefined {
  switch (measure) {
    case "MEAN_DIFFERENCE":
      return numbers.kind === "MEANS" ? meanDifference(numbers.treated, numbers.control) : undefined;
    case "HEDGES_G":
      return numbers.kind === "MEANS" ? hedgesG(numbers.treated, numbers.control) : undefined;
    case "LOG_RISK_RATIO":
      return numbers.kind === "EVENTS" ? logRiskRatio(numbers.treated, numbers.control) : undefined;
    case "LOG_ODDS_RATIO":
      return numbers.kind === "EVENTS" ? logOddsRatio(numbers.treated, numbers.control) : undefined;
    case "HAZARD_RATIO": {
      if (numbers.kind !== "HAZARD") return undefined;
      const { value, uncertainty } = numbers;
      return "p" in uncertainty ? ratioFromPValue(measure, value, uncertainty.p) : effectFromInterval(measure, value, uncertainty);
    }
  }
}

/** The hazard ratio that a row prints with its interval, or with an exact p value. Refused: `OTHER_EFFECT` where it prints neither. */
export function hazardOf(row: PoolRow): NumbersOfRow | NotPoolable {
  const { effectKind, effectValue: value, effectLow: low, effectHigh: high, effectLevel, effectP } = row;
  const other = notPoolable("OTHER_EFFECT", [row.study.id], { effect: effectMeasures.HAZARD_RATIO });
  if (effectKind !== "hr" || value === null) return other;
  if (low !== null && high !== null) return { kind: "HAZARD", value, uncertainty: { low, high, level: (effectLevel ?? 95) / 100 } };
  const p = /^0?\.\d+$/.test(effectP ?? "") ? Number(effectP) : 0;
  return p > 0 ? { kind: "HAZARD", value, uncertainty: { p } } : other;
}

const kinds: Readonly<Record<EffectMeasure, NumbersOfRow["kind"]>> = {
  MEAN_DIFFERENCE: "MEANS",
  HEDGES_G: "MEANS",
  LOG_RISK_RATIO: "EVENTS",
  LOG_ODDS_RATIO: "EVENTS",
  HAZARD_RATIO: "HAZARD",
};

/** Whether numbers can give an effect of this measure. */
export const fits = (numbers: NumbersOfRow, effect: EffectMeasure): boolean => numbers.kind === kinds[effect];

/** The scale of the printed numbers; means and counts of one measure are not mixed. */
export function effectOfCandidates(candidates: readonly Candidate[]): EffectMeasure | NotPoolable {
  const found = new Set(candidates.map(({ numbers }) => numbers.kind));
  if (found.has("MEANS") && found.has("EVENTS"))
    return notPoolable("MIXED_SCALES", [...new Set(candidates.map(({ row }) => row.study.id))], { scales: { en: "means, events", zh: "均数、事件数" } });
  return found.has("EVENTS") ? "LOG_RISK_RATIO" : "MEAN_DIFFERENCE";
}

/** The scale on which one row's own effect is shown where no pool has one. */
export const ownEffect = ({ kind }: NumbersOfRow): EffectMeasure =>
  kind === "MEANS" ? "MEAN_DIFFERENCE" : kind === "EVENTS" ? "LOG_RISK_RATIO" : "HAZARD_RATIO";
