import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { composeQuery } from "../../src/graph/plan/compose-query.js";
import { readFragment } from "../../src/graph/plan/fragment.js";
import { cypherTypes } from "../../src/graph/statements/cypher-types.js";
import { listStatements } from "../../src/graph/statements/list-statements.js";
import { readCypherFile } from "../../src/graph/statements/read-cypher-file.js";
import { readStatementNamed } from "../../src/graph/statements/read-statement.js";
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

  test("are known to the compiler as their headers are now; `npm run schema` writes it", () => {
    expect(readFileSync(new URL("../../src/graph/plan/cypher-files.ts", import.meta.url), "utf8")).toBe(cypherTypes());
  });

  test.each(listStatements())("%s says in its header what it asks, takes and gives", (name) => {
    expect(lintHeader(name, readCypherFile(name))).toEqual([]);
  });

  test.each(listWholeStatements())("%s is written as both engines understand it", (name) => {
    for (const { placeholders } of parameters[name] ?? []) expect(lintCypher(readStatementNamed(name, placeholders).text)).toEqual([]);
  });

  test.each(listFragments())("%s, composed, is written as both engines understand it", (name) => {
    for (const query of queriesOfFragment(name, Object.keys(readFragment(name).facets))) expect(lintCypher(composeQuery(query).statement.text)).toEqual([]);
  });
});
