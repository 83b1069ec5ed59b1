import {
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { compareCodeUnits } from "../../../basics/compare-code-units.js";
import { columnsOf } from "./column.js";
import type { Parameter, Table } from "./table.js";

/**
 * Finds the tables of a schema: every root connection of whose nodes one of `rows` tells what a row is, be it for their
 * type or for an interface of it. Rejects documents that do not fit the schema.
 */
export function listTables(schema: GraphQLSchema, rows: readonly FragmentDefinitionNode[]): ReadonlyMap<string, Table> {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).sort((one, other) => compareCodeUnits(one.name, other.name));
  return new Map(
    roots.flatMap((root) => {
      const fragment = rows.find((row) => nodeTypes(root).includes(row.typeCondition.name.value));
      return fragment ? [[root.name, tableOf(schema, root, fragment)]] : [];
    }),
  );
}

/** The type of a connection's nodes and the interfaces that it has; nothing where the field is no connection. */
function nodeTypes(root: GraphQLField<unknown, unknown>): readonly string[] {
  const connection = getNullableType(root.type);
  if (!isObjectType(connection) || !("pageInfo" in connection.getFields())) return [];
  const node = getNamedType(connection.getFields().nodes?.type);
  if (!isObjectType(node) && !isInterfaceType(node)) return [];
  return [node.name, ...node.getInterfaces().map(({ name }) => name)];
}

function tableOf(schema: GraphQLSchema, root: GraphQLField<unknown, unknown>, fragment: FragmentDefinitionNode): Table {
  const ofRoot = root.args.map(({ name, type, defaultValue }) => [name, parameterOf(type, defaultValue)] as const);
  const variables = new Map([...variablesOf(schema, fragment), ...ofRoot]);
  const declared = [...variables].map(([name, { type, required }]) => `$${name}: ${required ? type : getNullableType(type)}`).join(", ");
  const given = root.args.map(({ name }) => `${name}: $${name}`).join(", ");
  const connection = getNullableType(root.type);
  const count = isObjectType(connection) && "entryCount" in connection.getFields() ? "totalCount: entryCount" : "totalCount";
  const page = `${root.name}(${given}) { ${count} @include(if: $isFirstPage) pageInfo { hasNextPage endCursor } nodes { ...${fragment.name.value} } }`;
  const document = `query ${root.name}($isFirstPage: Boolean!, ${declared}) { ${page} }\n${print(fragment)}`;
  const [problem] = validate(schema, parse(document));
  if (problem) throw new Error(`the table ${root.name} does not fit the schema: ${problem.message}`);
  const parameters = new Map([...variables].filter(([name]) => name !== "first" && name !== "after"));
  return { name: root.name, document, parameters, columns: columnsOf(schema, fragment) };
}

function parameterOf(type: GraphQLInputType, defaultValue: unknown): Parameter {
  return { type, required: isNonNullType(type) && defaultValue === undefined };
}

/** The variables that a fragment uses, typed by where it uses them. */
function variablesOf(schema: GraphQLSchema, fragment: FragmentDefinitionNode): ReadonlyMap<string, Parameter> {
  const found = new Map<string, Parameter>();
  const types = new TypeInfo(schema);
  visit(
    fragment,
    visitWithTypeInfo(types, {
      enter: (node) => {
        const type = types.getInputType();
        if (node.kind === Kind.VARIABLE && type) found.set(node.name.value, parameterOf(type, types.getDefaultValue()));
      },
    }),
  );
  return found;
}
