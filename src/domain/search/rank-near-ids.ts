import { identifierKey } from "./identifier-key.js";
import type { KnownId } from "./known-id.js";
import { nearestKeys } from "./nearest-keys.js";
import type { NearId } from "./search-index.js";

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
  return index < 0 ? 0 : (some[index] as number) - (others[index] as number);
}
