import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { PathwayOrder } from "./pathway-order.js";

/** Which pathways are looked for; ids are those of this release. */
export interface PathwayQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** All of these lie in between. */
  readonly via: readonly string[] | null;
  /** Everything in between is of one of these kinds. */
  readonly kinds: readonly string[] | null;
  /** What each step must rest on. */
  readonly evidence: EvidenceFilter;
  /** Whether a step may rest on what holds for a superclass. */
  readonly inherit: boolean;
  /** Most steps, 1 to 6. */
  readonly maxLength: number;
  /** The highest confidence of any step of the graph. */
  readonly maxStepConfidence: number;
  readonly orderBy: PathwayOrder;
}
