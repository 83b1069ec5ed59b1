import { type GraphQLInputType, getNullableType, isEnumType, isInputObjectType, isListType } from "graphql";
import type { Figure } from "./figure.js";

/** The query that a figure answers, as one line of GraphQL: its root field with the arguments that were given. */
export function queryInWords({ root, parameters }: Pick<Figure, "root" | "parameters">, variables: Readonly<Record<string, unknown>>): string {
  const given = [...parameters].flatMap(([name, { type }]) => (variables[name] === undefined ? [] : [`${name}: ${literal(variables[name], type)}`]));
  return given.length === 0 ? root : `${root}(${given.join(", ")})`;
}

/** A variable's value, enum values by their names, as it stands in a document. */
function literal(value: unknown, type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (isEnumType(inner)) return String(value);
  if (isListType(inner)) return `[${(Array.isArray(value) ? value : [value]).map((item) => literal(item, inner.ofType)).join(", ")}]`;
  if (isInputObjectType(inner)) {
    const types = inner.getFields();
    const fields = Object.entries(Object(value)).flatMap(([name, item]) => (types[name] ? [`${name}: ${literal(item, types[name].type)}`] : []));
    return `{${fields.join(", ")}}`;
  }
  return JSON.stringify(value);
}
