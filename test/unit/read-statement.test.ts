import { describe, expect, test } from "vitest";
import { writingWord } from "../../src/graph/grafeo/writing-word.js";
import { fillPlaceholders } from "../../src/graph/plan/fill-placeholders.js";
import { listStatements } from "../../src/graph/statements/list-statements.js";
import { readStatement, readStatementNamed } from "../../src/graph/statements/read-statement.js";
import { setupStatements } from "../../src/graph/statements/setup-statements.js";
import { nodeShapes } from "../../src/model/graph-shape.js";

describe("a statement of cypher/", () => {
  test("comes without its comments, its placeholders filled", () => {
    expect(readStatement("health/ping")).toEqual({ name: "health/ping", text: "RETURN 1 AS answer" });
    expect(readStatement("setup/constraint", { LABEL: "Entity" }).text).toMatch(/^CREATE CONSTRAINT .*\(node:Entity\)/);
  });

  test.each(["health/none", "../package", "health/ping.cypher", "/etc/hostname", "Health/ping", ""])("is none: %j", (name) => {
    expect(() => readStatementNamed(name)).toThrow();
  });

  test("is listed by its name", () => {
    expect(listStatements()).toContain("health/ping");
    expect(listStatements().filter((name) => !/^[a-z-]+(\/[a-z0-9-]+)+$/.test(name))).toEqual([]);
  });

  test("sets up each label of the graph, on Grafeo with an index more", () => {
    const labels = Object.keys(nodeShapes).length;
    expect(setupStatements("neo4j")).toHaveLength(labels);
    expect(setupStatements("grafeo")).toHaveLength(2 * labels);
  });
});

describe("a placeholder", () => {
  test("takes words and small whole numbers", () => {
    expect(
      fillPlaceholders("test", "MATCH (node:__LABEL__)-[:__TYPE_NAME__*1..__LENGTH__]->(node:__LABEL__)", { LABEL: "Entity", TYPE_NAME: "PART_OF", LENGTH: 3 }),
    ).toBe("MATCH (node:Entity)-[:PART_OF*1..3]->(node:Entity)");
  });

  test.each(["", "a b", "1a", "Entity) DETACH DELETE (node", "`Entity`", "实体", "_a", "1000", "-1", "1.5"])("refuses %j", (LABEL) => {
    expect(() => fillPlaceholders("test", "__LABEL__", { LABEL })).toThrow("does not fit the placeholder __LABEL__");
  });

  test("stays neither empty nor unknown", () => {
    expect(() => fillPlaceholders("test", "__LABEL__", {})).toThrow("the placeholder __LABEL__ has no value");
    expect(() => fillPlaceholders("test", "RETURN 1", { LABEL: "Entity" })).toThrow("has no placeholder for LABEL");
  });

  test.each([
    { LENGTH: 1, up: "(n0)-[s1]->(n1)", down: "(n1)<-[s1]-(n0)", list: "[s1.sign]", pairs: "n0 <> n1" },
    {
      LENGTH: 3,
      up: "(n0)-[s1]->(n1)-[s2]->(n2)-[s3]->(n3)",
      down: "(n3)<-[s3]-(n2)<-[s2]-(n1)<-[s1]-(n0)",
      list: "[s1.sign, s2.sign, s3.sign]",
      pairs: "n0 <> n1 AND n0 <> n2 AND n0 <> n3 AND n1 <> n2 AND n1 <> n3 AND n2 <> n3",
    },
  ])("may say how often something repeats: $LENGTH", ({ LENGTH, up, down, list, pairs }) => {
    expect(fillPlaceholders("test", "(n0)#each 1..__LENGTH__:-[s#]->(n#)#end", { LENGTH })).toBe(up);
    expect(fillPlaceholders("test", "(n__LENGTH__)#each __LENGTH__..1:<-[s#]-(n#-1)#end", { LENGTH })).toBe(down);
    expect(fillPlaceholders("test", "[#each 1..__LENGTH__ ,:s#.sign#end]", { LENGTH })).toBe(list);
    expect(fillPlaceholders("test", "#pairs 0..__LENGTH__ AND:n#1 <> n#2#end", { LENGTH })).toBe(pairs);
  });
});

describe("the words of writing", () => {
  test.each([
    "MATCH (node)SET node.a = 1",
    "match (node) detach delete node",
    "MATCH (node) /* 'x' */ REMOVE node.a",
    "LOAD CSV FROM 'a' AS row",
    "RETURN '\\'' AS quote CREATE (node)",
  ])("are found: %s", (text) => {
    expect(writingWord(text)).not.toBeNull();
  });

  test.each([
    "RETURN 'CREATE' AS text",
    'RETURN "it\'s SET" AS text',
    "MATCH (node:Set) RETURN node.create AS created",
    "RETURN $merge AS `DELETE`",
    "RETURN 1 AS one // DELETE",
    "MATCH (node:`MERGE`) RETURN node.setting AS reset",
  ])("are names: %s", (text) => {
    expect(writingWord(text)).toBeNull();
  });
});
