import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { rankOf } from "../confidence/evidence-classes.js";
import type { Report } from "./report.js";

/**
 * The reports without those of meta-analyses that do not count: of the meta-analyses on a pair one counts in each
 * setting, since they pool the same trials again and again. Own before inherited, then the better class, then those of
 * randomised trials alone, then the later search (else the year), then more studies, then the smaller id. Reports of the
 * review class do not compete.
 */
export function chooseMetaAnalysis(reports: readonly Report[]): Report[] {
  const chosen = new Map<Report["seenIn"], Report>();
  for (const report of reports) {
    if (!competes(report)) continue;
    const best = chosen.get(report.seenIn);
    if (!best || precedence(report, best) < 0) chosen.set(report.seenIn, report);
  }
  return reports.filter((report) => !competes(report) || chosen.get(report.seenIn)?.study.id === report.study.id);
}

const competes = ({ study, seenIn }: Report): boolean =>
  study.design === "meta_analysis" && (seenIn === "PATIENTS" || seenIn === "ANIMALS" || seenIn === "DISHES");

function precedence(one: Report, other: Report): number {
  return (
    Number(other.own) - Number(one.own) ||
    rankOf(one.class) - rankOf(other.class) ||
    Number(other.study.pooledDesigns === "randomised") - Number(one.study.pooledDesigns === "randomised") ||
    compareCodeUnits(searchedUntil(other), searchedUntil(one)) ||
    (other.study.studies ?? 0) - (one.study.studies ?? 0) ||
    compareCodeUnits(one.study.id, other.study.id)
  );
}

const searchedUntil = ({ study }: Report): string => study.searchTo ?? String(study.year ?? "");
