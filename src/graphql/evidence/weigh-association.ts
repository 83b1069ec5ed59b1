import type { NameOf } from "../../domain/confidence/describe-verdict.js";
import { weighPair } from "../../domain/confidence/weigh-pair.js";
import { type Weighed, weighReports } from "../../domain/confidence/weigh-reports.js";
import type { EvidenceFilter as Filter } from "../../domain/evidence/evidence-filter.js";
import { reportsBelow, reportsFragment } from "../../domain/reports/reports-below.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import type { PlainSource } from "../execution/field-source.js";
import type { EvidenceFilter } from "../fields/filters.type.js";

/** What a field of an association reads so that `weighAssociation` can weigh it. */
export const reportsSource: PlainSource = { fragment: reportsFragment, shape: "one", node: "node", above: ["id"], work: 50 };

interface WeighedAssociation {
  readonly weighed: Weighed;
  readonly nameOf: NameOf;
}

/** By association as it was read, and filter: verdict, confidence and reports of one are made of the same. */
const known = new WeakMap<NodeRow, Map<string, WeighedAssociation>>();

/** The verdict on an association below which `reportsSource` was read, and the names of what it mentions. */
export function weighAssociation(association: NodeRow, given: EvidenceFilter | null | undefined, inherit = true): WeighedAssociation {
  const key = JSON.stringify([given ?? null, inherit]);
  const ofThis = known.get(association) ?? new Map<string, WeighedAssociation>();
  known.set(association, ofThis);
  const weighed = ofThis.get(key) ?? weigh(association, given, inherit);
  ofThis.set(key, weighed);
  return weighed;
}

function weigh(association: NodeRow, given: EvidenceFilter | null | undefined, inherit: boolean): WeighedAssociation {
  const filter = filterOf(given);
  const found = reportsBelow(association, filter.excludeRetracted ?? true);
  const nameOf = (id: string) => found?.names.get(id) ?? { en: id, zh: id };
  return { weighed: found ? weighPair(found, filter, inherit) : weighReports([]), nameOf };
}

/** The filter as the domain takes it: null equals leaving it out. */
export function filterOf(given: EvidenceFilter | null | undefined): Filter {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== null && value !== undefined));
}
