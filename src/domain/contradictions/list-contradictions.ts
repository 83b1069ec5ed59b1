import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { Contradiction } from "./contradiction.js";
import { type ContradictionLevel, contradictionLevels } from "./contradiction-levels.js";
import { type ClaimWithContext, type ResultWithContext, readReports } from "./read-reports.js";
import { weighContradiction } from "./weigh-contradiction.js";

/** A candidate with the reports on its pairs, as the engine finds them. */
export interface ContradictionCandidate {
  readonly level: ContradictionLevel;
  readonly subjectId: string;
  readonly objectId: string;
  readonly againstId: string;
  readonly holders: readonly { readonly holderId: string; readonly claims: readonly ClaimWithContext[]; readonly results: readonly ResultWithContext[] }[];
}

/** The contradictions among the candidates, the strongest first; ties by level, subject, object and what stands against. */
export function listContradictions(candidates: readonly ContradictionCandidate[], filter: EvidenceFilter = {}): Contradiction[] {
  const levels = Object.keys(contradictionLevels);
  const key = ({ level, subjectId, objectId, againstId }: Contradiction) => `${levels.indexOf(level)} ${subjectId} ${objectId} ${againstId}`;
  return candidates
    .flatMap((candidate) => {
      const reports = new Map(candidate.holders.map(({ holderId, claims, results }) => [holderId, readReports(claims, results)]));
      return weighContradiction(candidate, reports, filter) ?? [];
    })
    .sort((one, other) => other.strength - one.strength || (key(one) < key(other) ? -1 : 1));
}
