import { effectFromInterval } from "../meta-analysis/effect-sizes/effect-from-interval.js";
import type { EffectMeasure } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { EffectSize } from "../meta-analysis/effect-sizes/effect-size.js";
import { hedgesG } from "../meta-analysis/effect-sizes/hedges-g.js";
import { logOddsRatio } from "../meta-analysis/effect-sizes/log-odds-ratio.js";
import { logRiskRatio } from "../meta-analysis/effect-sizes/log-risk-ratio.js";
import { meanDifference } from "../meta-analysis/effect-sizes/mean-difference.js";
import type { NotPoolable } from "../meta-analysis/not-poolable.js";
import type { NumbersOfRow } from "./numbers-of-row.js";

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
    case "LOG_HAZARD_RATIO":
      return numbers.kind === "HAZARD" ? effectFromInterval(measure, numbers.value, numbers) : undefined;
  }
}
