import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import { keepReports } from "../reports/keep-reports.js";
import { type PairEvidence, reportsOfPair } from "../reports/reports-of-pair.js";
import { rankOf } from "./evidence-classes.js";
import { type Weighed, weighReports } from "./weigh-reports.js";

/**
 * The verdict on an ordered pair over the reports that pass a filter. A pair without a report of its own takes the
 * direction of the nearest superclass's verdict (named in `via`), where that has a report of its own; not where a subclass
 * says the opposite at a better class. Without `inherit` own reports alone are weighed.
 */
export function weighPair(pair: PairEvidence, filter: EvidenceFilter = {}, inherit = true): Weighed {
  const of = (subject: string) => weighReports(keepReports(reportsOfPair({ ...pair, subject }), filter).filter(({ own }) => inherit || own));
  const weighed = of(pair.subject);
  if (weighed.state !== "INHERITED_ONLY") return weighed;
  const taken = fromSuperclass(pair, weighed, of);
  const opposite = { RAISES: "LOWERS", LOWERS: "RAISES", NO_EFFECT: null, UNSIGNED: null }[taken.direction];
  const isOpposed =
    opposite !== null &&
    [...pair.classes.subclassesOf(pair.subject)].some((subclass) => {
      const below = of(subclass);
      return below.bestForOwn !== null && below.direction === opposite && rankOf(below.bestForOwn) < rankOf(weighed.bestFor);
    });
  return isOpposed ? { ...taken, direction: "UNSIGNED" } : taken;
}

function fromSuperclass({ subject, classes }: PairEvidence, weighed: Weighed, of: (subject: string) => Weighed): Weighed {
  for (const superclass of classes.superclassesOf(subject)) {
    const { state, direction } = of(superclass);
    if (state !== "NONE" && state !== "INHERITED_ONLY") return { ...weighed, direction, via: [superclass] };
  }
  return weighed;
}
