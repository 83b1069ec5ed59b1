import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { KindOfClaim } from "./kinds-of-claim.js";
import type { PathwayOrder } from "./pathway-order.js";

/** Which pathways are looked for; ids are those of this release. */
export interface PathwayQuestion {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** All of these lie in between. */
  readonly via: readonly string[] | null;
  /** All intermediate entities are of one of these kinds. */
  readonly kinds: readonly string[] | null;
  /** What the pathways claim is one of these. */
  readonly kindsOfClaim: readonly KindOfClaim[] | null;
  /** What each step must rest on. */
  readonly evidence: EvidenceFilter;
  /** Whether a step may rest on what holds for a superclass. */
  readonly inherit: boolean;
  /** Maximum number of steps, 1 to 6. */
  readonly maxLength: number;
  readonly orderBy: PathwayOrder;
  /** Most pathways that begin with one and the same step; null for all. */
  readonly perFirstStep: number | null;
}
