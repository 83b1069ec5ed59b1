import type { FacetCount } from "../../graph/plan/query-node.js";
import type { RankedPathway } from "./ranked-pathway.js";

/** What each step must reach; null where nothing is asked. */
export interface Floor {
  /** Evidence level of each step. */
  readonly rank: number | null;
  /** Confidence of all steps together. */
  readonly confidence: number | null;
}

/** Asks for the pathways of one length. */
export interface LengthAsker {
  /** The best `wanted` of those that reach the floor; of the first `most` alone where there are more (`complete` is false then). */
  best(length: number, wanted: number, floor: Floor, most: number): Promise<{ pathways: RankedPathway[]; complete: boolean }>;
  /** By net sign, the first `most` of them. */
  count(length: number, most: number): Promise<readonly FacetCount[]>;
}

/** No floor. */
export const noFloor: Floor = { rank: null, confidence: null };
