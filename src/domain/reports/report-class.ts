import { basisClasses, designClasses, type EvidenceClass, rankOf } from "../confidence/evidence-classes.js";
import type { ReportFacts } from "./report.js";

/**
 * The class of a report: the lowest of four, what its claim's level allows, its basis, the design of its study and the
 * comparison that it rests on. A review that retells a trial stays a review; a change from baseline within a controlled
 * trial is uncontrolled. A meta-analysis of randomised trials alone is of the randomised class. Null where the basis is
 * no finding (a method, a definition). `comparedWith` is what it was compared with; of a claim, what `assessReports`
 * takes from the results of its study.
 */
export function classOfReport(facts: ReportFacts, comparedWith: string | null): EvidenceClass | null {
  const basis = facts.basis === null ? "RANDOMISED" : basisClasses[facts.basis];
  if (!basis) return null;
  return lowest([levelClass(facts), basis, designClass(facts), comparedWith === "baseline" ? "UNCONTROLLED" : "RANDOMISED"]);
}

function levelClass({ level, setting }: ReportFacts): EvidenceClass {
  if (level === "preclinical") return laboratoryClass(setting);
  return levelClasses[level] ?? "NARRATIVE";
}

const levelClasses: Readonly<Record<string, EvidenceClass>> = {
  clinical_controlled: "RANDOMISED",
  clinical_uncontrolled: "UNCONTROLLED",
  review: "REVIEW",
  narrative: "NARRATIVE",
  registry: "REGISTERED",
};

function designClass({ study, setting }: ReportFacts): EvidenceClass {
  if (study.design === "preclinical") return laboratoryClass(setting);
  if (study.design === "meta_analysis" && study.pooledDesigns === "randomised") return "RANDOMISED";
  return designClasses[study.design] ?? "NARRATIVE";
}

const laboratoryClass = (setting: readonly string[]): EvidenceClass => (setting.includes("animal") ? "ANIMAL" : "IN_VITRO");

const lowest = (names: readonly EvidenceClass[]): EvidenceClass => names.reduce((low, name) => (rankOf(name) > rankOf(low) ? name : low));
