import type { EvidenceRow } from "../confidence/evidence-row.js";
import { weighEvidence } from "../confidence/weigh-evidence.js";

/** Whether a pathway's net sign agrees with what is good for the patient at its end. */
export function pathwayEffect(netSign: number, targetDirection: string | null): "BETTER" | "WORSE" | "UNKNOWN" {
  if (targetDirection !== "higher" && targetDirection !== "lower") return "UNKNOWN";
  return netSign > 0 === (targetDirection === "higher") ? "BETTER" : "WORSE";
}

/**
 * Whether a pathway's net sign agrees with what the evidence on its first and last entity themselves says; false also
 * where that found no effect, null where it says no direction.
 */
export function isCoherent(netSign: number, evidenceOfEnds: readonly EvidenceRow[]): boolean | null {
  const { direction } = weighEvidence(evidenceOfEnds);
  if (direction === "UNSIGNED") return null;
  return direction === (netSign > 0 ? "RAISES" : "LOWERS");
}
