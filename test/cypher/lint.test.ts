import { describe, expect, test } from "vitest";
import { composeQuery } from "../../src/graph/plan/compose-query.js";
import { readFragment } from "../../src/graph/plan/fragment.js";
import { listStatements } from "../../src/graph/statements/list-statements.js";
import { readCypherFile } from "../../src/graph/statements/read-cypher-file.js";
import { readStatement } from "../../src/graph/statements/read-statement.js";
import { lintCypher } from "./lint-cypher.js";
import { badTexts, goodTexts } from "./lint-examples.js";
import { lintHeader } from "./lint-header.js";
import { listFragments, listWholeStatements, parameters } from "./parameters.js";
import { fragments, queriesOfFragment } from "./query-nodes.js";

describe("the lint of cypher/", () => {
  test.each(badTexts)("catches %s", (problem, text) => {
    expect(lintCypher(text).join("\n")).toContain(problem);
  });

  test.each(goodTexts)("lets pass: %s", (text) => {
    expect(lintCypher(text)).toEqual([]);
  });
});

describe("the files of cypher/", () => {
  test("all have a way to be run", () => {
    expect(listWholeStatements()).toEqual(Object.keys(parameters).sort());
    expect(listFragments()).toEqual(Object.keys(fragments).sort());
  });

  test.each(listStatements())("%s says in its header what it asks, takes and gives", (name) => {
    expect(lintHeader(name, readCypherFile(name))).toEqual([]);
  });

  test.each(listWholeStatements())("%s is written as both engines understand it", (name) => {
    for (const { placeholders } of parameters[name] ?? []) expect(lintCypher(readStatement(name, placeholders).text)).toEqual([]);
  });

  test.each(listFragments())("%s, composed, is written as both engines understand it", (name) => {
    for (const query of queriesOfFragment(name, Object.keys(readFragment(name).facets))) expect(lintCypher(composeQuery(query).statement.text)).toEqual([]);
  });
});
