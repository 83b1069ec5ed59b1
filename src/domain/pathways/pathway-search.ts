import { takeTurns } from "../../basics/turns.js";
import type { ParametersOf } from "../../graph/plan/cypher-contract.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { pathwayId } from "../../model/ids.js";
import { asksForEvidence, evidenceParameters, isFiltered } from "../evidence/evidence-filter.js";
import { joinHalves } from "./join-halves.js";
import { comparePathways, type Ordered, pathwayKeys } from "./pathway-order.js";
import type { PathwayQuestion } from "./pathway-question.js";
import type { PathwayFacts } from "./pathway-scores.js";

/** What each step must reach; null where nothing is required. */
export interface Threshold {
  /** Strength of the best class behind it. */
  readonly rank: number | null;
  readonly confidence: number | null;
}

/** Nothing is required. */
export const noThreshold: Threshold = { rank: null, confidence: null };

/** Finds the pathways of one length, or of several. */
export interface PathwaySearch {
  /** All of one length in any order, at most `most`. */
  all(length: number, most: number): Promise<PathwayFacts[]>;
  /** The first `wanted`, by their own steps, of those that reach the threshold; of some `most` alone where there are more (`complete` is false then). */
  best(length: number, wanted: number, threshold: Threshold, most: number): Promise<{ pathways: PathwayFacts[]; complete: boolean }>;
}

/** Searches in the way that suits the store's engine. */
export function searchPathways(store: Store, question: PathwayQuestion, options?: ReadOptions): PathwaySearch {
  return (store.engine.meetsInTheMiddle ? bidirectionalSearch : meetInTheMiddle)(store, question, options);
}

const properties = ["nodeIds", "signs", "confidences", "ranks", "owns", "specificities", "studies", "claimKinds", "sources"] as const;

/** For engines that expand a pattern from both of its bound ends (Neo4j): pathways are matched whole. One or two trips a length. */
function bidirectionalSearch(store: Store, question: PathwayQuestion, options?: ReadOptions): PathwaySearch {
  const ofLength = (length: number, threshold: Threshold, most: number) => ({
    fragment: "pathways/pathways-of-length" as const,
    placeholders: { LENGTH: String(length) },
    parameters: { ...walkParameters(question, threshold), via: question.via, orderBy: question.orderBy, most },
    select: { node: { properties, children: [] } },
    total: false,
    facets: [],
  });
  return {
    async all(length, most) {
      return (await this.best(length, most, noThreshold, most)).pathways;
    },
    async best(length, wanted, threshold, most) {
      const bounded = most < Number.MAX_SAFE_INTEGER;
      const query = { ...ofLength(length, threshold, most), page: { skip: 0, limit: wanted }, total: bounded && wanted < most };
      const answer = await readAnswer(store, query, options);
      const pathways = answer.items.map(({ node }) => factsOf(node as NodeRow));
      return { pathways, complete: !bounded || (answer.total ?? pathways.length) < most };
    },
  };
}

const factsOf = ({ links, ...facts }: NodeRow): PathwayFacts => facts as unknown as PathwayFacts;

/**
 * For engines that expand a pattern from one end (Grafeo): pathways of one or two steps are matched whole, longer ones as
 * two halves joined on the shared middle entity. Each half is queried once per threshold.
 */
function meetInTheMiddle(store: Store, question: PathwayQuestion, options?: ReadOptions): PathwaySearch {
  const whole = bidirectionalSearch(store, question, options);
  const found = new Map<string, Promise<readonly PathwayFacts[]>>();
  const half = (side: Side, steps: number, threshold: Threshold) => {
    const key = `${side} ${steps} ${threshold.rank} ${threshold.confidence}`;
    const known = found.get(key) ?? readHalves(store, side, steps, walkParameters(question, threshold), options);
    found.set(key, known);
    return known;
  };
  const joined = async (length: number, threshold: Threshold) => {
    const sides = sidesOf(length).map(([side, steps]) => half(side, steps, threshold));
    const [first = [], second = []] = await Promise.all(sides);
    return joinHalves(first, second, question.via);
  };
  return {
    async all(length, most) {
      return length < 3 ? whole.all(length, most) : atMost(most, await joined(length, noThreshold), options?.signal);
    },
    async best(length, wanted, threshold, most) {
      if (length < 3) return whole.best(length, wanted, threshold, most);
      const best: (Ordered & { readonly facts: PathwayFacts })[] = [];
      let seen = 0;
      let worst: Ordered | undefined;
      const turn = takeTurns(options?.signal);
      for (const facts of await joined(length, threshold)) {
        const pause = turn();
        if (pause) await pause;
        if (!facts) continue;
        if (++seen > most) break;
        const keys = pathwayKeys(facts, question.orderBy);
        if (worst && comparePathways({ keys, id: "" }, worst) > 0) continue;
        best.push(withId({ facts, keys }));
        if (best.length < 4 * wanted + 100) continue;
        best.sort(comparePathways).splice(wanted);
        worst = best.at(-1);
      }
      const pathways = best.sort(comparePathways).slice(0, wanted);
      return { pathways: pathways.map(({ facts }) => facts), complete: seen <= most };
    },
  };
}

/** Ids are made where pathways with the same keys are compared. */
const withId = <Pathway extends { readonly facts: PathwayFacts; readonly keys: readonly number[] }>({ facts, keys }: Pathway) => ({
  facts,
  keys,
  get id() {
    return pathwayId(facts);
  },
});

type Side = "pathways/halves-from" | "pathways/halves-to";

/** The halves of which pathways of a length are joined, with how many steps each has. */
function sidesOf(length: number): readonly (readonly [side: Side, steps: number])[] {
  const leaving = Math.ceil(length / 2);
  return [
    ["pathways/halves-from", leaving],
    ["pathways/halves-to", length - leaving],
  ];
}

const halvesQuery = (side: Side, steps: number, parameters: ParametersOf<Side>) => selectAll(side, parameters, properties, {}, { LENGTH: String(steps) });

async function readHalves(store: Store, side: Side, steps: number, parameters: ParametersOf<Side>, options?: ReadOptions): Promise<readonly PathwayFacts[]> {
  const answer = await readAnswer(store, halvesQuery(side, steps, parameters), options);
  return answer.items.map(({ node }) => factsOf(node as NodeRow));
}

/** The first of some pathways, at most `most`, in turns (`takeTurns`). */
export async function atMost(most: number, pathways: Iterable<PathwayFacts | undefined>, signal: AbortSignal | undefined): Promise<PathwayFacts[]> {
  const turn = takeTurns(signal);
  const found: PathwayFacts[] = [];
  for (const facts of pathways) {
    if (facts && found.push(facts) >= most) break;
    const pause = turn();
    if (pause) await pause;
  }
  return found;
}

/** The parameters that each step of a pathway is chosen by. A relationship without evidence (added by hand) passes where nothing is required of the evidence. */
export function stepParameters({ evidence, inherit }: Pick<PathwayQuestion, "evidence" | "inherit">, threshold: Threshold) {
  return {
    ...evidenceParameters(evidence),
    filtered: isFiltered(evidence) || !inherit,
    bareStudies: asksForEvidence(evidence) ? 0 : 1,
    inherit,
    leastRank: threshold.rank,
    leastConfidence: threshold.confidence,
  };
}

const walkParameters = (question: PathwayQuestion, threshold: Threshold) => ({
  ...stepParameters(question, threshold),
  ...{ from: question.from, to: question.to, kinds: question.kinds },
});
