import type { Label, nodeShapes, PropertyType } from "./graph-shape.js";

type Shape<L extends Label> = (typeof nodeShapes)[L];
type Name<Property extends string> = Property extends `${infer Bare}?` ? Bare : Property;
type MayLack<Property extends string> = Property extends `${string}?` ? null : never;

/** Type of a property in TypeScript, by its type in the graph's shape. */
export interface PropertyTypes extends Record<PropertyType, unknown> {
  readonly text: string;
  readonly whole: number;
  readonly real: number;
  readonly truth: boolean;
  readonly texts: readonly string[];
  readonly wholes: readonly number[];
  readonly reals: readonly number[];
}

/** What can be read of a node with a label: its properties by the graph's shape, null where a node may lack one. */
export type NodeOf<L extends Label> = {
  readonly [Property in keyof Shape<L> & string as Name<Property>]:
    | PropertyTypes[Shape<L>[Property] extends PropertyType ? Shape<L>[Property] : never]
    | MayLack<Property>;
};
