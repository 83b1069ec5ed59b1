import type { BulkLink, BulkLinks, BulkNodes, BulkProperties } from "../../graph/bulk-writer.js";

/** Rows that one call writes; `placeOf` tells for an error where a row stands, for example `nodes-Claim.csv:7`. */
export interface BulkBatch<Of, Row> {
  readonly of: Of;
  readonly rows: readonly Row[];
  placeOf(index: number): string;
}

/** A graph to be written in bulk, told while it is read: no more than a few batches are in memory. */
export interface BulkSource {
  /** Nodes and relationships together, the release's node among them. */
  readonly total: number;
  /** The properties of the release's node. Its `contentHash` is what the graph is known to have, or empty where it is to be read back. */
  readonly release: BulkProperties;
  /** All other nodes, in batches of at most `most` rows. */
  nodes(most: number): AsyncIterable<BulkBatch<BulkNodes, BulkProperties>>;
  /** All relationships. Those of one source stand together. */
  links(most: number): AsyncIterable<BulkBatch<BulkLinks, BulkLink>>;
}
