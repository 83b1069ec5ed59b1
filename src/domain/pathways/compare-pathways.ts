import { compareCodeUnits } from "../../basics/compare-code-units.js";
import type { RankedPathway } from "./ranked-pathway.js";

/** The order of two pathways: larger keys first, ties by id. */
export function comparePathways(one: RankedPathway, other: RankedPathway): number {
  for (const position of [0, 1, 2] as const) {
    const difference = other.keys[position] - one.keys[position];
    if (difference !== 0) return difference;
  }
  return compareCodeUnits(one.id, other.id);
}
