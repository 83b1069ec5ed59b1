import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { resolveKnownIds } from "../entities/resolve-ids.js";
import { type EvidenceFilter, evidenceParameters } from "../evidence/evidence-filter.js";

/** What part of the graph to draw. */
export interface SubgraphQuestion {
  /** Ids as a client gives them. */
  readonly around: readonly string[];
  /** Links away from `around`, 0 to 3. */
  readonly depth: number;
  readonly kinds?: readonly string[];
  readonly predicates?: readonly string[];
  readonly evidence?: EvidenceFilter;
  /** Most entities to show; those of `around` are always shown. */
  readonly limit: number;
  /** Path of the argument that an error about `around` names. */
  readonly argument: string;
}

/** The ids of the entities and associations to draw, and how many entities there are within the depth. */
export interface SubgraphIds {
  readonly nodeIds: readonly string[];
  readonly associationIds: readonly string[];
  readonly totalNodes: number;
}

interface Link {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly studies: number;
}

/**
 * Entities around some entities: nearest first, then those reached by the link with the most studies, then by id. One trip
 * to resolve the ids, one for each level of depth, and one more for the links among the entities of the last level. Errors:
 * `UNKNOWN_ID`.
 */
export async function answerSubgraph(store: Store, given: SubgraphQuestion, options?: ReadOptions): Promise<SubgraphIds> {
  const known = (await resolveKnownIds(store, "entity", { [given.argument]: given.around }, options))[given.argument] as string[];
  const around = [...new Set(known)];
  const question = { ...given, around: known };
  const reached = new Set(around);
  const links = new Map<string, Link>();
  let frontier = around;
  for (let level = 0; level <= question.depth && frontier.length > 0; level++) {
    const strength = new Map<string, number>();
    for (const link of await neighbours(store, question, frontier, options)) {
      links.set(link.id, link);
      for (const end of [link.subjectId, link.objectId]) if (!reached.has(end)) strength.set(end, Math.max(strength.get(end) ?? 0, link.studies));
    }
    if (level === question.depth) break;
    frontier = [...strength.keys()].sort((a, b) => (strength.get(b) as number) - (strength.get(a) as number) || (a < b ? -1 : 1));
    for (const id of frontier) reached.add(id);
  }
  const nodeIds = [...reached].slice(0, Math.max(question.limit, around.length));
  const shown = new Set(nodeIds);
  const associations = [...links.values()].filter(({ subjectId, objectId }) => shown.has(subjectId) && shown.has(objectId));
  associations.sort((one, other) => compareCodeUnits(one.subjectId, other.subjectId) || compareCodeUnits(one.objectId, other.objectId));
  return { nodeIds, associationIds: associations.map(({ id }) => id), totalNodes: reached.size };
}

async function neighbours(store: Store, question: SubgraphQuestion, ids: readonly string[], options?: ReadOptions): Promise<Link[]> {
  const { around, kinds = null, predicates = null, evidence } = question;
  const parameters = { ...evidenceParameters(evidence), ids, around, kinds, predicates, signs: null };
  const query = selectAll("pathways/neighbours", parameters, ["id", "subjectId", "objectId", "studies"]);
  return (await readAnswer(store, query, options)).items.map(({ node }) => node);
}
