import { chunksOf } from "../../basics/chunks-of.js";
import { mapInTurns } from "../../basics/turns.js";
import { answerQueries } from "../../graph/plan/answer-queries.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
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
export async function readSurroundings(
  store: Store,
  { from, to }: { readonly from: readonly string[]; readonly to: readonly string[] },
  options?: ReadOptions,
): Promise<Surroundings> {
  const queries = {
    judged: selectAll("pathways/judgements", { ids: from }, ["subjectId", "objectId", "direction", "own", "rank", "confidence"]),
    mirrors: selectAll("pathways/mirrors", {}, ["id", "mirrorId", "sign"]),
    targets: selectAll("entities/find-entities", { ids: to, kinds: null }, ["id", "desiredDirection"]),
  };
  const rows = await answerQueries(store, queries, options);
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
}

const none: ReadonlyMap<string, number> = new Map();

/** Pairs that are judged in one turn: each takes a fraction of a millisecond. */
const judgedAtOnce = 100;

/** The same surroundings with the verdicts on some pairs as a filter leaves them; other pairs have none. A trip for each hundred pairs. */
export async function judgeAgain(
  store: Store,
  surroundings: Surroundings,
  pairs: readonly (readonly [source: string, entity: string])[],
  { evidence, inherit }: { readonly evidence: EvidenceFilter; readonly inherit: boolean },
  options?: ReadOptions,
): Promise<Surroundings> {
  const judgements = new Map<string, PairJudgement>();
  for (const some of chunksOf(pairs, judgedAtOnce)) {
    const query = selectAll("evidence/find-pairs", { pairs: some.map((pair) => [...pair]) }, ["subjectId", "objectId"], { [reportsFragment]: reportsQuery() });
    const { items } = await readAnswer(store, query, options);
    await mapInTurns(
      items,
      ({ node: row }) => {
        const pair = reportsBelow(row, evidence.excludeRetracted ?? true);
        const judgement = pair && judgePair(pair, evidence, inherit);
        if (judgement) judgements.set(associationId(row.subjectId, row.objectId), judgement);
      },
      options?.signal,
    );
  }
  return { ...surroundings, judgementOf: (source, entity) => judgements.get(associationId(source, entity)) };
}
