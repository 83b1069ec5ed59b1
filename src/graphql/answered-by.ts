import { Extensions } from "type-graphql";
import type { Parameters } from "../graph/store.js";

/** Arguments of a field as `argumentsOf` gives them: defaults filled in, null taken as left out. */
export type Arguments = Readonly<Record<string, unknown>>;

/** How a field below a thing is answered: by a fragment of `cypher/` that hangs below the thing's own. */
export interface Link {
  /** File of `cypher/` without extension; a function where an argument decides between two. */
  readonly fragment: string | ((args: Arguments) => string);
  /** A Relay connection, a plain list, or one thing. */
  readonly shape: "connection" | "list" | "one";
  /** The variable of the fragment that becomes the node. */
  readonly node: string;
  /** Fields of an edge that are variables of the fragment under another name. */
  readonly edge?: Readonly<Record<string, string>>;
  /** For a field that is no object: the properties that it is made of. */
  readonly reads?: readonly string[];
  /** Properties of the thing above that the field needs too. */
  readonly above?: readonly string[];
  /** The fragment's parameters, from the field's arguments. */
  readonly parameters?: (args: Arguments) => Parameters;
  /** The `__HOLES__` of the fragment, from fixed tables. */
  readonly holes?: (args: Arguments) => Readonly<Record<string, string>>;
  /** For a plain list: how many things it is counted as by the cost limit. */
  readonly size?: number;
}

/** What selection.ts reads off a field of the schema. */
export interface FieldExtensions {
  /** Properties of the thing that the field is made of; the field's own name where left out. */
  readonly reads?: readonly string[];
  /** The field is this one property, as it is. */
  readonly property?: string;
  /** The field is made of a one-thing link that several fields share, for example an association's summary. */
  readonly via?: Link;
  readonly link?: Link;
  /** For a plain list without a link: how many things it is counted as by the cost limit. */
  readonly size?: number;
}

/** Says which properties of its thing a field is made of. */
export const Reads = (...reads: string[]): PropertyDecorator & MethodDecorator => Extensions({ reads });

/** Says that a field is a property of its thing under another name. */
export const ReadsAs = (property: string): PropertyDecorator & MethodDecorator => Extensions({ reads: [property], property });

/** Says that a field is made of `reads` of a thing that `via` finds, shared with the other fields of the same fragment. */
export const ReadsVia = (via: Link, ...reads: string[]): PropertyDecorator & MethodDecorator => Extensions({ via, reads });

/** Says how many things a plain list without a link is counted as by the cost limit. */
export const Sized = (size: number): PropertyDecorator & MethodDecorator => Extensions({ size });
