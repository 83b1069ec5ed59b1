import type { ParametersOf, RecordOf } from "../../graph/plan/cypher-contract.js";
import type { FacetCount } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import { select } from "../../graph/plan/select.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { asksForEvidence, evidenceParameters, isFiltered } from "../evidence/evidence-filter.js";
import { type Half, joinHalves } from "./join-halves.js";
import { comparePathways, type RankedPathway } from "./pathway-order.js";
import type { PathwayQuestion } from "./pathway-question.js";

/** What each step must reach; null where nothing is required. */
export interface Threshold {
  /** Evidence level of each step. */
  readonly rank: number | null;
  /** Confidence of all steps together. */
  readonly confidence: number | null;
}

/** Nothing is required. */
export const noThreshold: Threshold = { rank: null, confidence: null };

/** Finds the pathways of one length. */
export interface PathwaySearch {
  /** The best `wanted` of those that reach the threshold; of the first `most` alone where there are more (`complete` is false then). */
  best(length: number, wanted: number, threshold: Threshold, most: number): Promise<{ pathways: RankedPathway[]; complete: boolean }>;
  /** By net sign, the first `most` of them. */
  count(length: number, most: number): Promise<readonly FacetCount[]>;
}

/** Searches in the way that suits the store's engine. */
export function searchPathways(store: Store, question: PathwayQuestion, options?: ReadOptions): PathwaySearch {
  return (store.engine.meetsInTheMiddle ? bidirectionalSearch : meetInTheMiddle)(store, question, options);
}

/** For engines that expand a pattern from both of its bound ends (Neo4j): pathways are matched whole. One or two trips a length. */
function bidirectionalSearch(store: Store, question: PathwayQuestion, options?: ReadOptions): PathwaySearch {
  const query = (length: number, threshold: Threshold, most: number) =>
    select(
      "pathways/pathways-of-length",
      { ...stepParameters(question, threshold, length), via: question.via, kinds: question.kinds, orderBy: question.orderBy, most },
      { node: { properties: ["id", "nodeIds", "signs", "netSign", "key1", "key2", "key3"] } },
      { placeholders: { LENGTH: String(length) } },
    );
  return {
    async best(length, wanted, threshold, most) {
      const bounded = most < Number.MAX_SAFE_INTEGER;
      const answer = await readAnswer(store, { ...query(length, threshold, most), page: { skip: 0, limit: wanted }, total: bounded }, options);
      return { pathways: answer.items.map(({ node }) => ranked(node)), complete: !bounded || (answer.total as number) < most };
    },
    async count(length, most) {
      const { page: _, ...counted } = query(length, noThreshold, most);
      return (await readAnswer(store, { ...counted, facets: ["netSign"] }, options)).facets.netSign ?? [];
    },
  };
}

const ranked = ({ id, nodeIds, signs, netSign, key1, key2, key3 }: RecordOf<"pathways/pathways-of-length", "node">): RankedPathway => ({
  id,
  nodeIds,
  signs,
  netSign,
  keys: [key1, key2, key3],
});

/**
 * For engines that expand a pattern from one end (Grafeo): pathways of one or two steps are matched whole, longer ones as
 * two halves joined on the shared middle entity. Each half is queried once per threshold.
 */
function meetInTheMiddle(store: Store, question: PathwayQuestion, options?: ReadOptions): PathwaySearch {
  const whole = bidirectionalSearch(store, question, options);
  const found = new Map<string, Promise<readonly Half[]>>();
  const half = (side: Side, steps: number, length: number, threshold: Threshold) => {
    const key = `${side} ${steps} ${threshold.rank} ${threshold.confidence === null ? "" : `${threshold.confidence} ${length}`}`;
    const known = found.get(key) ?? readHalves(store, side, steps, stepParameters(question, threshold, length, steps), options);
    found.set(key, known);
    return known;
  };
  const joined = async (length: number, threshold: Threshold) => {
    const leaving = Math.ceil(length / 2);
    return joinHalves(
      await half("pathways/halves-from", leaving, length, threshold),
      await half("pathways/halves-to", length - leaving, length, threshold),
      question,
    );
  };
  return {
    async best(length, wanted, threshold, most) {
      if (length < 3) return whole.best(length, wanted, threshold, most);
      const best: RankedPathway[] = [];
      let seen = 0;
      let worst: RankedPathway | undefined;
      for (const pathway of await joined(length, threshold)) {
        if (++seen > most) break;
        if (worst && comparePathways(pathway, worst) > 0) continue;
        best.push(pathway);
        if (best.length < 4 * wanted + 100) continue;
        best.sort(comparePathways).splice(wanted);
        worst = best.at(-1);
      }
      return { pathways: best.sort(comparePathways).slice(0, wanted), complete: seen <= most };
    },
    async count(length, most) {
      if (length < 3) return whole.count(length, most);
      const counts = new Map<number, number>();
      let seen = 0;
      for (const { netSign } of await joined(length, noThreshold)) {
        if (++seen > most) break;
        counts.set(netSign, (counts.get(netSign) ?? 0) + 1);
      }
      return [...counts].map(([value, count]) => ({ value, count }));
    },
  };
}

type Side = "pathways/halves-from" | "pathways/halves-to";

async function readHalves(store: Store, side: Side, steps: number, parameters: ParametersOf<Side>, options?: ReadOptions): Promise<readonly Half[]> {
  const properties = ["nodeIds", "kinds", "signs", "ranks", "studies", "confidences", "specificities"] as const;
  const answer = await readAnswer(store, selectAll(side, parameters, properties, {}, { LENGTH: String(steps) }), options);
  return answer.items.map(({ node }) => node);
}

/**
 * The parameters that each step of a pathway is chosen by. A relationship without evidence (added by hand) passes where
 * nothing is required of the evidence. `steps` of the pathway's `length` are searched: the others have at most the
 * confidence of the graph's best, so what all must reach says what these must, and what each of them must.
 */
function stepParameters({ from, to, evidence, inherit, maxStepConfidence }: PathwayQuestion, threshold: Threshold, length: number, steps = length) {
  const least = (number: number) => (threshold.confidence === null ? null : threshold.confidence * maxStepConfidence ** (number - length) * almostOne);
  return {
    ...evidenceParameters(evidence),
    from,
    to,
    filtered: isFiltered(evidence),
    bareStudies: asksForEvidence(evidence) ? 0 : 1,
    inherit,
    leastRank: threshold.rank,
    leastStep: least(1),
    leastConfidence: steps === length ? threshold.confidence : least(steps),
  };
}

/** Room for what multiplying floats in another order may change. */
const almostOne = 1 - 1e-9;
