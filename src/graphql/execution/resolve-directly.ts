import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
import type { FacetCount, NodeRow } from "../../graph/plan/query-node.js";
import { enumName } from "../fields/enum-name.js";
import { typeName } from "../fields/type-name.js";
import { sourceResolver } from "./answer.js";
import type { Context } from "./context.js";

type Resolve = GraphQLFieldResolver<NodeRow, Context>;
type ObjectClass = ReturnType<typeof getMetadataStorage>["objectTypes"][number]["target"];
type Method = ReturnType<typeof getMetadataStorage>["fieldResolvers"][number];

/**
 * Takes type-graphql's wrapper off the fields below the roots, in place: it makes an object and a promise-aware chain
 * for each property of each entity, hundreds an answer. A property is read as graphql reads properties, a link from
 * what its tree brought, a method is called with the parameters that it names. Types of interfaces are returned
 * directly, since graphql-jit does not accept a promise. Nothing here is a middleware's or an authorization's loss:
 * this schema has none, and one that had would have to stay wrapped.
 */
export function resolveDirectly(schema: GraphQLSchema): GraphQLSchema {
  const storage = getMetadataStorage();
  const classes = new Map(storage.objectTypes.map(({ name, target }) => [name, target] as const));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeName;
    const held = classes.get(type.name);
    if (!isObjectType(type) || !held) continue;
    for (const field of Object.values(type.getFields())) {
      const { property, source: link, fromTree, namedValues } = field.extensions;
      const method = storage.fieldResolvers.find(({ schemaName, getObjectType }) => schemaName === field.name && isOrExtends(held, getObjectType?.()));
      if (link && fromTree) field.resolve = sourceResolver(link);
      else if (namedValues) field.resolve = (facets: Readonly<Record<string, readonly FacetCount[]>>) => facets[field.name]?.map(namedCount);
      else if (property) field.resolve = (entity: Readonly<Record<string, unknown>>) => entity[property];
      else if (!method) delete field.resolve;
      else Object.assign(field, callOf(method));
    }
  }
  return schema;
}

/** A value of a facet by the name that it has in its enum. */
const namedCount = ({ value, count }: FacetCount) => ({ value: typeof value === "string" ? enumName(value) : value, count });

function isOrExtends(held: ObjectClass, other: unknown): boolean {
  return held === other || (typeof other === "function" && held.prototype instanceof other);
}

/** How to call a method with what its parameters name; undefined where one is of a kind that type-graphql has to prepare. */
function callOf({ target, methodName, params = [], middlewares, roles }: Method): { readonly resolve: Resolve } | undefined {
  if ((middlewares?.length ?? 0) > 0 || roles) return undefined;
  const resolver: Record<string, (...values: unknown[]) => unknown> = Reflect.construct(target, []);
  const readers: ((...given: Parameters<Resolve>) => unknown)[] = [];
  for (const parameter of params) {
    if (parameter.kind === "root" && parameter.propertyName === undefined) readers[parameter.index] = (entity) => entity;
    else if (parameter.kind === "context" && parameter.propertyName === undefined) readers[parameter.index] = (_thing, _arguments, context) => context;
    else if (parameter.kind === "info") readers[parameter.index] = (_thing, _arguments, _context, info) => info;
    else if (parameter.kind === "arg") readers[parameter.index] = (_thing, given) => given[parameter.name];
    else return undefined;
  }
  return { resolve: (...given) => resolver[methodName]?.(...readers.map((read) => read(...given))) };
}
