import { answerQueries } from "../../graph/plan/answer-queries.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { type EvidenceFilter, optional } from "../evidence/evidence-filter.js";
import { readInContext } from "./context-rows.js";
import type { Contradiction } from "./contradiction.js";
import type { ContradictionLevel } from "./contradiction-levels.js";
import { type ContradictionCandidate, gatherContradictions } from "./gather-contradictions.js";

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

/** Where the literature is at odds with itself, one entry for each ordered pair, the strongest first. One trip. */
export async function answerContradictions(store: Store, filter: ContradictionFilter, options?: ReadOptions): Promise<Contradiction[]> {
  const parameters = pairsOf(filter);
  const reports = selectAll("fields/reports-of-contradiction", { predicates: parameters.predicates }, ["holderId", "claims", "results"]);
  const properties = ["level", "subjectId", "objectId", "againstId"] as const;
  const { pairs } = await answerQueries(store, { pairs: selectAll("contradictions/contradictory-pairs", parameters, properties, { reports }) }, options);
  const candidates = pairs.map(({ links, level, ...pair }): ContradictionCandidate => {
    const read = links.reports.items.map(
      ({ node: { holderId, claims, results } }) => [holderId, readInContext(claims, results, filter.evidence?.excludeRetracted ?? true)] as const,
    );
    return { ...pair, level: level as ContradictionLevel, reports: new Map(read) };
  });
  return gatherContradictions(candidates, filter.evidence);
}

/** What decides which contradictions are listed: cursors are bound to it. */
export function contradictionBinding(filter: ContradictionFilter): readonly unknown[] {
  return [pairsOf(filter), filter.evidence ?? null];
}

const pairsOf = (filter: ContradictionFilter) => optional(filter, ["subjects", "objects", "subjectKinds", "objectKinds", "predicates"]);
