import type { Properties as PropertyTypes } from "../model/graph-shape.js";
import type { Value } from "./value.js";

/** What the nodes of one call are: their label, the second label of entities, and the type of each property (`?` as in the graph's shape). */
export interface BulkNodes {
  readonly label: string;
  readonly kind?: string;
  readonly properties: PropertyTypes;
}

/** What the relationships of one call are: type, labels of their ends, and the type of each property. */
export interface BulkLinks {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyTypes;
}

/** Properties of a node or a relationship, no nulls. */
export type BulkProperties = Readonly<Record<string, Value>>;

/** A relationship to be written: the id of its source, the id of its target, its properties. */
export type BulkLink = readonly [source: string, target: string, properties: BulkProperties];

/**
 * Writes many rows into a graph that is served to no one yet. Each call is a transaction of its own, tried again
 * where it may pass (a deadlock, a lost connection). All nodes that relationships name come before them.
 */
export interface BulkWriter {
  /** Calls that may be open at a time; more would wait. */
  readonly parallel: number;
  /** Rows of a call that serve the engine best. */
  readonly batchRows: number;
  /** Writes nodes and answers how many. Rejects where an id exists already. */
  nodes(of: BulkNodes, rows: readonly BulkProperties[]): Promise<number>;
  /** Writes relationships and answers how many: less than the rows, or an error, where an end does not exist. */
  links(of: BulkLinks, rows: readonly BulkLink[]): Promise<number>;
  /** Which of these ids nodes of the label bear. */
  known(label: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
}
