import { countBy } from "../../basics/count-by.js";
import type { FacetCount } from "../../graph/plan/query-node.js";
import type { KindOfClaim } from "./kinds-of-claim.js";

/** What of a pathway is counted. */
interface CountedPathway {
  readonly netSign: number;
  readonly signs: readonly number[];
  readonly effect: string;
  readonly kindOfClaim: KindOfClaim;
}

/** Facets of pathways: a new one is a row here and a field of `MechanismPathwayAggregations`. */
const facetValue: Readonly<Record<string, (pathway: CountedPathway) => string | number>> = {
  netSign: ({ netSign }) => netSign,
  length: ({ signs }) => signs.length,
  effect: ({ effect }) => effect,
  kindOfClaim: ({ kindOfClaim }) => kindOfClaim,
};

/** Names of the facets of pathways. */
export const pathwayFacetNames: readonly string[] = Object.keys(facetValue);

/** How many of some pathways have each value, by facet: more first, then by the value. */
export function pathwayFacets(pathways: readonly CountedPathway[]): Readonly<Record<string, readonly FacetCount[]>> {
  return Object.fromEntries(Object.entries(facetValue).map(([name, valueIn]) => [name, countBy(pathways, valueIn)]));
}
