import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** Composes statements of the files of `cypher/`; `test/cypher` runs and lints what comes of it. */
const composers = ["graph/plan/compose-query.ts"];
/** Read or compose a statement; nothing else makes one. */
const makers = [...composers, "graph/statements/read-statement.ts", "graph/statements/bulk-statement.ts"];
/** Hand a statement to an engine. */
const askers = ["graph/neo4j/neo4j-store.ts", "graph/neo4j/neo4j-bulk-writer.ts", "graph/neo4j/open-neo4j.ts", "graph/grafeo/grafeo-store.ts"];

/** How a clause of Cypher begins, as no one writes prose. */
const clause =
  /\b(?:MATCH|MERGE|CREATE|DELETE|UNWIND|FOREACH|CALL)\s*[({[`:$]|\bRETURN\s+[\w[({`$]+\b|\bDETACH DELETE\b|\bSET\s+\w+\.|\bLOAD CSV\b|\bWHERE\s+\w+\.|\bUNWIND\s+\$/;

interface Place {
  readonly file: string;
  readonly node: ts.Node;
}

const places: readonly Place[] = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    nodesOf(ts.createSourceFile(file, readFileSync(join(source, file), "utf8"), ts.ScriptTarget.ES2022, true)).map((node) => ({ file, node })),
  );

function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => {
    nodes.push(...nodesOf(child));
  });
  return nodes;
}

const shown = ({ file, node }: Place) => `${file}: ${node.getText().slice(0, 80)}`;

it("holds no clause of Cypher in a string, but where statements are composed", () => {
  const texts = places.filter(({ node }) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node));
  expect(texts.length).toBeGreaterThan(1_000);
  const found = texts.filter(({ node }) => clause.test(node.getText()));
  expect(found.filter(({ file }) => !composers.includes(file)).map(shown)).toEqual([]);
  expect(new Set(found.map(({ file }) => file))).toEqual(new Set(composers));
});

it("makes statements in three places alone", () => {
  const made = places.filter(({ node }) => {
    if (!ts.isObjectLiteralExpression(node)) return false;
    const names = node.properties.map((property) => property.name?.getText());
    return names.length === 2 && names.includes("name") && names.includes("text");
  });
  expect(made.filter(({ file }) => !makers.includes(file)).map(shown)).toEqual([]);
  expect(new Set(made.map(({ file }) => file))).toEqual(new Set(makers));
});

it("hands engines the text of a statement and nothing that is put together on the way", () => {
  const asked = places.filter(({ node }) => ts.isCallExpression(node) && /\.(?:executeQuery|executeCypher)$/.test(node.expression.getText()));
  const driven = places.filter(
    ({ file, node }) => askers.includes(file) && ts.isCallExpression(node) && /(?:transaction|session)\.run$/.test(node.expression.getText()),
  );
  const first = ({ node }: Place) => (node as ts.CallExpression).arguments[0]?.getText();
  expect(asked.filter(({ file }) => !askers.includes(file)).map(shown)).toEqual([]);
  expect(new Set([...asked, ...driven].map(first).filter((text) => text !== "statement"))).toEqual(new Set(["statement.text", "text"]));
});
