import { beforeAll, describe, expect, test } from "vitest";
import { readFragment } from "../../src/graph/plan/fragment.js";
import type { Answer } from "../../src/graph/plan/query-node.js";
import { readAnswer } from "../../src/graph/plan/read-answer.js";
import { readCypherHeader } from "../../src/graph/statements/cypher-header.js";
import { type HeaderField, type HeaderType, readHeaderFields } from "../../src/graph/statements/header-types.js";
import { readStatementNamed } from "../../src/graph/statements/read-statement.js";
import type { Store } from "../../src/graph/store.js";
import { nodeShapes } from "../../src/model/graph-shape.js";
import { shareRelease } from "../api/serve-release.js";
import { servedEngines } from "../api/served-engines.js";
import { listFragments, listWholeStatements, parameters } from "./parameters.js";
import { queriesOfFragment } from "./query-nodes.js";

const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) => typeof value === "number";
const isListOf = (is: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is);

/** Whether a value is of a type that is one word. */
const isPlain: Readonly<Record<Extract<HeaderType, { is: "plain" }>["name"], (value: unknown) => boolean>> = {
  text: isText,
  whole: Number.isInteger,
  real: isNumber,
  truth: (value) => typeof value === "boolean",
  texts: isListOf(isText),
  wholes: isListOf(Number.isInteger),
  reals: isListOf(isNumber),
  map: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
  value: () => true,
};

/** Where a value is not what a field of a header says, and what stands there. */
function misfits({ name, nullable, type }: HeaderField, value: unknown, path: string): string[] {
  const at = `${path}.${name}`;
  if (value === null) return nullable ? [] : [`${at} is null`];
  return misfitsOf(type, value, at);
}

function misfitsOf(type: HeaderType, value: unknown, at: string): string[] {
  const wrong = [`${at} is ${JSON.stringify(value)?.slice(0, 80)}`];
  switch (type.is) {
    case "plain":
      return isPlain[type.name](value) ? [] : wrong;
    case "list":
      return Array.isArray(value) ? value.flatMap((each, index) => misfitsOf(type.of, each, `${at}[${index}]`)) : wrong;
    case "cells":
      if (!Array.isArray(value) || value.length !== type.fields.length) return wrong;
      return type.fields.flatMap((field, index) => misfits(field, value[index], at));
    case "record":
      return isPlain.map(value) ? misfitsAmong(type.fields, value, at) : wrong;
    case "node":
      return isPlain.map(value) ? misfitsAmong(fieldsOf(type.label), value, at) : wrong;
  }
}

function misfitsAmong(fields: readonly HeaderField[], value: unknown, at: string): string[] {
  const properties = new Map(Object.entries(Object(value)));
  return fields.flatMap((field) => misfits(field, properties.get(field.name) ?? null, at));
}

const fieldsOf = (label: keyof typeof nodeShapes): HeaderField[] =>
  Object.entries(nodeShapes[label]).map(([name, type]) => ({ name: name.replace("?", ""), nullable: name.endsWith("?"), type: { is: "plain", name: type } }));

/** Where an answer, or one below it, is not what the headers of its fragments say. */
function misfitsIn({ query, items, facets }: Answer): string[] {
  const { to } = readCypherHeader(query.fragment);
  const counted = Object.values(facets).flat();
  return [
    ...items.flatMap((item) =>
      to.filter(({ name }) => name in item && hasAll(query.select[name]?.properties)).flatMap((field) => misfits(field, item[field.name], query.fragment)),
    ),
    ...items.flatMap((item) => Object.values(item).flatMap((row) => Object.values(row?.links ?? {}).flatMap(misfitsIn))),
    ...counted.filter(({ count }) => !Number.isInteger(count)).map(({ value }) => `${query.fragment}: the facet value ${String(value)} has no count`),
  ];
}

/** What hangs a query below a node reads nothing of the node itself. */
const hasAll = (properties: readonly string[] | undefined) => properties !== undefined && properties.length > 0;

describe("the types in headers of cypher/", () => {
  test.each([
    ["name text", 'after "name"'],
    ["name: string", "a type"],
    ["name: {id: text", '"}"'],
    ["name: text, ", "a name"],
    ["Name: text", "a name"],
  ])("are refused where they are not understood: %s", (text, expected) => {
    expect(() => readHeaderFields(text)).toThrow(expected);
  });
});

describe.each(servedEngines)("the curated release is read as the headers say: $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    if (!engine.skip) ({ store } = await shareRelease(engine));
  }, 180_000);

  test.skipIf(engine.skip).each(listFragments())("%s", { timeout: 60_000 }, async (name) => {
    for (const query of queriesOfFragment(name, Object.keys(readFragment(name).facets)))
      expect(misfitsIn(await readAnswer(store, query, { timeout: 60_000 }))).toEqual([]);
  });

  const reading = listWholeStatements().filter(
    (name) =>
      readCypherHeader(name).columns.length > 0 && !/\b(CREATE|MERGE|SET|DELETE)\b/.test(readStatementNamed(name, parameters[name]?.[0]?.placeholders).text),
  );
  test.skipIf(engine.skip).each(reading)("%s", { timeout: 60_000 }, async (name) => {
    for (const run of parameters[name] ?? []) {
      const rows = await store.read(readStatementNamed(name, run.placeholders), run.parameters, { timeout: 60_000 });
      expect(rows.flatMap((row) => readCypherHeader(name).columns.flatMap((column) => misfits(column, row[column.name] ?? null, name)))).toEqual([]);
    }
  });
});
