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
    readonly year: number | null;
    readonly country: string | null;
    readonly designLabel: string;
    readonly cellSources: readonly { readonly name: string }[];
  };
  readonly weeks: number | null;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly weight: number;
  readonly treated: ForestArm | null;
  readonly control: ForestArm | null;
}

/** A pool that a review published, in the unit of the figure. */
export interface PublishedPool {
  readonly study: { readonly id: string; readonly year: number | null };
  readonly weeks: number | null;
  readonly unit: string | null;
  readonly studies: number | null;
  readonly effect: { readonly kind: string; readonly value: number | null; readonly low: number | null; readonly high: number | null } | null;
}

/** What a forest plot shows: a pool as GraphQL answers it in the language of the figure (`schema/figures/forest.graphql`). */
export interface ForestFigure {
  readonly measure: { readonly name: string };
  readonly effect: string;
  readonly model: string;
  readonly adjust: string;
  readonly cells: string;
  readonly unit: string;
  readonly unitOfData: string;
  readonly event: string | null;
  readonly higherIsBetter: boolean | null;
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
  readonly studies: readonly ForestStudy[];
  readonly published: readonly PublishedPool[];
  readonly notices: readonly { readonly text: string }[];
}
