import { readFile } from "node:fs/promises";
import {
  assertInputType,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLSchema,
  getOperationAST,
  isNonNullType,
  Kind,
  parse,
  type TypeNode,
  validate,
} from "graphql";
import type { Parameter } from "../tables/table.js";
import { drawers } from "./drawers.js";
import type { Figure } from "./figure.js";

/**
 * The figures by name, each with its documents `schema/figures/<file>.graphql`, of which the first is used unless a
 * parameter of another one is given. One whose root the schema lacks is left out. Rejects documents that do not fit the
 * schema.
 */
export async function listFigures(
  schema: GraphQLSchema,
  folder = new URL("../../../../schema/figures/", import.meta.url),
): Promise<ReadonlyMap<string, readonly Figure[]>> {
  const read = Object.entries(drawers).map(async ([name, forms]): Promise<[string, readonly Figure[]]> => {
    const figures = await Promise.all(
      forms.map(async ({ file, draw }) => figureOf(schema, name, await readFile(new URL(`${file}.graphql`, folder), "utf8"), draw)),
    );
    return [name, figures.filter((figure) => figure !== undefined)];
  });
  return new Map((await Promise.all(read)).filter(([, figures]) => figures.length > 0));
}

function figureOf(schema: GraphQLSchema, name: string, document: string, draw: Figure["draw"]): Figure | undefined {
  const operation = getOperationAST(parse(document));
  const root = operation?.selectionSet.selections[0];
  if (root?.kind !== Kind.FIELD) throw new Error(`the figure ${name} asks for no field`);
  if (!schema.getQueryType()?.getFields()[root.name.value]) return undefined;
  const [problem] = validate(schema, parse(document));
  if (problem) throw new Error(`the figure ${name} does not fit the schema: ${problem.message}`);
  const parameters = (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }): [string, Parameter] => [
    variable.name.value,
    { type: inputType(schema, type), required: type.kind === "NonNullType" && defaultValue === undefined },
  ]);
  return { name, document, root: root.name.value, draw, parameters: new Map(parameters.filter(([parameter]) => parameter !== "lang")) };
}

/** A validated document's variable has an input type. */
function inputType(schema: GraphQLSchema, type: TypeNode): GraphQLInputType {
  if (type.kind === Kind.NON_NULL_TYPE) {
    const nullable = inputType(schema, type.type);
    return isNonNullType(nullable) ? nullable : new GraphQLNonNull(nullable);
  }
  if (type.kind === Kind.LIST_TYPE) return new GraphQLList(inputType(schema, type.type));
  return assertInputType(schema.getType(type.name.value));
}
