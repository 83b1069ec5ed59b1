import { selectAll } from "../../graph/plan/select-all.js";
import { type TripPart, tripPart } from "../../graph/plan/trip-part.js";
import { associationId } from "../../model/ids.js";
import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import { reportsBelow, reportsFragment, reportsQuery } from "../reports/reports-below.js";
import { judgePair, type PairJudgement } from "./judge-pair.js";

/** What pathways are held against: verdicts of their sources, entities that mirror each other, and what is good for the patient. */
export interface Surroundings {
  /** The verdict on a source and an entity; undefined where no report takes a side. */
  judgementOf(source: string, entity: string): PairJudgement | undefined;
  /** The mirrors of an entity, each with its sign: -1 where one falls as the other rises. */
  mirrorsOf(id: string): ReadonlyMap<string, number>;
  /** Desired direction of a target; null where there is none. */
  desiredOf(id: string): string | null;
}

/** What the pathways between some entities are held against, as the graph keeps it. */
export function surroundingsOf({ from, to }: { readonly from: readonly string[]; readonly to: readonly string[] }): TripPart<Surroundings> {
  const queries = {
    judged: selectAll("pathways/judgements", { ids: from }, ["subjectId", "objectId", "direction", "own", "rank", "confidence"]),
    mirrors: selectAll("pathways/mirrors", {}, ["id", "mirrorId", "sign"]),
    targets: selectAll("entities/find-entities", { ids: to, kinds: null }, ["id", "desiredDirection"]),
  };
  return tripPart(queries, (rows) => {
    const judgements = new Map(rows.judged.map((row) => [associationId(row.subjectId, row.objectId), row as unknown as PairJudgement]));
    const mirrors = new Map<string, Map<string, number>>();
    for (const { id, mirrorId, sign } of rows.mirrors) {
      const known = mirrors.get(id) ?? new Map<string, number>();
      mirrors.set(id, known.set(mirrorId, sign));
    }
    const desired = new Map(rows.targets.map((row) => [row.id as string, row.desiredDirection as string | null]));
    return {
      judgementOf: (source, entity) => judgements.get(associationId(source, entity)),
      mirrorsOf: (id) => mirrors.get(id) ?? none,
      desiredOf: (id) => desired.get(id) ?? null,
    };
  });
}

const none: ReadonlyMap<string, number> = new Map();

/** The same surroundings with the verdicts on some pairs as a filter leaves them; other pairs have none. */
export function judgedAgain(
  surroundings: Surroundings,
  pairs: readonly (readonly [source: string, entity: string])[],
  filter: EvidenceFilter,
  inherit: boolean,
): TripPart<Surroundings> {
  const query = selectAll("evidence/find-pairs", { pairs: pairs.map((pair) => [...pair]) }, ["subjectId", "objectId"], { [reportsFragment]: reportsQuery() });
  return tripPart({ found: query }, ({ found }) => {
    const judgements = new Map<string, PairJudgement>();
    for (const row of found) {
      const pair = reportsBelow(row, filter.excludeRetracted ?? true);
      const judgement = pair && judgePair(pair, filter, inherit);
      if (judgement) judgements.set(associationId(row.subjectId, row.objectId), judgement);
    }
    return { ...surroundings, judgementOf: (source, entity) => judgements.get(associationId(source, entity)) };
  });
}
