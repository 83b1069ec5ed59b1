import type { PrintedDifference } from "../meta-analysis/effect-sizes/recover-shared-standard-deviation.js";
import type { PoolRow } from "./pool-row.js";

/**
 * What a row prints of the difference between its two means, in the unit in which they are joined: an interval, a t value, a p value as
 * printed (`0.04`; `<0.05` is an upper limit; `>0.05` says nothing). A t that does not fit its p is not used, nor is that p.
 */
export function printedDifference(row: PoolRow, factor: number): PrintedDifference {
  const { effectKind, effectLow, effectHigh, effectLevel, effectT, effectP, qualityFlags } = row;
  const interval = effectKind === "md" && effectLow !== null && effectHigh !== null;
  if (interval) return { interval: { low: effectLow * factor, high: effectHigh * factor, level: (effectLevel ?? 95) / 100 } };
  if (qualityFlags.includes("t_and_p_disagree")) return {};
  if (effectT !== null) return { t: effectT };
  const p = /^(<?)\s*(0?\.\d+)$/.exec(effectP ?? "");
  return p && Number(p[2]) > 0 ? { p: Number(p[2]), ...(p[1] === "<" && { pIsLimit: true }) } : {};
}
