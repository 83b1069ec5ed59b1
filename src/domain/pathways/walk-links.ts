import type { PathwayQuestion } from "./pathway-question.js";
import type { PathwayFacts } from "./pathway-scores.js";
import type { Threshold } from "./pathway-search.js";
import type { WalkableLink, WalkableLinks } from "./walkable-links.js";

/** What of a walk in the making is known: nothing that follows raises one of these. */
export interface WalkSoFar {
  readonly confidence: number;
  readonly rank: number;
  /** Inherited steps. */
  readonly inherited: number;
  readonly specificity: number;
}

/** Between which ends is walked, and what every step must reach. */
export interface Walking extends Pick<PathwayQuestion, "from" | "to" | "via" | "kinds"> {
  readonly length: number;
  readonly threshold: Threshold;
  /** Whether a walk that begins so may be worth its end. */
  readonly isWorth?: (walk: WalkSoFar) => boolean;
}

/** Links that are looked at before a walk without an end gives its caller a breath. */
const breath = 2_000;

/**
 * All walks of one length over signed links from one of `from` to one of `to` that visit no entity twice; `undefined` from
 * time to time where none was found for long. What cannot reach an end in the steps that are left is not entered.
 */
export function* walkLinks(links: WalkableLinks, walking: Walking): Generator<PathwayFacts | undefined> {
  const { length, threshold, isWorth } = walking;
  const { leaving } = links;
  const plan = planWalk(links, walking);
  if (!plan) return;
  const { starts, bitOf, mayLieBetween, reaches, all } = plan;
  const nodes: number[] = [];
  const steps: WalkableLink[] = [];
  const next: number[] = [];
  const needed: number[] = [];
  const known: WalkSoFar[] = [];
  let looked = 0;
  for (const start of starts) {
    if (!reaches(length, all, start)) continue;
    nodes[0] = start;
    next[0] = 0;
    needed[0] = all;
    known[0] = { confidence: 1, rank: Number.POSITIVE_INFINITY, inherited: 0, specificity: 1 };
    for (let depth = 0; depth >= 0; ) {
      const place = next[depth] as number;
      const link = leaving[nodes[depth] as number]?.[place];
      next[depth] = place + 1;
      if (!link) {
        depth--;
        continue;
      }
      if (++looked % breath === 0) yield undefined;
      const { to } = link;
      const left = length - depth - 1;
      const need = (needed[depth] as number) & ~(left > 0 ? (bitOf.get(to) ?? 0) : 0);
      if (!reaches(left, need, to) || (left > 0 && !mayLieBetween(to)) || isVisited(nodes, depth, to)) continue;
      if ((threshold.rank !== null && link.rank < threshold.rank) || (threshold.confidence !== null && link.confidence < threshold.confidence)) continue;
      const walk = stepOn(known[depth] as WalkSoFar, link);
      if (isWorth && !isWorth(walk)) continue;
      steps[depth] = link;
      nodes[depth + 1] = to;
      if (left === 0) yield factsOf(links, nodes, steps, length);
      else {
        depth++;
        known[depth] = walk;
        needed[depth] = need;
        next[depth] = 0;
      }
    }
  }
}

const stepOn = (walk: WalkSoFar, link: WalkableLink): WalkSoFar => ({
  confidence: Math.min(walk.confidence, link.confidence),
  rank: Math.min(walk.rank, link.rank),
  inherited: walk.inherited + (link.own ? 0 : 1),
  specificity: walk.specificity * link.specificity,
});

function isVisited(nodes: readonly number[], depth: number, node: number): boolean {
  for (let position = depth; position >= 0; position--) if (nodes[position] === node) return true;
  return false;
}

function factsOf({ ids }: WalkableLinks, nodes: readonly number[], steps: readonly WalkableLink[], length: number): PathwayFacts {
  const walked = steps.slice(0, length);
  return {
    nodeIds: nodes.slice(0, length + 1).map((node) => ids[node] as string),
    signs: walked.map(({ sign }) => sign),
    confidences: walked.map(({ confidence }) => confidence),
    ranks: walked.map(({ rank }) => rank),
    owns: walked.map(({ own }) => own),
    specificities: walked.map(({ specificity }) => specificity),
    studies: walked.map(({ studies }) => studies),
    claimKinds: walked.map(({ kindOfClaim }) => kindOfClaim),
    sources: walked.map(({ source }) => source),
  };
}

interface WalkPlan {
  readonly starts: readonly number[];
  /** The bit of each entity that has to lie in between. */
  readonly bitOf: ReadonlyMap<number, number>;
  readonly mayLieBetween: (node: number) => boolean;
  /** Whether an end lies exactly so many steps from an entity, with `need` in between: a node twice or not. */
  readonly reaches: (steps: number, need: number, node: number) => boolean;
  /** The bits of all that has to lie in between. */
  readonly all: number;
}

/** What a walk may enter; null where there can be none. */
function planWalk({ ids, kinds, positions, leaving }: WalkableLinks, { from, to, via, kinds: asked, length }: Walking): WalkPlan | null {
  const between = [...new Set(via ?? [])].map((id) => positions.get(id));
  if (between.length > length - 1 || between.includes(undefined)) return null;
  const bitOf = new Map(between.map((node, index) => [node as number, 1 << index]));
  const all = (1 << between.length) - 1;
  const mayLieBetween = asked ? (node: number) => asked.includes(kinds[node] as string) : () => true;
  const known = (some: readonly string[]) => [...new Set(some)].flatMap((id) => positions.get(id) ?? []);
  const none = new Uint8Array(ids.length);
  const ends = new Uint8Array(ids.length);
  for (const node of known(to)) ends[node] = 1;
  const layers: Uint8Array[][] = [[ends]];
  for (let steps = 1; steps <= length; steps++) {
    const layer: Uint8Array[] = [];
    for (let need = 0; need <= all; need++) {
      const reached = new Uint8Array(ids.length);
      const enters = ({ to: node }: WalkableLink) => {
        const below = layers[steps - 1]?.[steps > 1 ? need & ~(bitOf.get(node) ?? 0) : need];
        return below?.[node] === 1 && (steps === 1 || mayLieBetween(node));
      };
      for (let node = 0; node < ids.length; node++) if (leaving[node]?.some(enters)) reached[node] = 1;
      layer.push(reached);
    }
    layers.push(layer);
  }
  return { starts: known(from), bitOf, mayLieBetween, all, reaches: (steps, need, node) => (layers[steps]?.[need] ?? none)[node] === 1 };
}
