import type { Answer, NodeRow } from "../../graph/plan/query-node.js";
import type { EvidenceRow } from "./evidence-row.js";
import { type ClaimReport, type ResultReport, readEvidence } from "./read-evidence.js";

/** The file of `cypher/` that finds what bears on a pair. */
export const evidenceFragment = "fields/evidence-of-association";

/** What `evidenceFragment` found of one pair. */
export interface PairReports {
  readonly claims: readonly ClaimReport[];
  readonly results: readonly ResultReport[];
}

/** The claims and results that an answer of `evidenceFragment` holds of its pair; none where the graph does not know the subject. */
export function reportsBelow(answer: Answer<{ readonly node: PairReports & NodeRow }>): PairReports {
  return answer.items[0]?.node ?? { claims: [], results: [] };
}

/** What bears on the pair of a thing (an association, a pathway's ends, a step) below which `evidenceFragment` was asked, under its name. */
export function evidenceBelow(thing: NodeRow): EvidenceRow[] {
  const found = thing.links[evidenceFragment]?.items[0]?.node as unknown as PairReports | undefined;
  return found ? readEvidence(found.claims, found.results) : [];
}
