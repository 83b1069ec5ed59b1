import type { EvidenceRow } from "../confidence/evidence-row.js";
import { weighDirection } from "../confidence/weigh-evidence.js";

/**
 * How well one signed step is shown, in [0, 1]: what speaks for its sign, times the share of that in what speaks for and
 * against it, f · f/(f + a) with f and a as `weighEvidence` has them. Undisputed it is f; equally disputed, half of f.
 */
export function stepConfidence(rows: readonly EvidenceRow[], sign: 1 | -1, excludeRetracted = true): number {
  const { for: pro, against } = weighDirection(rows, sign, excludeRetracted);
  return pro === 0 ? 0 : (pro * pro) / (pro + against);
}

/**
 * How well a pathway is shown, in [0, 1]: the product of the confidence of its steps (`stepConfidence`), as if each were
 * a chance of its own. A further step never raises it. Steps are multiplied first to last, so that each engine and this
 * service get the same number.
 */
export function pathwayConfidence(steps: readonly number[]): number {
  return steps.reduce((product, step) => product * step, 1);
}
