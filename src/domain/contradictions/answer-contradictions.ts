import { answerQueries } from "../../graph/plan/answer-queries.js";
import { readCells } from "../../graph/plan/cypher-files.js";
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
  const query = selectAll("contradictions/contradictory-pairs", pairsOf(filter), ["pairs", "claims", "results"]);
  const { found } = await answerQueries(store, { found: query }, options);
  const reports = readInContext(found[0]?.claims ?? [], found[0]?.results ?? [], filter.evidence?.excludeRetracted ?? true);
  const candidates = (found[0]?.pairs ?? []).map(readCells["contradictions/contradictory-pairs"].pairs).map(({ level, ...pair }): ContradictionCandidate => {
    const on = (holderId: string) => [holderId, reports.get(`${holderId} ${pair.objectId}`) ?? []] as const;
    return {
      ...pair,
      level: level as ContradictionLevel,
      reports: new Map([on(pair.subjectId), on(pair.againstId)].sort(([one], [other]) => (one < other ? -1 : 1))),
    };
  });
  return gatherContradictions(candidates, filter.evidence);
}

/** What decides which contradictions are listed: cursors are bound to it. */
export function contradictionBinding(filter: ContradictionFilter): readonly unknown[] {
  return [pairsOf(filter), filter.evidence ?? null];
}

const pairsOf = (filter: ContradictionFilter) => optional(filter, ["subjects", "objects", "subjectKinds", "objectKinds", "predicates"]);
