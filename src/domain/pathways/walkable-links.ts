import { append } from "../../basics/append.js";
import { RecentlyUsed } from "../../basics/recently-used.js";
import { answerQueries } from "../../graph/plan/answer-queries.js";
import type { ParametersOf } from "../../graph/plan/cypher-contract.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { EngineDescription, ReadOptions, Store } from "../../graph/store.js";
import type { KindOfClaim } from "./kinds-of-claim.js";

/** A link that can be walked, and what pathways over it are ranked by. */
export interface WalkableLink {
  /** Position in `ids` of the entity that it leads to. */
  readonly to: number;
  readonly sign: number;
  readonly confidence: number;
  readonly rank: number;
  readonly own: boolean;
  readonly specificity: number;
  readonly studies: number;
  readonly kindOfClaim: KindOfClaim;
  readonly source: string;
}

/** The links of a small graph that pass a filter, by the entities that they leave. */
export interface WalkableLinks {
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  /** Position of each id. */
  readonly positions: ReadonlyMap<string, number>;
  /** For each entity the links that leave it, by what they lead to, then by sign. */
  readonly leaving: readonly (readonly WalkableLink[])[];
}

/** Which links can be walked: the parameters of `cypher/pathways/walkable-links.cypher`. */
export type WalkableParameters = ParametersOf<"pathways/walkable-links">;

/** Filters whose links are kept, for one engine. */
const mostKept = 8;
/** By engine: a store may be wrapped for each request. */
const keptOf = new WeakMap<EngineDescription, RecentlyUsed<Promise<WalkableLinks>>>();

/** The links that pass a filter: read once for a release and the writes that it has seen, and kept. */
export function walkableLinks(
  store: Store,
  release: { readonly id: string; readonly contentHash: string; readonly moment?: string | undefined },
  parameters: WalkableParameters,
  options?: ReadOptions,
): Promise<WalkableLinks> {
  const kept = keptOf.get(store.engine) ?? new RecentlyUsed<Promise<WalkableLinks>>(mostKept);
  keptOf.set(store.engine, kept);
  const key = `${release.contentHash} ${release.moment} ${JSON.stringify(parameters)}`;
  const known = kept.get(key);
  if (known) return known;
  const forget = () => kept.get(key) === reading && kept.delete(key);
  // Without the signal of one request: others may wait for the same links.
  const { signal: _, ...bounds } = options ?? {};
  const reading = readLinks(store, release.id, parameters, bounds).then(({ links, contentHash }) => {
    // The release was replaced in between.
    if (contentHash !== release.contentHash) forget();
    return links;
  });
  reading.catch(forget);
  kept.set(key, reading);
  return reading;
}

async function readLinks(store: Store, releaseId: string, parameters: WalkableParameters, options: ReadOptions) {
  const queries = {
    links: selectAll("pathways/walkable-links", parameters, linkProperties),
    release: selectAll("release/find-releases", { ids: [releaseId] }, ["contentHash"]),
  };
  const { links, release } = await answerQueries(store, queries, options);
  return { links: byStart(links as unknown as readonly LinkRow[]), contentHash: release[0]?.contentHash };
}

const linkProperties = ["from", "fromKind", "to", "toKind", "sign", "confidence", "rank", "own", "specificity", "studies", "kindOfClaim", "source"] as const;

interface LinkRow extends Omit<WalkableLink, "to"> {
  readonly from: string;
  readonly fromKind: string;
  readonly to: string;
  readonly toKind: string;
}

function byStart(rows: readonly LinkRow[]): WalkableLinks {
  const positions = new Map<string, number>();
  const ids: string[] = [];
  const kinds: string[] = [];
  const placeOf = (id: string, kind: string): number => {
    const known = positions.get(id);
    if (known !== undefined) return known;
    positions.set(id, ids.length);
    kinds.push(kind);
    return ids.push(id) - 1;
  };
  const leaving = new Map<number, WalkableLink[]>();
  for (const { from, fromKind, to, toKind, sign, confidence, rank, own, specificity, studies, kindOfClaim, source } of rows)
    append(leaving, placeOf(from, fromKind), { to: placeOf(to, toKind), ...{ sign, confidence, rank, own, specificity, studies, kindOfClaim, source } });
  return { ids, kinds, positions, leaving: ids.map((_, position) => leaving.get(position) ?? []) };
}
