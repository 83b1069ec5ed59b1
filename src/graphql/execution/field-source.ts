import type { GraphQLField } from "graphql";
import { Extensions } from "type-graphql";
import type { Role } from "../../domain/access/key-file.js";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { Parameters } from "../../graph/store.js";

/** Arguments of a field as `argumentsOf` gives them: defaults filled in, null taken as left out. */
export type Arguments = Readonly<Record<string, unknown>>;

/** What a source makes of its field's arguments: a method, so that a source of one class of arguments is a source of any. */
type Of<Args, Made> = { of(args: Args): Made }["of"];

/** How a field below an entity is answered: by a fragment of `cypher/` that hangs below the entity's own. `Args` is the class of the field's arguments. */
export interface FieldSource<Args extends object = object> {
  /** File of `cypher/` without extension; a function where an argument decides between two. */
  readonly fragment: FragmentName | Of<Args, FragmentName>;
  /**
   * A faster file of a fixed table that finds the same entities in the same order, if one fits the request: the
   * fragment's parameters, its name (`list`), and whether facets are counted.
   */
  readonly fastPath?: (parameters: Parameters, asked: { readonly list: FragmentName; readonly facets: boolean }) => FastPath | undefined;
  /** A Relay connection, a plain list, or one entity. */
  readonly shape: "connection" | "list" | "one";
  /** The variable of the fragment that becomes the node. */
  readonly node: string;
  /** Fields of an edge that are variables of the fragment under another name. */
  readonly edge?: Readonly<Record<string, string>>;
  /** For a field that is no object: the properties that it is made of. */
  readonly reads?: readonly string[];
  /** Properties of the entity above that the field needs too. */
  readonly above?: readonly string[];
  /** The fragment's parameters, from the field's arguments. */
  readonly parameters?: Of<Args, Parameters>;
  /** The `__PLACEHOLDERS__` of the fragment, from fixed tables. */
  readonly placeholders?: Of<Args, Readonly<Record<string, string>>>;
  /** For a plain list: how many entities it is counted as by the cost limit. */
  readonly size?: number;
  /** What answering it for one entity costs beside the objects that it brings, in the unit of `Costs`. */
  readonly work?: number;
  /** For a connection whose page is found apart (`answerFound`): the fragment's parameters and the facets that come from there. */
  readonly foundApart?: { readonly parameters: readonly string[]; readonly facets: readonly string[] };
}

/** A source whose file does not hang on arguments. */
export interface PlainSource extends FieldSource {
  readonly fragment: FragmentName;
}

/** Which objects are looked up. */
export interface IdArguments {
  readonly ids: readonly string[];
  /** Only entities of these kinds. */
  readonly kinds?: readonly string[];
}

/** A link that finds objects by their ids. Its fragment yields `found { asked rank }` beside the entity. */
export interface Lookup extends FieldSource<IdArguments> {
  readonly fragment: FragmentName;
  /** The fragment's parameter that says which: a list with an entry for each id. */
  readonly list: string;
  readonly parameters: (args: IdArguments) => Parameters;
}

/** A file of `cypher/` without extension, or such a file with its `__PLACEHOLDERS__`, from fixed tables. */
export type FastPath = FragmentName | { readonly fragment: FragmentName; readonly placeholders: Readonly<Record<string, string>> };

/** What selection.ts reads off a field of the schema. */
export interface FieldExtensions {
  /** Properties of the entity that the field is made of; the field's own name where left out. */
  readonly reads?: readonly string[];
  /** The field is this one property, as it is. */
  readonly property?: string;
  /** The field is made of a one-entity link that several fields share, for example an association's summary. */
  readonly via?: PlainSource;
  /** For an object without a link: it is another entity, which the field's resolver finds; what is selected below it is not read of the entity above. */
  readonly isAnother?: boolean;
  readonly source?: FieldSource;
  /** For a plain list without a link: how many entities it is counted as by the cost limit. */
  readonly size?: number;
  /** What answering it costs beside the objects that it brings, in the unit of `Costs`. */
  readonly work?: Of<object, number>;
  /** The cost limit does not count the field's objects: what they are part of is counted (the edges of a page). */
  readonly uncounted?: boolean;
  /** For a facet: its values are those of an enum, and are given by their names. */
  readonly namedValues?: boolean;
  /** For a mutation: the role that its key must have. Without one it is open to no one. */
  readonly role?: Role;
  /** The field needs to know how many there are in all, or says whether that is known. */
  readonly counts?: boolean;
  /** The field is answered by its link alone, from what the tree of its entity brought along (`addSources`). */
  readonly fromTree?: boolean;
}

declare module "graphql/type/definition.js" {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> extends FieldExtensions {}
}

/** The source of a field that has one. */
export function sourceOf({ name, extensions: { source } }: GraphQLField<unknown, unknown>): FieldSource {
  if (!source) throw new Error(`${name} has no source of its own.`);
  return source;
}

const extend = (extensions: FieldExtensions): PropertyDecorator & MethodDecorator => Extensions({ ...extensions });

/** Says that a field is answered by a source of its own. */
export const From = (source: FieldSource, more: Pick<FieldExtensions, "fromTree" | "uncounted"> = {}) => extend({ source, ...more });

/** Says which properties of its entity a field is made of. */
export const Reads = (...reads: string[]): PropertyDecorator & MethodDecorator => extend({ reads });

/** Says which properties of its entity a field's resolver finds another entity by. */
export const FindsBy = (...reads: string[]): PropertyDecorator & MethodDecorator => extend({ reads, isAnother: true });

/** Says that a field is a property of its entity under another name. */
export const ReadsAs = (property: string): PropertyDecorator & MethodDecorator => extend({ reads: [property], property });

/** Says that a field is made of `reads` of an entity that `via` finds, shared with the other fields of the same fragment. */
export const ReadsVia = (via: PlainSource, ...reads: string[]): PropertyDecorator & MethodDecorator => extend({ via, reads });

/** Says that the cost limit does not count the field's objects, for what they are part of is counted. */
export const Uncounted = (): PropertyDecorator & MethodDecorator => extend({ uncounted: true });

/** Says that a facet gives the values of an enum by their names. */
export const NamedValues = (): PropertyDecorator & MethodDecorator => extend({ namedValues: true });

/** Says that a field of a connection needs the count of all. */
export const Counts = (): PropertyDecorator & MethodDecorator => extend({ counts: true });

/**
 * Says what answering a field costs beside the objects that it brings: a number, or what its arguments make of it. One unit
 * is the processor time of one listed object, some 20 µs; the list is in docs/configuration.md.
 */
export const Costs = <Args extends object>(work: number | ((args: Args) => number)): PropertyDecorator & MethodDecorator =>
  extend({ work: typeof work === "number" ? () => work : (work as Of<object, number>) });

/** Says how many entities a plain list is counted as by the cost limit, where no link says it. */
export const CountedAs = (size: number): PropertyDecorator & MethodDecorator => extend({ size });
