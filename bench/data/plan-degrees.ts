import type { Kind } from "../../src/model/kind.js";
import { edgeShapes, kindShapes } from "./hetionet-shape.js";
import type { Random } from "./random.js";

/** Where a node's edges of one kind of target go: how many, and from which slice of the nodes they are drawn. */
export interface Bundle {
  readonly to: Kind;
  readonly count: number;
}

/** Which nodes are of a kind: `start` is the number of the first. */
export interface KindRange {
  readonly kind: Kind;
  readonly start: number;
  readonly count: number;
  /** Running sums of the shares of incoming edges, the last of them 1. */
  readonly cumulative: Float64Array;
}

/** The plan of a graph: its nodes by kind, and how many edges run from each node to each kind. */
export interface DegreePlan {
  readonly ranges: ReadonlyMap<Kind, KindRange>;
  readonly nodeCount: number;
  readonly edgeCount: number;
  bundles(kind: Kind, rank: number): readonly Bundle[];
}

/** At most this share of all pairs of two kinds is joined; what is over goes between the commonest kind's nodes. */
const fullest = 0.5;

/** Lays out Hetionet's shape at a scale of nodes and edges alike, so that the mean degree stays what it is. */
export function planDegrees(scale: number, random: Random): DegreePlan {
  const ranges = new Map<Kind, KindRange>();
  let nodeCount = 0;
  for (const { kind, count, skewIn } of kindShapes) {
    const scaled = Math.max(2, Math.round(count * scale));
    ranges.set(kind, { kind, start: nodeCount, count: scaled, cumulative: cumulate(shares(scaled, skewIn)) });
    nodeCount += scaled;
  }
  const counts = countPairs(scale, ranges);
  const out = new Map<Kind, { readonly to: Kind; readonly each: Uint32Array }[]>();
  let edgeCount = 0;
  for (const [pair, count] of counts) {
    const [from, to] = pair.split(" ") as [Kind, Kind];
    const each = allot(count, from, ranges, (ranges.get(to) as KindRange).count - 1, random);
    edgeCount += each.reduce((sum, number) => sum + number, 0);
    out.set(from, [...(out.get(from) ?? []), { to, each }]);
  }
  return {
    ranges,
    nodeCount,
    edgeCount,
    bundles: (kind, rank) => (out.get(kind) ?? []).map(({ to, each }) => ({ to, count: each[rank] as number })),
  };
}

function countPairs(scale: number, ranges: DegreePlan["ranges"]): Map<string, number> {
  const wanted = new Map<string, number>();
  const add = (from: Kind, to: Kind, count: number) => wanted.set(`${from} ${to}`, (wanted.get(`${from} ${to}`) ?? 0) + count);
  for (const { from, to, count, turned } of edgeShapes) {
    add(from, to, count * scale * (1 - turned));
    if (turned > 0) add(to, from, count * scale * turned);
  }
  let over = 0;
  for (const [pair, count] of wanted) {
    const [from, to] = pair.split(" ").map((kind) => (ranges.get(kind as Kind) as KindRange).count) as [number, number];
    const most = Math.floor(from * to * fullest);
    wanted.set(pair, Math.round(Math.min(count, most)));
    over += Math.max(0, count - most);
  }
  wanted.set("Mediator Mediator", Math.round((wanted.get("Mediator Mediator") as number) + over));
  return wanted;
}

/** Gives each node of a kind its share of `count` edges, whole numbers, none above `most`. */
function allot(count: number, kind: Kind, ranges: DegreePlan["ranges"], most: number, random: Random): Uint32Array {
  const { count: nodes } = ranges.get(kind) as KindRange;
  const { skewOut } = kindShapes.find((shape) => shape.kind === kind) as (typeof kindShapes)[number];
  const each = new Uint32Array(nodes);
  let left = count;
  shares(nodes, skewOut).forEach((share, rank) => {
    const exact = share * count;
    const whole = Math.min(most, Math.floor(exact) + (random.next() < exact % 1 ? 1 : 0), left);
    each[rank] = whole;
    left -= whole;
  });
  for (let rank = 0; left > 0; rank = (rank + 1) % nodes) {
    if ((each[rank] as number) >= most) continue;
    each[rank] = (each[rank] as number) + 1;
    left--;
  }
  return each;
}

function shares(count: number, skew: number): Float64Array {
  const weights = Float64Array.from({ length: count }, (_, rank) => (rank + 1) ** -skew);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

function cumulate(weights: Float64Array): Float64Array {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
