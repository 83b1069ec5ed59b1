import { nearestKeys } from "../../basics/edit-distance.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store } from "../../graph/store.js";
import { identifierKey } from "./identifiers.js";
import type { NearId } from "./search-index.js";

/** An id of the release as it is compared with one that the release does not hold. */
export interface KnownId {
  /** As `identifierKey` makes it. */
  readonly key: string;
  /** It is the target's own id, no cross-reference. */
  readonly own: boolean;
  readonly target: NearId;
  readonly evidence: number;
}

/** The ids of all associations, named by their ends: umbilical cord MSC → ascites. */
export async function readAssociationIds(store: Store): Promise<KnownId[]> {
  const rows = await store.read(readStatement("search/read-associations"));
  return rows.map((row) => ({
    key: identifierKey(row.id),
    own: true,
    target: { id: row.id, kind: "Association", name: `${row.subjectEn} → ${row.objectEn}`, nameZh: `${row.subjectZh} → ${row.objectZh}` },
    evidence: row.claims,
  }));
}

/** The ids of all claims, with what each says. */
export async function readClaimIds(store: Store): Promise<KnownId[]> {
  const rows = await store.read(readStatement("search/read-claims"));
  return rows.map((row) => ({
    key: identifierKey(row.id),
    own: true,
    target: { id: row.id, kind: "Claim", name: row.nameEn, nameZh: row.nameZh },
    evidence: 0,
  }));
}

const noPreference = () => true;

/**
 * The ids that are few typing errors away from one: one error in short ids, three in long ones; leading zeros count for
 * nothing. Fewest errors first, then own ids before cross-references, then those that are `preferred`, then more
 * evidence, then the nearer number, then by id.
 */
export function rankNearIds(known: readonly KnownId[], id: string, preferred: (target: NearId) => boolean = noPreference): NearId[] {
  const key = identifierKey(id);
  const most = key.length < 6 ? 1 : key.length < 16 ? 2 : 3;
  const short = identifierKey(id.replace(/:0+(?=\d)/, ":"));
  const near = [...nearestKeys(known, key, most), ...(short === key ? [] : nearestKeys(known, short, 1))];
  const number = numberIn(id);
  const ranks = ({ item, distance }: (typeof near)[number]) => [
    distance,
    item.own ? 0 : 1,
    preferred(item.target) ? 0 : 1,
    -item.evidence,
    Math.abs(numberIn(item.target.id) - number),
  ];
  const ranked = near
    .map((one) => ({ target: one.item.target, ranks: ranks(one) }))
    .sort((one, other) => compare(one.ranks, other.ranks) || (one.target.id < other.target.id ? -1 : 1));
  return [...new Map(ranked.map(({ target }) => [target.id, target])).values()];
}

const numberIn = (id: string) => Number(/\d{1,15}/.exec(id)?.[0] ?? 0);

function compare(some: readonly number[], others: readonly number[]): number {
  const index = some.findIndex((number, index) => number !== others[index]);
  return index < 0 ? 0 : (some[index] ?? 0) - (others[index] ?? 0);
}
