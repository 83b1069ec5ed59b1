import { answerQueries } from "../../graph/plan/answer-queries.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { type EvidenceFilter, optional } from "../evidence/evidence-filter.js";
import type { Contradiction } from "./contradiction.js";
import { type ContradictionLevel, contradictionLevels } from "./contradiction-levels.js";
import { type ClaimWithContext, type ResultWithContext, readReports } from "./read-reports.js";
import { weighContradiction } from "./weigh-contradiction.js";

/** Which pairs, and which of their claims, as the filter of `contradictions` says. */
export interface ContradictionFilter {
  /** Either of the two subjects is one of these. */
  readonly subjects?: readonly string[];
  readonly objects?: readonly string[];
  readonly subjectKinds?: readonly string[];
  readonly objectKinds?: readonly string[];
  readonly predicates?: readonly string[];
  readonly evidence?: EvidenceFilter;
}

/** A candidate with the reports on its pairs, as the engine finds them. */
interface ContradictionCandidate {
  readonly level: ContradictionLevel;
  readonly subjectId: string;
  readonly objectId: string;
  readonly againstId: string;
  readonly holders: readonly { readonly holderId: string; readonly claims: readonly ClaimWithContext[]; readonly results: readonly ResultWithContext[] }[];
}

/** Where the literature is at odds with itself, the strongest first; ties by level, subject, object and what stands against. One trip. */
export async function answerContradictions(store: Store, filter: ContradictionFilter, options?: ReadOptions): Promise<Contradiction[]> {
  const parameters = pairsOf(filter);
  const reports = selectAll("fields/reports-of-contradiction", { predicates: parameters.predicates }, ["holderId", "claims", "results"]);
  const properties = ["level", "subjectId", "objectId", "againstId"] as const;
  const { pairs } = await answerQueries(store, { pairs: selectAll("contradictions/contradictory-pairs", parameters, properties, { reports }) }, options);
  const candidates = pairs.map(
    ({ links, level, ...pair }): ContradictionCandidate => ({
      ...pair,
      level: level as ContradictionLevel,
      holders: links.reports.items.map(({ node }) => node),
    }),
  );
  return listContradictions(candidates, filter.evidence);
}

/** What decides which contradictions are listed: cursors are bound to it. */
export function contradictionBinding(filter: ContradictionFilter): readonly unknown[] {
  return [pairsOf(filter), filter.evidence ?? null];
}

const pairsOf = (filter: ContradictionFilter) => optional(filter, ["subjects", "objects", "subjectKinds", "objectKinds", "predicates"]);

function listContradictions(candidates: readonly ContradictionCandidate[], filter: EvidenceFilter = {}): Contradiction[] {
  const levels = Object.keys(contradictionLevels);
  const key = ({ level, subjectId, objectId, againstId }: Contradiction) => `${levels.indexOf(level)} ${subjectId} ${objectId} ${againstId}`;
  return candidates
    .flatMap((candidate) => {
      const reports = new Map(candidate.holders.map(({ holderId, claims, results }) => [holderId, readReports(claims, results)]));
      return weighContradiction(candidate, reports, filter) ?? [];
    })
    .sort((one, other) => other.strength - one.strength || (key(one) < key(other) ? -1 : 1));
}
