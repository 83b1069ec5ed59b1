/** A value of a property. */
type PropertyValue = string | number | boolean | readonly string[] | readonly number[];

/** Properties of a node or a relationship. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node to be written. The first of `labels` has the unique `id`. */
export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
}

/** A relationship to be written, by the labels and ids of its ends. */
export interface RelationshipRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}

/** A graph that is made while it is read, the same each time: no more than a row is in memory. */
export interface GraphSource {
  readonly name: string;
  readonly nodeCount: number;
  readonly relationshipCount: number;
  nodes(): Iterable<NodeRow>;
  relationships(): Iterable<RelationshipRow>;
}
