import type { ResultOf } from "gql.tada";
import type { Network } from "./drawing/network.ts";
import type { linksQuery } from "./pathways.query.ts";

/** The associations that are contested: with claims of either sign, or with one that denies the link, found no effect, or found both. */
export function contestedAmong(network: Network, data: ResultOf<typeof linksQuery> | undefined): ReadonlySet<string> {
  const contested = new Set<string>();
  const signs = new Map<string, number>();
  for (const { association, sign } of network.links) {
    if (signs.has(association) && signs.get(association) !== sign) contested.add(association);
    signs.set(association, sign);
  }
  for (const node of data?.nodes ?? []) {
    if (!node || !("claims" in node)) continue;
    const against = node.claims.aggregations.polarity.some(({ value, count }) => value !== null && value.toLowerCase() !== "positive" && count > 0);
    const both = node.sign === 0 && signs.get(node.id) !== undefined && node.claims.aggregations.polarity.reduce((sum, { count }) => sum + count, 0) > 1;
    if (against || both) contested.add(node.id);
  }
  return contested;
}
