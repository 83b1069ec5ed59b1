import { readFile } from "node:fs/promises";
import { type FieldNode, type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode, parse, type TypeNode, typeFromAST, validate } from "graphql";
import type { Parameter } from "../tables/table.js";
import { drawers } from "./drawers.js";
import type { Figure } from "./figure.js";

/**
 * The figures by name, each with its documents `schema/figures/<file>.graphql`, of which the first is asked unless another's own parameter is
 * given. One whose root the schema lacks is left out. Rejects documents that do not fit the schema.
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
  const operation = parse(document).definitions[0] as OperationDefinitionNode;
  const root = operation.selectionSet.selections[0] as FieldNode;
  if (!schema.getQueryType()?.getFields()[root.name.value]) return undefined;
  const [problem] = validate(schema, parse(document));
  if (problem) throw new Error(`the figure ${name} does not fit the schema: ${problem.message}`);
  const parameters = (operation.variableDefinitions ?? []).map(({ variable, type, defaultValue }): [string, Parameter] => [
    variable.name.value,
    { type: inputType(schema, type), required: type.kind === "NonNullType" && defaultValue === undefined },
  ]);
  return { name, document, root: root.name.value, draw, parameters: new Map(parameters.filter(([parameter]) => parameter !== "lang")) };
}

/** A validated document's variable has an input type. */
const inputType = (schema: GraphQLSchema, type: TypeNode) => typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as unknown as GraphQLInputType;
