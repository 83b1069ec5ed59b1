import { append } from "../../basics/append.js";
import { Gate } from "../../basics/gate.js";
import { mapInTurns, sortInTurns, takeTurns } from "../../basics/turns.js";
import type { FacetCount } from "../../graph/plan/query-node.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { pathwayId } from "../../model/ids.js";
import { findCandidates, type SearchedRelease, type Stopped } from "./find-candidates.js";
import { type KindOfClaim, kindOfAll } from "./kinds-of-claim.js";
import { pathwayFacets } from "./pathway-facets.js";
import { comparePathways, pathwayKeys } from "./pathway-order.js";
import type { PathwayQuestion } from "./pathway-question.js";
import { type PathwayRecord, pathwayRecord } from "./pathway-record.js";
import { leastConfidence, netSignOf, opposedPosition, type PathwayFacts, pathwayEffect } from "./pathway-scores.js";
import type { Surroundings } from "./read-surroundings.js";
import { type SignedStep, stepKey, stepsOf } from "./signed-step.js";

/** A pathway in its place. */
export interface PlacedPathway extends PathwayFacts {
  readonly id: string;
  /** The mirror of the last entity, where the finding was made on it. */
  readonly mirrorId: string | null;
  readonly netSign: number;
  readonly effect: string;
  readonly kindOfClaim: KindOfClaim;
  readonly opposedAt: string | null;
  readonly keys: readonly number[];
  /** The pathway over the same entities that comes to the opposite. */
  readonly twoFaces: PlacedPathway | null;
  /** Longer pathways that hold this one as their beginning or end. */
  readonly longerBy: readonly PlacedPathway[];
}

/** Pathways in order, and how many there are. */
export interface AnsweredPathways {
  readonly pathways: readonly PlacedPathway[];
  /** Pathways left out because more than `perFirstStep` begin with their first step. */
  readonly leftOut: number;
  /** All pathways before two faces are joined; null where not all were counted. */
  readonly total: number | null;
  /** How long the list is that `pathways` begin; null where not all were counted, or this was not requested. */
  readonly entries: number | null;
  readonly facets: Readonly<Record<string, readonly FacetCount[]>>;
  readonly stoppedBecause: Stopped | null;
  /** What some of them are shown from, and the steps whose claims are still to be read. */
  readonly recordsOf: (pathways: readonly PlacedPathway[]) => { readonly records: readonly PathwayRecord[]; readonly steps: readonly SignedStep[] };
}

/** What is counted of all pathways, beside those that are wanted. */
export interface Counted {
  readonly total: boolean;
  readonly entries: boolean;
  readonly facets: boolean;
}

type Judged = Omit<PlacedPathway, "twoFaces" | "longerBy">;

/**
 * The pathways of a question in their order; as many as are `wanted` where there are too
 * many to find all: more are looked for until so many stand whose place no other can take. By confidence: those that the
 * source's own evidence does not oppose, then a direct link of the source's own, then by their steps (`pathwayKeys`), then
 * by id; what the source itself found on a mirror of the target, or did not find, comes first of all.
 */
export function answerPathways(
  store: Store,
  question: PathwayQuestion,
  release: SearchedRelease,
  wants: { readonly wanted: number; readonly counted: Counted },
  options?: ReadOptions,
): Promise<AnsweredPathways> {
  const search = () => findInOrder(store, question, release, wants, options);
  return question.from.length * question.to.length > 1 ? wide.run(options?.signal, search) : search();
}

/** Between several ends some ten thousand pathways are held at a time: one such question after the other. */
const wide = new Gate(1);

async function findInOrder(
  store: Store,
  question: PathwayQuestion,
  release: SearchedRelease,
  { wanted, counted }: { readonly wanted: number; readonly counted: Counted },
  options?: ReadOptions,
): Promise<AnsweredPathways> {
  const signal = options?.signal;
  for (let asked = wanted; ; asked *= 2) {
    const candidates = await findCandidates(store, question, release, { wanted: asked, counted: Object.values(counted).some(Boolean) }, options);
    const { surroundings } = candidates;
    const passes = (facts: PathwayFacts) =>
      !holdsMirrors(facts, surroundings) && (!question.kindsOfClaim || question.kindsOfClaim.includes(kindOfAll(facts.claimKinds)));
    const inOrder = async (pathways: readonly PathwayFacts[]) => {
      const all = await mapInTurns(pathways, (facts) => (passes(facts) ? judged(facts, null, question, surroundings) : null), signal);
      const passing = all.filter((one) => one !== null);
      return joinFaces(await sortInTurns(passing, comparePathways, signal), signal);
    };
    const ordered = await inOrder(candidates.pathways);
    const settled = question.orderBy === "CONFIDENCE" ? ordered.filter(({ opposedAt }) => opposedAt === null) : ordered;
    if (!candidates.complete && settled.length < wanted && candidates.pathways.length >= asked) continue;
    const severalEnds = question.from.length + question.to.length > 2;
    const entries = async (joined: readonly PlacedPathway[]) =>
      boundFirstSteps([...firstLines(question, surroundings), ...(severalEnds ? await liftLonger(joined, signal) : joined)], question.perFirstStep);
    const { shown, leftOut } = await entries(ordered);
    const isWhole = candidates.counted !== null && candidates.stoppedBecause === null;
    const isOrdered = candidates.counted === candidates.pathways;
    const passing = candidates.counted && (isWhole || counted.facets) ? candidates.counted.filter(passes) : [];
    return {
      pathways: shown,
      leftOut,
      total: isWhole ? passing.length : null,
      entries: !isWhole || !counted.entries ? null : isOrdered ? shown.length : (await entries(await inOrder(passing))).shown.length,
      facets: counted.facets ? pathwayFacets(await mapInTurns(passing, (facts) => summed(facts, surroundings), signal)) : {},
      stoppedBecause: candidates.stoppedBecause,
      recordsOf: (some) => recordsOf(some, surroundings),
    };
  }
}

/** The verdicts on the source and each entity that a pathway reaches. */
const verdictsOf = ({ nodeIds, mirrorId }: PlacedPathway, { judgementOf }: Surroundings) =>
  (mirrorId ? [mirrorId] : nodeIds.slice(1)).map((id) => judgementOf(nodeIds[0] as string, id));

function recordsOf(pathways: readonly PlacedPathway[], surroundings: Surroundings): ReturnType<AnsweredPathways["recordsOf"]> {
  const steps: SignedStep[] = [];
  const places = new Map<string, number>();
  const placeOf = (step: SignedStep): number => {
    const key = stepKey(step);
    const place = places.get(key) ?? steps.push(step) - 1;
    places.set(key, place);
    return place;
  };
  const record = (pathway: PlacedPathway, position: number): PathwayRecord =>
    pathwayRecord({
      ...listsOf(pathway),
      ...(pathway.mirrorId && { claims: pathway.signs.map(() => []) }),
      ...{ id: pathway.id, mirrorId: pathway.mirrorId, netSign: pathway.netSign, position },
      targetDirection: surroundings.desiredOf(pathway.nodeIds.at(-1) as string),
      verdicts: verdictsOf(pathway, surroundings),
      places: pathway.claims || pathway.mirrorId ? null : stepsOf(pathway).map(placeOf),
      twoFaces: pathway.twoFaces && record(pathway.twoFaces, 0),
      longerBy: pathway.longerBy.map(record),
    });
  return { records: pathways.map(record), steps };
}

/** What facets are made of. */
const summed = ({ signs, claimKinds, nodeIds }: PathwayFacts, surroundings: Surroundings) => {
  const netSign = netSignOf(signs);
  return { netSign, signs, effect: pathwayEffect(netSign, claimKinds, surroundings.desiredOf(nodeIds.at(-1) as string)), kindOfClaim: kindOfAll(claimKinds) };
};

function judged(facts: PathwayFacts, mirrorId: string | null, { orderBy }: PathwayQuestion, surroundings: Surroundings): Judged {
  const { nodeIds, signs, owns, claimKinds } = facts;
  const netSign = netSignOf(signs);
  const source = nodeIds[0] as string;
  const opposed = mirrorId === null ? opposedPosition(facts, (position) => surroundings.judgementOf(source, nodeIds[position] as string)) : null;
  const isOwnLink = signs.length === 1 && owns[0] === true;
  return {
    ...listsOf(facts),
    id: pathwayId({ nodeIds, signs, mirrorId }),
    mirrorId,
    netSign,
    effect: pathwayEffect(netSign, claimKinds, surroundings.desiredOf(nodeIds.at(-1) as string)),
    kindOfClaim: kindOfAll(claimKinds),
    opposedAt: opposed === null ? null : (nodeIds[opposed] as string),
    keys: [...(orderBy === "CONFIDENCE" ? [opposed === null ? 1 : 0, isOwnLink ? 1 : 0] : []), ...pathwayKeys(facts, orderBy)],
  };
}

const listsOf = ({ nodeIds, signs, confidences, ranks, owns, specificities, studies, claimKinds, sources, claims }: PathwayFacts): PathwayFacts => ({
  ...{ nodeIds, signs, confidences, ranks, owns },
  ...{ specificities, studies, claimKinds, sources, ...(claims && { claims }) },
});

/** Of two entities that mirror each other a pathway holds one. */
function holdsMirrors({ nodeIds }: PathwayFacts, { mirrorsOf }: Surroundings): boolean {
  return nodeIds.some((id, position) => {
    const mirrors = mirrorsOf(id);
    return mirrors.size > 0 && nodeIds.some((other, place) => place > position && mirrors.has(other));
  });
}

/** A pathway and the one over the same entities that comes to the opposite are one entry, in the place of the first. */
async function joinFaces(ordered: readonly Judged[], signal?: AbortSignal): Promise<PlacedPathway[]> {
  const faces = new Map<string, { readonly first: Judged; second: Judged | null }>();
  const shown: { readonly first: Judged; second: Judged | null }[] = [];
  const turn = takeTurns(signal);
  for (const pathway of ordered) {
    const pause = turn();
    if (pause) await pause;
    const key = pathway.nodeIds.join(" ");
    const known = faces.get(key);
    if (known && known.second === null && known.first.netSign !== pathway.netSign) known.second = pathway;
    else {
      const entry = { first: pathway, second: null };
      if (!known) faces.set(key, entry);
      shown.push(entry);
    }
  }
  return shown.map(({ first, second }) => ({ ...first, twoFaces: second && alone(second), longerBy: [] }));
}

const alone = (pathway: Judged): PlacedPathway => ({ ...pathway, twoFaces: null, longerBy: [] });

/** A pathway that holds another of the list as its beginning or end, of the same or a greater least step, stands under it: between several starts or ends alone. */
async function liftLonger(ordered: readonly PlacedPathway[], signal?: AbortSignal): Promise<readonly PlacedPathway[]> {
  const byId = new Map(ordered.map((pathway) => [pathway.id, pathway]));
  const longer = new Map<string, PlacedPathway[]>();
  const left: PlacedPathway[] = [];
  const turn = takeTurns(signal);
  for (const pathway of ordered) {
    const pause = turn();
    if (pause) await pause;
    const held = partsOf(pathway)
      .map((id) => byId.get(id))
      .find((part) => part && leastConfidence(part) >= leastConfidence(pathway));
    if (held) append(longer, held.id, pathway);
    else left.push(pathway);
  }
  return left.map((pathway) => ({ ...pathway, longerBy: longer.get(pathway.id) ?? [] }));
}

function* spans(length: number): Generator<readonly [number, number]> {
  for (let size = 1; size < length; size++) yield* [[0, size] as const, [length - size, length] as const];
}

const partsOf = ({ nodeIds, signs }: PlacedPathway): string[] =>
  [...spans(signs.length)].map(([start, end]) => pathwayId({ nodeIds: nodeIds.slice(start, end + 1), signs: signs.slice(start, end) }));

/**
 * What stands first: the source's own finding on a mirror of the target, its sign turned, where the target has none of the
 * source's own or a null; and the source's own null.
 */
function firstLines(question: PathwayQuestion, surroundings: Surroundings): PlacedPathway[] {
  const { from, to, via, kindsOfClaim } = question;
  if (via || (kindsOfClaim && !kindsOfClaim.includes("CAUSAL"))) return [];
  return from.flatMap((source) =>
    to.flatMap((target) => {
      const own = surroundings.judgementOf(source, target);
      if (own?.own && own.direction !== "NO_EFFECT") return [];
      const line = (sign: number, { confidence, rank }: { readonly confidence: number; readonly rank: number }, mirrorId: string | null) => {
        const facts = { nodeIds: [source, target], signs: [sign], confidences: [confidence], ranks: [rank], owns: [true], specificities: [1] };
        return alone(judged({ ...facts, studies: [0], claimKinds: ["CAUSAL"], sources: [""] }, mirrorId, question, surroundings));
      };
      const turned = [...surroundings.mirrorsOf(target)].sort().flatMap(([mirrorId, turn]) => {
        const found = surroundings.judgementOf(source, mirrorId);
        if (!found?.own || (found.direction !== "RAISES" && found.direction !== "LOWERS")) return [];
        return [line(turn * (found.direction === "RAISES" ? 1 : -1), found, mirrorId)];
      });
      return [...turned, ...(own?.own ? [line(0, own, null)] : [])];
    }),
  );
}

/** At most so many that begin with one and the same step. */
function boundFirstSteps(pathways: readonly PlacedPathway[], most: number | null): { shown: readonly PlacedPathway[]; leftOut: number } {
  if (most === null) return { shown: pathways, leftOut: 0 };
  const begun = new Map<string, number>();
  const shown = pathways.filter(({ nodeIds, signs }) => {
    const key = `${nodeIds[0]} ${signs[0]} ${nodeIds[1]}`;
    begun.set(key, (begun.get(key) ?? 0) + 1);
    return (begun.get(key) as number) <= most;
  });
  return { shown, leftOut: pathways.length - shown.length };
}
