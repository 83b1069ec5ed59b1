import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { inheritedFactor, rankOf } from "../confidence/evidence-classes.js";
import { type ClassTree, mscClass, mscTherapy, twinOf } from "./class-tree.js";
import type { AssessedReport, Report } from "./report.js";

/** All that is said of one object by a subject and by what it may inherit from. */
export interface PairEvidence {
  readonly subject: string;
  /** Kind of the object: what found no harm is not inherited. */
  readonly objectKind: string;
  /** What `assessReports` made of them. */
  readonly reports: readonly AssessedReport[];
  readonly classes: ClassTree;
}

/**
 * The reports of an ordered pair, its own first, then by class, id and study. Own are those that name the subject; the
 * class of all MSC and MSC therapy share theirs. Inherited are those of superclasses; null, negative and worsened ones
 * of subclasses where the pair has a report of its own; all of sources and products below the class for the therapy.
 * Never inherited: what patients of mixed sources showed (results of the class, clinical claims on it), and a null on an
 * adverse event.
 */
export function reportsOfPair({ subject, objectKind, reports, classes }: PairEvidence): Report[] {
  const twin = twinOf(subject);
  const superclasses = new Set(classes.superclassesOf(subject));
  const subclasses = classes.subclassesOf(subject === mscTherapy ? mscClass : subject);
  const hasOwn = reports.some(({ holderId, barred }) => (holderId === subject || holderId === twin) && barred !== "RETRACTED");
  const isInherited = (report: AssessedReport): boolean => {
    if (report.foundNone && objectKind === "AdverseEvent") return false;
    if (superclasses.has(report.holderId)) return report.holderId !== mscClass || !isOfPatients(report);
    return subclasses.has(report.holderId) && (subject === mscTherapy || (hasOwn && (report.foundNone || report.worsened)));
  };
  const related: Report[] = [];
  for (const report of reports) {
    if (report.holderId === subject) related.push({ ...report, own: true, inheritedFrom: null, via: null });
    else if (report.holderId === twin) related.push({ ...report, own: true, inheritedFrom: null, via: twin });
    else if (isInherited(report)) related.push({ ...report, own: false, inheritedFrom: report.holderId, via: null, weight: report.weight * inheritedFactor });
  }
  return related.sort(
    (one, other) =>
      Number(other.own) - Number(one.own) ||
      rankOf(one.class) - rankOf(other.class) ||
      compareCodeUnits(one.id, other.id) ||
      compareCodeUnits(one.study.id, other.study.id),
  );
}

const isOfPatients = ({ of, level }: AssessedReport): boolean => of === "result" || level.startsWith("clinical");
