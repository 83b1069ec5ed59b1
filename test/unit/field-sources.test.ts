import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isObjectType,
  isUnionType,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { FragmentName } from "../../src/graph/plan/cypher-contract.js";
import { type CypherHeader, readCypherHeader } from "../../src/graph/statements/cypher-header.js";
import type { HeaderType } from "../../src/graph/statements/header-types.js";
import { buildSchema } from "../../src/graphql/build-schema.js";
import type { FieldExtensions, FieldSource } from "../../src/graphql/execution/field-source.js";
import { nodeShapes } from "../../src/model/graph-shape.js";

type Field = GraphQLField<unknown, unknown>;

/** Ways to give a field's arguments: one for each value of each of its enums, and one without any. */
function waysToAsk({ args }: Field): readonly Readonly<Record<string, unknown>>[] {
  const defaults = Object.fromEntries(args.map(({ name, defaultValue }) => [name, defaultValue]));
  const valued = args.flatMap(({ name, type }) => {
    const named = getNamedType(type);
    return isEnumType(named) ? named.getValues().map(({ value }) => ({ ...defaults, [name]: value })) : [];
  });
  return [defaults, ...valued];
}

/** The files that may answer a field. */
function filesOf(source: FieldSource, field: Field): readonly FragmentName[] {
  const { fragment } = source;
  const files = waysToAsk(field).flatMap((args) => {
    const list = typeof fragment === "string" ? fragment : fragment(args);
    const parameters = source.parameters?.(args) ?? {};
    const asked = [parameters, { ...parameters, inherit: false }, { ...parameters, minStudies: 2 }, { ...parameters, predicates: ["improves"] }];
    const faster = asked.map((each) => source.fastPath?.(each, { list, facets: true }));
    return [list, ...faster.flatMap((file) => (file === undefined ? [] : typeof file === "string" ? file : file.fragment))];
  });
  return [...new Set(files)];
}

/** What can be read of a variable of a fragment. */
function readable(type: HeaderType): readonly string[] {
  if (type.is === "node") return Object.keys(nodeShapes[type.label]).map((name) => name.replace("?", ""));
  return type.is === "record" ? type.fields.map(({ name }) => name) : [];
}

const fieldsOf = (type: GraphQLCompositeType): readonly Field[] => (isUnionType(type) ? [] : Object.values(type.getFields()));

/** What is wrong between a field's source and the headers of the files that may answer it. */
function problemsOf(schema: GraphQLSchema, field: Field, source: FieldSource): string[] {
  const named = getNamedType(field.type);
  return filesOf(source, field).flatMap((file) => {
    const header = readCypherHeader(file);
    const problems: string[] = [];
    const check = (variable: string, type: GraphQLCompositeType) => {
      const yielded = header.to.find(({ name }) => name === variable);
      if (!yielded) problems.push(`does not yield ${variable}`);
      else problems.push(...missingIn(schema, type, readable(yielded.type)).map((property) => `${variable} has no ${property}, which ${type.name} reads`));
    };
    const parameters = source.parameters?.(waysToAsk(field)[0] ?? {}) ?? {};
    const apart = source.foundApart ?? { parameters: [], facets: [] };
    for (const { name } of header.parameters) if (!(name in parameters) && !apart.parameters.includes(name)) problems.push(`is given no $${name}`);
    if (source.reads) {
      const yielded = header.to.find(({ name }) => name === source.node);
      for (const property of source.reads) if (!yielded || !readable(yielded.type).includes(property)) problems.push(`${source.node} has no ${property}`);
    } else if (source.shape === "connection" && isObjectType(named)) problems.push(...problemsOfConnection(named, header, source, check));
    else if (isCompositeType(named)) check(source.node, named);
    return problems.map((problem) => `cypher/${file}.cypher: ${problem}`);
  });
}

function problemsOfConnection(
  connection: GraphQLObjectType,
  { facets }: CypherHeader,
  source: FieldSource,
  check: (variable: string, type: GraphQLCompositeType) => void,
): string[] {
  const { nodes, edges, aggregations } = connection.getFields();
  const node = nodes && getNamedType(nodes.type);
  if (node && isCompositeType(node)) check(source.node, node);
  const edge = edges && getNamedType(edges.type);
  for (const { name, type } of isObjectType(edge) ? fieldsOf(edge) : []) {
    const inner = getNamedType(type);
    if (name !== "node" && isCompositeType(inner)) check(source.edge?.[name] ?? name, inner);
  }
  const counted = aggregations && getNamedType(aggregations.type);
  const names = isObjectType(counted) ? Object.keys(counted.getFields()) : [];
  const apart = source.foundApart?.facets ?? [];
  return names.filter((name) => !facets[name] && !apart.includes(name)).map((name) => `has no facet ${name}`);
}

/** What the schema offers before the graph holds it: such a field is null. */
const notHeldYet: Readonly<Record<string, readonly string[]>> = { Arm: ["se"] };

/** Properties that the fields of a type are made of, and that are not among those that can be read. */
function missingIn(schema: GraphQLSchema, type: GraphQLCompositeType, known: readonly string[], seen = new Set<string>()): string[] {
  if (seen.has(type.name)) return [];
  seen.add(type.name);
  const types = isInterfaceType(type) ? [type, ...schema.getImplementations(type).objects] : [type];
  const missing = types.flatMap(fieldsOf).flatMap((field) => {
    const { source, via, reads, isAnother } = field.extensions as FieldExtensions;
    const inner = getNamedType(field.type);
    const above = via?.above ?? source?.above ?? [];
    const own = source || via ? above : isCompositeType(inner) ? (reads ?? []) : (reads ?? [field.name]);
    const isView = !source && !via && !isAnother && !isListType(getNullableType(field.type));
    const views = isView && isCompositeType(inner) ? missingIn(schema, inner, known, seen) : [];
    return [...own.filter((property) => !known.includes(property) && !notHeldYet[type.name]?.includes(property)), ...views];
  });
  return [...new Set(missing)];
}

describe("every field that a file of cypher/ answers", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await buildSchema();
  });

  test("finds in its header the variables, properties, parameters and facets that it needs", () => {
    const fields = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, field })));
    const sourced = fields.flatMap(({ at, field }) => {
      const { source, via } = field.extensions as FieldExtensions;
      return [source, via].flatMap((one) => (one ? [{ at, field, source: one }] : []));
    });
    expect(sourced.length).toBeGreaterThan(100);
    const problems = sourced.flatMap(({ at, field, source }) => {
      const reads =
        (field.extensions as FieldExtensions).via === source ? { ...source, reads: (field.extensions as FieldExtensions).reads ?? [field.name] } : source;
      return problemsOf(schema, field, reads).map((problem) => `${at}: ${problem}`);
    });
    expect(problems).toEqual([]);
  });
});
