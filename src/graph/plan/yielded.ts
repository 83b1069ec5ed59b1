import type { Label } from "../../model/graph-shape.js";
import type { NodeOf } from "../../model/node-of.js";

/** No name at all: a file without parameters, placeholders or columns. */
export type None = Readonly<Record<never, never>>;

/** A variable that is a node with a label. */
export interface Labelled<L extends Label> {
  readonly label: L;
  readonly properties: NodeOf<L>;
}

/** A variable that is a map. */
export interface Recorded<Properties> {
  readonly properties: Properties;
}
