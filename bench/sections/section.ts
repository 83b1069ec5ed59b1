import type { Spread } from "../measure/statistics.js";

/** What one benchmark found. A row that lacks an answer says why. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes: readonly string[];
  /** All that was measured, for the JSON file. */
  readonly measured: unknown;
}

/** How large and how long a run is. */
export interface Size {
  readonly quick: boolean;
  readonly runs: number;
  readonly seconds: number;
  readonly connections: readonly number[];
  /** Scales of the graph that pathways are asked of, and of the one that is loaded. */
  readonly scales: readonly number[];
  readonly loadScale: number;
  readonly pairs: number;
  readonly memoryQueries: number;
}

/** Told what is going on. */
export type Say = (text: string) => void;

/** A figure with its least and most: `182 (170–190)`. */
export function shown({ median, least, most }: Spread, digits = 0): string {
  return `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
