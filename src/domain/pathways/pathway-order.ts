import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { leastConfidence, type PathwayFacts, pathwaySpecificity } from "./pathway-scores.js";

/** Orders of `pathways`. */
export type PathwayOrder = "LENGTH" | "CONFIDENCE";

/** Numbers that order pathways, the larger the earlier. */
export type PathwayKeys = readonly number[];

/**
 * The numbers that order a pathway by its own steps: fewer steps, then the better class of its weakest step, then more
 * studies, each step's added up; or more confidence of its least step, then fewer inherited steps, then fewer steps, then
 * more specificity. `cypher/snippets/pathway-keys.cypher` is the same law where the engine orders
 * (`test/api/large-graph.test.ts` holds one to the other).
 */
export function pathwayKeys(facts: PathwayFacts, orderBy: PathwayOrder): PathwayKeys {
  const length = facts.signs.length;
  if (orderBy === "LENGTH") return [-length, Math.min(...facts.ranks), facts.studies.reduce((sum, count) => sum + count, 0)];
  return [leastConfidence(facts), -facts.owns.filter((own) => !own).length, -length, pathwaySpecificity(facts)];
}

/** What `comparePathways` looks at. */
export interface Ordered {
  readonly id: string;
  readonly keys: PathwayKeys;
}

/** The order of two pathways: larger keys first, ties by id. */
export function comparePathways(one: Ordered, other: Ordered): number {
  for (const [position, key] of one.keys.entries()) {
    const difference = (other.keys[position] as number) - key;
    if (difference !== 0) return difference;
  }
  return compareCodeUnits(one.id, other.id);
}
