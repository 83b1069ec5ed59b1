import { Extensions } from "type-graphql";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { Parameters } from "../../graph/store.js";

/** Arguments of a field as `argumentsOf` gives them: defaults filled in, null taken as left out. */
export type Arguments = Readonly<Record<string, unknown>>;

/** How a field below a thing is answered: by a fragment of `cypher/` that hangs below the thing's own. */
export interface FieldSource {
  /** File of `cypher/` without extension; a function where an argument decides between two. */
  readonly fragment: FragmentName | ((args: Arguments) => FragmentName);
  /**
   * Another file that finds the same things in the same order sooner, where one of the fixed table fits what is asked:
   * the fragment's parameters, its name (`list`), and whether facets are counted.
   */
  readonly fastPath?: (parameters: Parameters, asked: { readonly list: FragmentName; readonly facets: boolean }) => FastPath | undefined;
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
  /** The `__PLACEHOLDERS__` of the fragment, from fixed tables. */
  readonly placeholders?: (args: Arguments) => Readonly<Record<string, string>>;
  /** For a plain list: how many things it is counted as by the cost limit. */
  readonly size?: number;
}

/** A link that finds objects by their ids. Its fragment yields `found { asked rank }` beside the thing. */
export interface Lookup extends FieldSource {
  readonly fragment: FragmentName;
  /** The fragment's parameter that says which: a list with an entry for each id. */
  readonly list: string;
  readonly parameters: (args: Arguments) => Parameters;
}

/** A file of `cypher/` without extension, or such a file with its `__PLACEHOLDERS__`, from fixed tables. */
export type FastPath = FragmentName | { readonly fragment: FragmentName; readonly placeholders: Readonly<Record<string, string>> };

/** What selection.ts reads off a field of the schema. */
export interface FieldExtensions {
  /** Properties of the thing that the field is made of; the field's own name where left out. */
  readonly reads?: readonly string[];
  /** The field is this one property, as it is. */
  readonly property?: string;
  /** The field is made of a one-thing link that several fields share, for example an association's summary. */
  readonly via?: FieldSource;
  readonly source?: FieldSource;
  /** For a plain list without a link: how many things it is counted as by the cost limit. */
  readonly size?: number;
  /** The field is answered by its link alone, from what the tree of its thing brought along (`addSources`). */
  readonly fromTree?: boolean;
}

/** Says that a field is answered by a source of its own. */
export const From = (source: FieldSource, more: Pick<FieldExtensions, "fromTree"> = {}): PropertyDecorator & MethodDecorator => Extensions({ source, ...more });

/** Says which properties of its thing a field is made of. */
export const Reads = (...reads: string[]): PropertyDecorator & MethodDecorator => Extensions({ reads });

/** Says that a field is a property of its thing under another name. */
export const ReadsAs = (property: string): PropertyDecorator & MethodDecorator => Extensions({ reads: [property], property });

/** Says that a field is made of `reads` of a thing that `via` finds, shared with the other fields of the same fragment. */
export const ReadsVia = (via: FieldSource, ...reads: string[]): PropertyDecorator & MethodDecorator => Extensions({ via, reads });

/** Says how many things a plain list is counted as by the cost limit, where no link says it. */
export const CountedAs = (size: number): PropertyDecorator & MethodDecorator => Extensions({ size });
