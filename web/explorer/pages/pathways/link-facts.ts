import type { ResultOf } from "gql.tada";
import type { Network } from "./drawing/network.ts";
import type { linksQuery } from "./pathways.query.ts";

/** The associations that are contested: their verdict says so or speaks mostly against or says that nothing was found, or they are drawn with either sign. */
export function contestedAmong(network: Network, data: ResultOf<typeof linksQuery> | undefined): ReadonlySet<string> {
  const contested = new Set<string>();
  const signs = new Map<string, number>();
  for (const { association, sign } of network.links) {
    if (signs.has(association) && signs.get(association) !== sign) contested.add(association);
    signs.set(association, sign);
  }
  for (const node of data?.nodes ?? [])
    if (node && "verdict" in node && ["CONTESTED", "MOSTLY_AGAINST", "NO_EFFECT"].includes(node.verdict.state)) contested.add(node.id);
  return contested;
}
