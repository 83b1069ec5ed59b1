import { weighPair } from "../confidence/weigh-pair.js";
import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { PairEvidence } from "../reports/reports-of-pair.js";
import { strengthOfClass } from "./score-link.js";

/** What the evidence of an ordered pair itself says of it, as pathways between its ends are held against. */
export interface PairJudgement {
  readonly direction: "RAISES" | "LOWERS" | "NO_EFFECT" | "UNSIGNED";
  /** Whether the pair has a report of its own that takes a side. */
  readonly own: boolean;
  /** Strength of the best class that supports the direction, own where there is one; of a null that of what speaks against. */
  readonly rank: number;
  /** What speaks for the direction less what speaks against it, not below 0, to 12 digits; of a null what found none. */
  readonly confidence: number;
  readonly [property: string]: string | boolean | number;
}

/** Judges a pair; null where nothing takes a side. */
export function judgePair(pair: PairEvidence, filter: EvidenceFilter = {}, inherit = true): PairJudgement | null {
  const { direction, bySetting, setting, bestFor, bestForOwn, bestAgainst, for: pro, against } = weighPair(pair, filter, inherit);
  if (setting === null) return null;
  const isNull = direction === "NO_EFFECT";
  return {
    direction,
    own: bySetting.length > 0,
    rank: strengthOfClass(isNull ? bestAgainst : (bestForOwn ?? bestFor)),
    confidence: Math.max(0, Math.round((isNull ? against : pro - against) * 1e12) / 1e12),
  };
}
