/** One side of a comparison, as `PooledArm`. */
export interface ForestArm {
  readonly n: number;
  readonly mean: number | null;
  readonly standardDeviation: number | null;
  readonly events: number | null;
}

/** A study of a forest plot. */
export interface ForestStudy {
  readonly study: {
    readonly id: string;
    readonly shortName: string;
    readonly year: number | null;
    readonly designLabel: string;
    readonly cellSources: readonly { readonly name: string }[];
  };
  readonly weeks: number | null;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** In per cent; absent where there is no pool. */
  readonly weight?: number;
  readonly treated: ForestArm | null;
  readonly control: ForestArm | null;
  /** Codes of the notices that are about it. */
  readonly marks: readonly string[];
}

/** A pool that a review published, in the unit of the figure. */
export interface PublishedPool {
  readonly study: { readonly id: string; readonly shortName: string };
  readonly weeks: number | null;
  readonly unit: string | null;
  readonly studies: number | null;
  readonly effect: { readonly kind: string; readonly value: number | null; readonly low: number | null; readonly high: number | null } | null;
}

/** The pooled effect of a forest plot. */
export interface ForestPool {
  readonly model: string;
  readonly adjust: string;
  readonly k: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly predictionLow: number | null;
  readonly predictionHigh: number | null;
  readonly tauSquared: number | null;
  readonly q: number;
  readonly qDegreesOfFreedom: number;
  readonly qP: number;
  readonly iSquared: number;
  readonly iSquaredMethod: string;
}

/** A notice, and whether it stands at rows. */
export interface ForestNotice {
  readonly code: string;
  readonly text: string;
  readonly studies: readonly { readonly id: string }[];
}

/** What a forest plot shows: the trials, with their pool or with the reason why there is none (`schema/figures/forest.graphql`). */
export interface ForestFigure {
  readonly measure: { readonly name: string };
  readonly effect: string;
  /** Null for the cells that a filter names. */
  readonly cells: string | null;
  readonly unit: string;
  readonly unitOfData: string;
  readonly event: string | null;
  readonly higherIsBetter: boolean | null;
  readonly studies: readonly ForestStudy[];
  readonly published: readonly PublishedPool[];
  readonly notices: readonly ForestNotice[];
  readonly pool: ForestPool | null;
  /** Why there is no pool, in words; null where there is one. */
  readonly refusal: string | null;
  /** Trials of these cells that are not drawn, each with its reason. */
  readonly notDrawn: readonly string[];
  readonly withAnyCells: { readonly k: number; readonly estimate: number | null; readonly low: number | null; readonly high: number | null } | null;
  readonly registered: { readonly total: number; readonly running: readonly object[]; readonly statusAsOf: string | null };
}
