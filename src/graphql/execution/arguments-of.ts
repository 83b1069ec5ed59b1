import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";
import type { Arguments } from "./field-source.js";
import { resolvedField, resolvedNode } from "./resolved-field.js";

/** The arguments of the field that is being resolved, as `argumentsOf` gives them. */
export const givenArguments = (info: GraphQLResolveInfo): Arguments => argumentsOf(resolvedField(info), resolvedNode(info), info.variableValues);

/**
 * The arguments of a field in a document, coerced by the schema. `null` equals leaving the argument out, also inside
 * filters, so that no client gets an empty answer from a variable that it did not set.
 */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, variableValues: Readonly<Record<string, unknown>>): Arguments {
  const values = getArgumentValues(field, node, variableValues);
  return Object.fromEntries(field.args.map((argument) => [argument.name, withDefault(argument, values[argument.name])]));
}

function withDefault(argument: GraphQLArgument | GraphQLInputField, value: unknown): unknown {
  const given = value ?? argument.defaultValue;
  return withoutNulls(argument.type, given);
}

function withoutNulls(type: GraphQLInputType, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  if (isNonNullType(type)) return withoutNulls(type.ofType, value);
  if (isListType(type)) return (Array.isArray(value) ? value : [value]).map((item) => withoutNulls(type.ofType, item));
  if (!isInputObjectType(type) || typeof value !== "object") return value;
  const given: Readonly<Record<string, unknown>> = { ...value };
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, withDefault(field, given[field.name])]));
}
