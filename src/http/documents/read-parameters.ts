import {
  coerceInputValue,
  GraphQLBoolean,
  GraphQLFloat,
  type GraphQLInputType,
  GraphQLInt,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";
import { KnownError } from "../../errors.js";
import { nameLanguage } from "../errors/name-language.js";
import type { Table } from "./tables/table.js";

/** What a query string asks of a table. */
export interface TableRequest {
  readonly variables: Readonly<Record<string, unknown>>;
  /** The most rows wanted; all where left out. */
  readonly first?: number;
  readonly format?: string;
}

/**
 * Reads a table's query string. Parameters are the connection's arguments; a field of a filter is named by its path
 * (`filter.levels`, `filter.evidence.humanOnly`). A list is given by commas or by repeating its parameter. Enum values
 * may be written in lower case. A value that starts with `{` or `[` where an object or a list belongs is JSON, which
 * also serves for values with a comma in them. A parameter without value counts as left out. `first` limits the rows,
 * `format` is csv, tsv or ndjson. Errors: `BAD_ARGUMENT` with the argument's path and what would be right.
 */
export function readParameters(table: Table, search: URLSearchParams): TableRequest {
  const variables = readVariables(table, search, ownNames);
  const first = only(table, search, "first");
  if (first !== undefined && !/^\d{1,9}$/.test(first)) refuse(table, "first", "must be a whole number of rows, 0 or more");
  const format = only(table, search, "format");
  return { variables, ...(first !== undefined && { first: Number(first) }), ...(format !== undefined && { format }) };
}

/** What a query string may set: a name for messages, and parameters by name. */
export type Settable = Pick<Table, "name" | "parameters">;

/** What a table's query string may have beside the table's parameters. */
const ownNames = ["first", "format"];

/** Reads the parameters of a query string as `readParameters` says; those of `own` are left to the caller. Errors: `BAD_ARGUMENT`. */
export function readVariables(table: Settable, search: URLSearchParams, own: readonly string[]): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const name of new Set(search.keys())) {
    const texts = search.getAll(name).filter((text) => text !== "");
    if (own.includes(name) || texts.length === 0) continue;
    const type = typeAt(table, name, own);
    place(
      variables,
      name.split("."),
      givenValue(type, texts, (problem) => refuse(table, name, problem)),
      () => refuse(table, name, "is given twice, as JSON and by its fields"),
    );
  }
  for (const [name, { type, required }] of table.parameters) {
    if (Object.hasOwn(variables, name))
      coerceInputValue(variables[name], type, (path, _value, error) =>
        refuse(table, [name, ...path].join("."), `does not fit: ${nameLanguage(error.message)}${known(type, path)}`),
      );
    else if (required) refuse(table, name, "is needed");
  }
  return variables;
}

/** The values that a place inside an argument may have, where they can be counted. */
function known(type: GraphQLInputType, path: readonly (string | number)[]): string {
  let inner: GraphQLInputType = getNullableType(type);
  for (const key of path) {
    if (isListType(inner)) inner = typeof key === "number" ? inner.ofType : inner;
    else if (isInputObjectType(inner)) inner = inner.getFields()[key]?.type ?? inner;
    inner = getNullableType(inner);
  }
  const named = getNamedType(inner);
  return isEnumType(named)
    ? ` It may be ${named
        .getValues()
        .map(({ name }) => name)
        .join(", ")}`
    : "";
}

/** The names that a table's query string may use, fields of filters included. */
export function parameterNames(table: Settable, own: readonly string[] = ownNames): readonly string[] {
  const below = (name: string, type: GraphQLInputType): string[] => {
    const inner = getNullableType(type);
    return isInputObjectType(inner) ? Object.values(inner.getFields()).flatMap((field) => below(`${name}.${field.name}`, field.type)) : [name];
  };
  return [...[...table.parameters].flatMap(([name, { type }]) => below(name, type)), ...own];
}

function refuse(table: Settable, name: string, problem: string): never {
  throw new KnownError("BAD_ARGUMENT", { problem: `${name} ${problem}.`, argument: `${table.name}.${name}` });
}

function only(table: Settable, search: URLSearchParams, name: string): string | undefined {
  const texts = search.getAll(name).filter((text) => text !== "");
  if (texts.length > 1) refuse(table, name, "is given twice");
  return texts[0];
}

function typeAt(table: Settable, name: string, own: readonly string[]): GraphQLInputType {
  const [root = "", ...fields] = name.split(".");
  let type = table.parameters.get(root)?.type;
  for (const field of fields) {
    const inner = type && getNullableType(type);
    type = isInputObjectType(inner) ? inner.getFields()[field]?.type : undefined;
  }
  return type ?? refuse(table, name.slice(0, 100), `is not a parameter of ${table.name}; known are ${parameterNames(table, own).join(", ")}`);
}

function givenValue(type: GraphQLInputType, texts: readonly string[], refuseIt: (problem: string) => never): unknown {
  const inner = getNullableType(type);
  if (isListType(inner))
    return texts.flatMap((text) =>
      text.startsWith("[") ? [json(text, refuseIt)].flat() : text.split(",").map((item) => givenValue(inner.ofType, [item.trim()], refuseIt)),
    );
  if (texts.length > 1) refuseIt("takes one value, and is given several");
  const [text = ""] = texts;
  if (isInputObjectType(inner)) return json(text, refuseIt);
  if (isEnumType(inner)) return inner.getValue(text.toUpperCase().replaceAll("-", "_"))?.name ?? text;
  if (inner === GraphQLBoolean) return /^(true|1)$/i.test(text) ? true : /^(false|0)$/i.test(text) ? false : text;
  const isNumber = getNamedType(inner) === GraphQLInt || getNamedType(inner) === GraphQLFloat;
  return isNumber && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function json(text: string, refuseIt: (problem: string) => never): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuseIt("is not the JSON that belongs here");
  }
}

function place(target: Record<string, unknown>, [key, ...rest]: readonly string[], value: unknown, clash: () => never): void {
  if (key === undefined) return;
  if (rest.length === 0) {
    if (Object.hasOwn(target, key)) clash();
    target[key] = value;
    return;
  }
  if (!Object.hasOwn(target, key)) target[key] = new Fields();
  const below = target[key];
  if (below instanceof Fields) place(below, rest, value, clash);
  else clash();
}

/** An object that was put together of single fields, not given as JSON. */
class Fields {
  [name: string]: unknown;
}
