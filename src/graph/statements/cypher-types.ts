import { type CypherHeader, readCypherHeader } from "./cypher-header.js";
import type { HeaderField, HeaderType } from "./header-types.js";
import { listStatements } from "./list-statements.js";

/**
 * The text of `src/graph/plan/cypher-files.ts`: what the headers of `cypher/` say, as types. `npm run schema` writes
 * it, and a test compares. Throws an error that names the file whose header cannot be read.
 */
export function cypherTypes(): string {
  const files = listStatements()
    .filter((name) => !name.startsWith("snippets/"))
    .map((name) => ({ name, header: readCypherHeader(name) }));
  const fragments = files.filter(({ header }) => header.to.length > 0);
  const statements = files.filter(({ header }) => header.to.length === 0);
  return `${[
    "// Written by `npm run schema` from the headers of cypher/; a test compares. Not to be edited by hand.",
    'import type { NodeOf } from "../../model/node-of.js";',
    'import type { Value } from "../store.js";',
    'import type { Labelled, None, Recorded } from "./yielded.js";',
    "",
    "/** Files that are a statement each. */",
    "export interface Statements {",
    ...statements.map(({ name, header }) => entry(name, header, { row: record(header.columns) })),
    "}",
    "",
    "/** Files that find entities from the entity above them, to be composed into one statement. */",
    "export interface Fragments {",
    ...fragments.map(({ name, header }) => entry(name, header, { from: variables(header.from), to: variables(header.to), facets: names(header.facets) })),
    "}",
    "",
    "/** Names the cells of a list column: by file, and by the property that holds the list. */",
    "export const readCells = {",
    ...fragments.flatMap(({ name, header }) => cellReaders(name, header)),
    "};",
  ].join("\n")}\n`;
}

function entry(name: string, { summary, placeholders, parameters }: CypherHeader, more: Readonly<Record<string, string>>): string {
  const placeholderTypes = placeholders.length === 0 ? "None" : `{ ${placeholders.map((each) => `readonly ${each}: string | number`).join("; ")} }`;
  const members = { placeholders: placeholderTypes, parameters: record(parameters), ...more };
  const lines = Object.entries(members).map(([member, type]) => `    readonly ${member}: ${type};`);
  return [`  /** ${summary.replaceAll("*/", "* /")} */`, `  readonly "${name}": {`, ...lines, "  };"].join("\n");
}

const record = (fields: readonly HeaderField[]): string => (fields.length === 0 ? "None" : `{ ${fields.map(member).join("; ")} }`);

const member = ({ name, nullable, type }: HeaderField) => `readonly ${name}: ${typeOf(type)}${nullable ? " | null" : ""}`;

const names = (facets: Readonly<Record<string, unknown>>) =>
  Object.keys(facets)
    .map((name) => `"${name}"`)
    .join(" | ") || "never";

/** Variables of a fragment: a node by its label, a map by its properties. */
function variables(fields: readonly HeaderField[]): string {
  const typed = fields.map(({ name, nullable, type }) => {
    const found = type.is === "node" ? `Labelled<"${type.label}">` : `Recorded<${typeOf(type)}>`;
    return `readonly ${name}: ${found}${nullable ? " | null" : ""}`;
  });
  return typed.length === 0 ? "None" : `{ ${typed.join("; ")} }`;
}

function typeOf(type: HeaderType): string {
  switch (type.is) {
    case "node":
      return `NodeOf<"${type.label}">`;
    case "record":
      return record(type.fields);
    case "cells":
      return `readonly [${type.fields.map(({ name, nullable, type: of }) => `${name}: ${typeOf(of)}${nullable ? " | null" : ""}`).join(", ")}]`;
    case "list":
      return `readonly ${typeOf(type.of).startsWith("readonly") ? `(${typeOf(type.of)})` : typeOf(type.of)}[]`;
    case "plain":
      return plain[type.name];
  }
}

const plain = {
  text: "string",
  whole: "number",
  real: "number",
  truth: "boolean",
  texts: "readonly string[]",
  wholes: "readonly number[]",
  reals: "readonly number[]",
  map: "Readonly<Record<string, Value>>",
  value: "Value",
};

/** Functions that name the cells of each list of cells among a fragment's properties. */
function cellReaders(name: string, { to }: CypherHeader): string[] {
  const readers = to.flatMap(({ name: variable, type }) => (type.is === "record" ? type.fields : []).flatMap((field) => cellReader(name, variable, field)));
  return readers.length === 0 ? [] : [`  "${name}": {`, ...readers, "  },"];
}

function cellReader(file: string, variable: string, { name, type }: HeaderField): string[] {
  if (type.is !== "list" || type.of.is !== "cells") return [];
  const cells = type.of.fields.map((field) => field.name).join(", ");
  return [`    ${name}: ([${cells}]: Fragments["${file}"]["to"]["${variable}"]["properties"]["${name}"][number]) => ({ ${cells} }),`];
}
