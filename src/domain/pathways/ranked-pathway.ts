/** A pathway as it is ranked. */
export interface RankedPathway {
  readonly id: string;
  /** The things that it runs through, first to last. */
  readonly nodeIds: readonly string[];
  /** The sign of each step. */
  readonly signs: readonly number[];
  /** Product of the signs. */
  readonly netSign: number;
  /** How well it is shown, where that is not what the graph's steps say: a filter left less of their evidence. */
  readonly confidence?: number;
  /** What it is ordered by, larger first; ties by id. */
  readonly keys: readonly [number, number, number];
}
