import type { EvidenceClass } from "./evidence-classes.js";
import type { EvidenceRow } from "./evidence-row.js";

/**
 * The class of one report: its claim's level, never better than its study's own design allows (a review that retells a
 * trial stays a review). A meta-analysis counts as controlled: those of this field pool randomised and other trials.
 */
export function classOfEvidence({ level, design, setting }: Pick<EvidenceRow, "level" | "design" | "setting">): EvidenceClass {
  if (level === "registry" || design === "registry_trial") return "REGISTERED";
  if (level === "narrative") return "NARRATIVE";
  if (level === "review" || design === "review" || design === "systematic_review") return "REVIEW";
  if (level === "preclinical" || design === "preclinical") return setting.includes("animal") ? "ANIMAL" : "IN_VITRO";
  if (level === "clinical_uncontrolled" || design === "single_arm" || design === "observational") return "UNCONTROLLED";
  return design === "rct" ? "RANDOMISED" : "CONTROLLED";
}
