import { compareCodeUnits } from "../../basics/compare-code-units.js";

/** A pathway as it is ranked. */
export interface RankedPathway {
  readonly id: string;
  /** The entities that it runs through, first to last. */
  readonly nodeIds: readonly string[];
  /** The sign of each step. */
  readonly signs: readonly number[];
  /** Product of the signs. */
  readonly netSign: number;
  /** Its confidence, where that is not what the graph's steps say: a filter left less of their evidence. */
  readonly confidence?: number;
  /** What it is ordered by, larger first; ties by id. */
  readonly keys: PathwayKeys;
}

/** Three numbers that order pathways, the larger the earlier. */
export type PathwayKeys = readonly [number, number, number];

/** Orders of `pathways`. */
export type PathwayOrder = "LENGTH" | "CONFIDENCE";

/** What the steps of a pathway are ranked by, in their order. */
export interface RankedSteps {
  readonly ranks: readonly number[];
  readonly studies: readonly number[];
  readonly confidences: readonly number[];
  readonly specificities: readonly number[];
}

/**
 * The numbers that order a pathway: fewer steps, then the better evidence of its weakest step, then more studies; or
 * more confidence, then more specificity, then fewer steps. `cypher/snippets/pathway-keys.cypher` is the same law where
 * the engine orders (`test/api/large-graph.test.ts` holds one to the other). Factors are multiplied first to last, as an engine does.
 */
export function pathwayKeys({ ranks, studies, confidences, specificities }: RankedSteps, orderBy: PathwayOrder): PathwayKeys {
  const length = ranks.length;
  if (orderBy === "LENGTH") return [-length, Math.min(...ranks), studies.reduce((sum, count) => sum + count, 0)];
  return [product(confidences), product(specificities), -length];
}

/** The order of two pathways: larger keys first, ties by id. */
export function comparePathways(one: RankedPathway, other: RankedPathway): number {
  for (const position of [0, 1, 2] as const) {
    const difference = other.keys[position] - one.keys[position];
    if (difference !== 0) return difference;
  }
  return compareCodeUnits(one.id, other.id);
}

const product = (factors: readonly number[]) => factors.reduce((result, factor) => result * factor, 1);
