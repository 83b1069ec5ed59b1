import type { GraphQLResolveInfo } from "graphql";
import { Args, type ClassType, Ctx, FieldResolver, Info, Root } from "type-graphql";
import type { NodeRow } from "../../graph/plan/query-node.js";
import type { TypeClass } from "../evidence/connection.type.js";
import { sourceResolver } from "../execution/answer.js";
import type { Context } from "../execution/context.js";
import { type FieldSource, From } from "../execution/field-source.js";

/** A field below an entity that a fragment of `cypher/` answers, from arguments of the class `Args`. */
export interface SourcedField<Args extends object = object> {
  readonly type: () => TypeClass | [TypeClass];
  readonly description: string;
  readonly arguments?: ClassType<Args>;
  readonly nullable?: boolean;
  /** The cost limit does not count its objects. */
  readonly uncounted?: boolean;
  readonly source: FieldSource<Args>;
}

/**
 * Adds link fields to a resolver class. They all share one body, since the query of the root field has already fetched
 * their answers (`sourceResolver`).
 */
export function addSources<All extends Readonly<Record<string, object>>>(
  resolver: { readonly prototype: object },
  fields: { readonly [Name in keyof All]: SourcedField<All[Name]> },
): void {
  const { prototype } = resolver;
  for (const [name, field] of Object.entries<SourcedField>(fields)) {
    const resolve = sourceResolver(field.source);
    const value = (thing: NodeRow, context: Context, info: GraphQLResolveInfo) => resolve(thing, {}, context, info);
    const descriptor = { value, writable: true, configurable: true };
    Object.defineProperty(prototype, name, descriptor);
    Root()(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Info()(prototype, name, 2);
    const { arguments: given } = field;
    if (given) Args(() => given)(prototype, name, 3);
    FieldResolver(field.type, { description: field.description, nullable: field.nullable ?? false })(prototype, name, descriptor);
    From(field.source, { fromTree: true, ...(field.uncounted && { uncounted: true }) })(prototype, name, descriptor);
  }
}
