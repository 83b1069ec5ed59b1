import type { FacetCount } from "../../graph/plan/query-node.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { comparePathways, type RankedPathway } from "./pathway-order.js";
import type { PathwayQuestion } from "./pathway-question.js";
import { noThreshold, type PathwaySearch, searchPathways, type Threshold } from "./pathway-search.js";

/** Why not all pathways were counted. */
export type Stopped = "ENOUGH_FOUND" | "TOO_MANY_TO_COUNT" | "TOO_MANY_TO_WEIGH";

/** The best pathways, and how many there are as far as they were counted. */
export interface BestPathways {
  readonly pathways: readonly RankedPathway[];
  /** By net sign and by number of steps, of those that were counted; null where counting was not asked for. */
  readonly counts: { readonly netSign: readonly FacetCount[]; readonly length: readonly FacetCount[] } | null;
  readonly stoppedBecause: Stopped | null;
}

/** Past this number pathways are not counted further: on a graph of Hetionet's size millions lie between two hubs. */
const mostCounted = 10_000;
/** Candidates of one length that are ranked without a threshold for their steps. */
const mostRanked = 20_000;
const rankThresholds: readonly Threshold[] = [4, 3, 2, 1].map((rank) => ({ ...noThreshold, rank }));
const confidenceThresholds: readonly Threshold[] = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01].map((confidence) => ({ ...noThreshold, confidence }));

/**
 * The best `wanted` pathways where too much lies between to be walked whole, in the order asked: one length after the
 * other, so that the cost grows with the answer. By length it ends as soon as there are enough. By confidence, which no
 * further step can raise, a longer pathway must reach what the last of the best so far has, and so must each of its
 * steps. Where more lie between two hubs than can be ranked, only steps above a threshold are searched, and the
 * threshold falls until there are enough: what is found above it is complete for it.
 */
export async function findBestPathways(
  store: Store,
  question: PathwayQuestion,
  wanted: number,
  counted: boolean,
  options?: ReadOptions,
): Promise<BestPathways> {
  const search = searchPathways(store, question, options);
  const byLength = question.orderBy === "LENGTH";
  let best: RankedPathway[] = [];
  let length = 1;
  while (length <= question.maxLength && wanted > 0) {
    if (byLength && best.length >= wanted) break;
    const last = best.length >= wanted ? best.at(-1)?.keys[0] || null : null;
    const together = length === 1 ? [1, 2].slice(0, question.maxLength) : [length];
    const missing = byLength ? wanted - best.length : wanted;
    const found = await Promise.all(together.map((steps) => bestOfLength(search, steps, missing, { ...noThreshold, confidence: last }, byLength)));
    best = [...best, ...found.flat()].sort(comparePathways).slice(0, wanted);
    length += together.length;
  }
  if (!counted) return { pathways: best, counts: null, stoppedBecause: length <= question.maxLength ? "ENOUGH_FOUND" : null };
  return { pathways: best, ...(await countAll(search, question.maxLength)) };
}

async function bestOfLength(search: PathwaySearch, length: number, wanted: number, threshold: Threshold, byLength: boolean): Promise<RankedPathway[]> {
  if (length < 4 || threshold.confidence !== null) return (await search.best(length, wanted, threshold, Number.MAX_SAFE_INTEGER)).pathways;
  const all = await search.best(length, wanted, threshold, mostRanked);
  if (all.complete) return all.pathways;
  for (const above of byLength ? rankThresholds : confidenceThresholds) {
    const { pathways } = await search.best(length, wanted, above, Number.MAX_SAFE_INTEGER);
    if (pathways.length >= wanted) return pathways;
  }
  return (await search.best(length, wanted, threshold, Number.MAX_SAFE_INTEGER)).pathways;
}

async function countAll(search: PathwaySearch, maxLength: number): Promise<Pick<BestPathways, "counts" | "stoppedBecause">> {
  const netSign = new Map<FacetCount["value"], number>();
  const length: FacetCount[] = [];
  let open = mostCounted;
  for (let steps = 1; steps <= maxLength && open >= 0; steps++) {
    const found = await search.count(steps, open + 1);
    for (const { value, count } of found) netSign.set(value, (netSign.get(value) ?? 0) + count);
    const sum = found.reduce((all, { count }) => all + count, 0);
    if (sum > 0) length.push({ value: steps, count: sum });
    open -= sum;
  }
  const counts = { netSign: byCount([...netSign].map(([value, count]) => ({ value, count }))), length: byCount(length) };
  return { counts, stoppedBecause: open < 0 ? "TOO_MANY_TO_COUNT" : null };
}

const byCount = (facets: FacetCount[]) => facets.sort((one, other) => other.count - one.count || Number(one.value) - Number(other.value));
