import { answerQueries } from "../../graph/plan/answer-queries.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { foundPair, reportsQuery } from "../reports/reports-below.js";
import { rankOf } from "./evidence-classes.js";
import { weighPair } from "./weigh-pair.js";
import type { Weighed } from "./weigh-reports.js";

/** What is known of the mirror of a pair's object: the same quantity stated the other way round. */
export interface PairMirror {
  readonly objectId: string;
  /** 1 if both rise together, -1 if one falls as the other rises. */
  readonly sign: number;
  readonly weighed: Weighed;
}

/**
 * The mirror of a pair's object on which the pair's subject has reports of its own; of several the one with the better
 * support, ties by id. Null where there is none. The two are never added. One trip.
 */
export async function answerMirror(store: Store, subjectId: string, objectId: string, options?: ReadOptions): Promise<PairMirror | null> {
  const mirrors = selectAll("fields/mirrors-of-association", {}, ["objectId", "sign"], { reports: reportsQuery() });
  const { pairs } = await answerQueries(store, { pairs: selectAll("evidence/find-pairs", { pairs: [[subjectId, objectId]] }, ["id"], { mirrors }) }, options);
  const found = pairs.flatMap(({ links }) =>
    links.mirrors.items.flatMap(({ node }): PairMirror[] => {
      const pair = foundPair(node.links.reports);
      const weighed = pair && weighPair(pair);
      return weighed?.reports.some(({ own }) => own) ? [{ objectId: node.objectId, sign: node.sign, weighed }] : [];
    }),
  );
  return found.sort((one, other) => rankOf(one.weighed.bestForOwn) - rankOf(other.weighed.bestForOwn))[0] ?? null;
}
