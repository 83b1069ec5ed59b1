import { mapInTurns } from "../../basics/turns.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { pathwayId } from "../../model/ids.js";
import { isFiltered } from "../evidence/evidence-filter.js";
import { comparePathways, pathwayKeys } from "./pathway-order.js";
import type { PathwayQuestion } from "./pathway-question.js";
import { leastConfidence, type PathwayFacts } from "./pathway-scores.js";
import { noThreshold, type PathwaySearch, searchPathways, stepParameters, type Threshold } from "./pathway-search.js";
import { judgeAgain, readSurroundings, type Surroundings } from "./read-surroundings.js";
import { strengthOfClass } from "./score-link.js";
import { type SignedStep, stepKey, stepsOf } from "./signed-step.js";
import { walkableLinks } from "./walkable-links.js";
import { walkingSearch } from "./walking-search.js";
import { type WeighedStep, weighSteps } from "./weigh-steps.js";

/** Why not all pathways were counted. */
export type Stopped = "ENOUGH_FOUND" | "TOO_MANY_TO_COUNT" | "TOO_MANY_TO_WEIGH";

/** Pathways that a question may be answered with, and what they are held against. */
export interface Candidates {
  readonly surroundings: Surroundings;
  /** All there are, or the best of them by their own steps. */
  readonly pathways: readonly PathwayFacts[];
  /** Whether those are all. */
  readonly complete: boolean;
  /** The pathways to count; null if counting was not requested. */
  readonly counted: readonly PathwayFacts[] | null;
  readonly stoppedBecause: Stopped | null;
}

/** A release that is searched: its id, its content hash, and how many links can be walked. */
export interface SearchedRelease {
  readonly id: string;
  readonly contentHash: string;
  /** Which writes it has seen. */
  readonly moment?: string | undefined;
  readonly affects: number;
}

/** Most pathways that are weighed for one question. */
const mostWeighed = 20_000;
/** Past this number pathways are not counted further: on a graph of Hetionet's size millions lie between two hubs. */
const mostCounted = 10_000;
const rankThresholds: readonly Threshold[] = [8, 6, 5, 3].map((rank) => ({ ...noThreshold, rank }));
const confidenceThresholds: readonly Threshold[] = [0.5, 0.35, 0.2, 0.15, 0.06, 0.03].map((confidence) => ({ ...noThreshold, confidence }));
/** Links of a graph that is walked outside of the engine: some ten megabytes. */
const mostWalked = 20_000;
/** How many walks of four steps a question may have of which all are found, on such a graph: each step more is four times the work. */
const walksFoundWhole = 16;

/**
 * Finds pathways in a release, and what they are held against. All of them, where the graph and the question are small. All
 * that pass, weighed by what is left, where a filter selects among the evidence. Else the best `wanted`, one length after
 * the other.
 */
export async function findCandidates(
  store: Store,
  question: PathwayQuestion,
  release: SearchedRelease,
  { wanted, counted }: { readonly wanted: number; readonly counted: boolean },
  options?: ReadOptions,
): Promise<Candidates> {
  const isSmall = release.affects <= mostWalked;
  const around = readSurroundings(store, question, options);
  const besides = async <Found>(find: (search: PathwaySearch) => Promise<Found>) => {
    const found = searchIn(store, question, release, options).then(find);
    return Promise.all([around, found]);
  };
  if (isFiltered(question.evidence) || !question.inherit) {
    const [kept, passing] = await besides((search) => oneAfterTheOther(search, question));
    return weighFiltered(store, passing, question, kept, options);
  }
  if (!isSmall || question.from.length * question.to.length * 4 ** (question.maxLength - 4) > walksFoundWhole) {
    const [surroundings, best] = await besides((search) => findBest(search, question, wanted, counted));
    return { ...best, surroundings: await withLeastStudies(store, question, best.pathways, surroundings, options) };
  }
  const [kept, found] = await besides((search) => Promise.all(lengthsOf(question).map((length) => search.all(length, mostWeighed + 1))));
  const pathways = found.flat();
  const complete = found.every(({ length }) => length <= mostWeighed);
  const surroundings = await withLeastStudies(store, question, pathways, kept, options);
  return { pathways, complete, counted: counted ? pathways : null, stoppedBecause: complete ? null : "TOO_MANY_TO_COUNT", surroundings };
}

/** A search over the links of a small graph, or by the engine. */
async function searchIn(store: Store, question: PathwayQuestion, release: SearchedRelease, options?: ReadOptions): Promise<PathwaySearch> {
  if (release.affects > mostWalked) return searchPathways(store, question, options);
  return walkingSearch(await walkableLinks(store, release, stepParameters(question, noThreshold), options), question, options);
}

const lengthsOf = ({ maxLength }: PathwayQuestion) => Array.from({ length: maxLength }, (_, index) => index + 1);

/** Pathways up to one more than can be weighed, the shorter first: longer ones are not searched where there are enough. */
async function oneAfterTheOther(search: PathwaySearch, question: PathwayQuestion): Promise<PathwayFacts[]> {
  const found: PathwayFacts[] = [];
  for (const length of lengthsOf(question)) {
    if (found.length > mostWeighed) break;
    found.push(...(await search.all(length, mostWeighed + 1 - found.length)));
  }
  return found;
}

/** Those that pass a filter, each step weighed again by what is left of its evidence. Where more than can be weighed pass, the first of them. */
async function weighFiltered(
  store: Store,
  found: readonly PathwayFacts[],
  question: PathwayQuestion,
  kept: Surroundings,
  options?: ReadOptions,
): Promise<Candidates> {
  const taken = found.slice(0, mostWeighed);
  const steps = new Map<string, SignedStep>();
  const signal = options?.signal;
  const note = (pathway: PathwayFacts) => {
    for (const step of stepsOf(pathway)) steps.set(stepKey(step), step);
  };
  await mapInTurns(taken, note, signal);
  const { evidence, inherit } = question;
  const [weighed, surroundings] = await Promise.all([
    weighSteps(store, [...steps.values()], evidence, inherit, options),
    judgeAgain(store, kept, pairsReached(question, taken, kept), question, options),
  ]);
  const known = new Map([...steps.keys()].map((key, position) => [key, weighed[position] as WeighedStep]));
  const weigh = (pathway: PathwayFacts): PathwayFacts => {
    const along = stepsOf(pathway).map((step) => known.get(stepKey(step)) as WeighedStep);
    return {
      nodeIds: pathway.nodeIds,
      signs: pathway.signs,
      confidences: along.map(({ confidence }) => confidence),
      ranks: along.map((step) => strengthOfClass(step.class)),
      owns: along.map(({ own }) => own),
      specificities: along.map(({ specificity }) => specificity),
      studies: along.map(({ studies }) => studies),
      claimKinds: along.map(({ kindOfClaim }) => kindOfClaim),
      sources: along.map(({ soleSource }) => soleSource ?? ""),
      claims: along.map(({ claims }) => claims),
    };
  };
  const pathways = await mapInTurns(taken, weigh, signal);
  const complete = found.length <= mostWeighed;
  return { pathways, complete, counted: pathways, stoppedBecause: complete ? null : "TOO_MANY_TO_WEIGH", surroundings };
}

/** The surroundings of pathways of which each step rests on so many studies: the verdicts are made of what rests on as many. */
async function withLeastStudies(
  store: Store,
  question: PathwayQuestion,
  pathways: readonly PathwayFacts[],
  kept: Surroundings,
  options?: ReadOptions,
): Promise<Surroundings> {
  if ((question.evidence.minStudies ?? 1) <= 1) return kept;
  return judgeAgain(store, kept, pairsReached(question, pathways, kept), question, options);
}

/** The pairs whose verdicts pathways are held against: of each source with what they reach, with the targets, and with the mirrors of those. */
function pairsReached({ from, to }: PathwayQuestion, pathways: readonly PathwayFacts[], { mirrorsOf }: Surroundings): (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  const add = (source: string, entity: string) => source !== entity && pairs.set(`${source} ${entity}`, [source, entity]);
  for (const { nodeIds } of pathways) for (const id of nodeIds.slice(1)) add(nodeIds[0] as string, id);
  for (const source of from) for (const target of to) for (const id of [target, ...mirrorsOf(target).keys()]) add(source, id);
  return [...pairs.values()];
}

/**
 * The best where too much lies between to be found whole: one length after the other, so that the cost grows with the
 * answer. By length it ends as soon as there are enough. By confidence a longer pathway must reach what the last of the
 * best so far has at its least step, and so must each of its steps. Where more lie between two hubs than can be ranked,
 * only steps above a threshold are searched, and the threshold falls until there are enough: what is found above it is
 * complete for it.
 */
async function findBest(search: PathwaySearch, question: PathwayQuestion, wanted: number, counted: boolean): Promise<Omit<Candidates, "surroundings">> {
  const byLength = question.orderBy === "LENGTH";
  let best: PathwayFacts[] = [];
  let length = 1;
  let complete = true;
  for (; length <= question.maxLength && wanted > 0; length++) {
    if (byLength && best.length >= wanted) break;
    const last = !byLength && best.length >= wanted ? leastConfidence(best.at(-1) as PathwayFacts) - 5e-5 || null : null;
    const missing = byLength ? wanted - best.length : wanted;
    const found = await bestOfLength(search, length, missing, { ...noThreshold, confidence: last }, byLength);
    if (found.length >= missing || last !== null) complete = false;
    best = sorted([...best, ...found], question).slice(0, wanted);
  }
  if (length <= question.maxLength) complete = false;
  const count = counted ? await countAll(search, question) : null;
  return {
    pathways: best,
    complete,
    counted: count,
    stoppedBecause: count && count.length > mostCounted ? "TOO_MANY_TO_COUNT" : count || complete ? null : "ENOUGH_FOUND",
  };
}

function sorted(pathways: readonly PathwayFacts[], { orderBy }: PathwayQuestion): PathwayFacts[] {
  const ordered = pathways.map((facts) => ({ facts, id: pathwayId(facts), keys: pathwayKeys(facts, orderBy) }));
  return ordered.sort(comparePathways).map(({ facts }) => facts);
}

async function bestOfLength(search: PathwaySearch, length: number, wanted: number, threshold: Threshold, byLength: boolean): Promise<PathwayFacts[]> {
  if (length < 4 || threshold.confidence !== null) return (await search.best(length, wanted, threshold, Number.MAX_SAFE_INTEGER)).pathways;
  const all = await search.best(length, wanted, threshold, mostWeighed);
  if (all.complete) return all.pathways;
  for (const above of byLength ? rankThresholds : confidenceThresholds) {
    const { pathways } = await search.best(length, wanted, above, Number.MAX_SAFE_INTEGER);
    if (pathways.length >= wanted) return pathways;
  }
  return (await search.best(length, wanted, threshold, Number.MAX_SAFE_INTEGER)).pathways;
}

/** All pathways, or one more than are counted. */
async function countAll(search: PathwaySearch, question: PathwayQuestion): Promise<PathwayFacts[]> {
  const found: PathwayFacts[] = [];
  for (const length of lengthsOf(question)) {
    const open = mostCounted + 1 - found.length;
    if (open <= 0) break;
    found.push(...(await search.all(length, open)));
  }
  return found;
}
