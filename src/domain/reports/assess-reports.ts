import { append } from "../../basics/append.js";
import { evidenceClasses, indirectFactor, nullFactor } from "../confidence/evidence-classes.js";
import { twinOf } from "./class-tree.js";
import type { AssessedReport, NotCountedReason, ReportFacts } from "./report.js";
import { classOfReport } from "./report-class.js";

/**
 * What each report on an object may weigh, anyone who inherits it: its class, why it can never count, the sign that it
 * tested, and its weight before inheritance. `facts` are all that is said of the object by the subjects in question,
 * since a claim takes the comparator of its study's results and a result the tested sign of its study's claims. A
 * retraction is a removal: reports of retracted studies are listed, and bear on nothing.
 */
export function assessReports(facts: readonly ReportFacts[], excludeRetracted = true): AssessedReport[] {
  const isOut = ({ study }: ReportFacts) => excludeRetracted && study.retraction === "retracted";
  const beside = new Map<string, ReportFacts[]>();
  for (const report of facts) if (!isOut(report)) append(beside, keyOf(report), report);
  return facts.map((report): AssessedReport => {
    const others = beside.get(keyOf(report)) ?? [];
    const comparedWith = comparatorOf(report, others);
    const reportClass = classOfReport(report, comparedWith);
    const factor = (report.foundNone ? nullFactor : 1) * (report.proxy ? indirectFactor : 1);
    return {
      ...report,
      testedSign: report.of === "result" && report.foundNone ? signTestedBy(others) : report.testedSign,
      class: reportClass,
      seenIn: reportClass && evidenceClasses[reportClass].setting,
      barred: isOut(report) ? "RETRACTED" : barredBecause(report, reportClass, comparedWith),
      weight: reportClass ? evidenceClasses[reportClass].weight * factor : 0,
    };
  });
}

/** Reports of one study on one subject; the class of MSC and the therapy are one there. */
const keyOf = ({ study, holderId }: ReportFacts): string => `${study.id} ${twinOf(holderId) === null ? holderId : "MSC"}`;

/** Flags of a result that says nothing of its own pair; other flags only bar a pool. */
const barringFlags: readonly string[] = ["source_inconsistent", "comparison_not_stated"];

const activeComparisons: readonly (string | null)[] = ["active_comparator", "other_dose"];

function barredBecause(facts: ReportFacts, reportClass: AssessedReport["class"], comparedWith: string | null): NotCountedReason | null {
  if (!facts.isEffect) return "NOT_AN_EFFECT";
  if (activeComparisons.includes(comparedWith)) return "ACTIVE_COMPARATOR";
  if (facts.qualityFlags.some((flag) => barringFlags.includes(flag))) return "QUALITY_FLAG";
  if (reportClass === null) return "NO_FINDING";
  if (facts.proxy && (facts.foundNone || facts.isMixed)) return "INDIRECT";
  if (facts.isMixed) return "MIXED";
  return facts.sign === 0 && !facts.foundNone && facts.of === "result" ? "NO_SIGN" : null;
}

/**
 * A claim takes the comparator of its study's results on the pair, the best where they differ: a group without the cells,
 * then the same patients before, then another treatment. Null without results, and where the claim itself states a
 * comparison between groups.
 */
function comparatorOf(facts: ReportFacts, beside: readonly ReportFacts[]): string | null {
  if (facts.of === "result") return facts.comparedWith;
  if (facts.comparesGroups) return null;
  const compared = new Set(beside.flatMap(({ of, comparedWith }) => (of === "result" ? [comparedWith] : [])));
  return ["comparator", "baseline", ...activeComparisons].find((comparison) => compared.has(comparison)) ?? null;
}

/** A result without a difference tested the sign that the null claims of its study on the pair tested; without one such sign, both. */
function signTestedBy(beside: readonly ReportFacts[]): 1 | -1 | null {
  const signs = new Set(beside.flatMap(({ of, foundNone, testedSign }) => (of === "claim" && foundNone ? [testedSign] : [])));
  return signs.size === 1 ? ([...signs][0] as 1 | -1 | null) : null;
}
