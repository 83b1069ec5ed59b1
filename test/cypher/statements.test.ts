import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeTree } from "../../src/graph/compose-tree.js";
import { readFragment } from "../../src/graph/fragment.js";
import { readStatement } from "../../src/graph/read-statement.js";
import type { Row, Statement, Store } from "../../src/graph/store.js";
import { engines } from "../contract/engines.js";
import { statement } from "../contract/statement.js";
import { fixtures } from "./fixtures.js";
import { listFragments, listWholeStatements, parameters, type Run } from "./parameters.js";
import { wantOfFragment } from "./wants.js";

/** Neo4j plans each new text once, which takes seconds where all cores are busy. */
const patience = 60_000;

/** Columns whose order is the engine's own, and why that does no harm. */
const ownOrder: readonly { readonly name: string; readonly column: string; readonly reason: string }[] = [
  { name: "transfer/read-nodes", column: "labels", reason: "Grafeo sorts labels, Neo4j does not; the content hash sorts them itself." },
];

const chosen = engines.filter(({ name, skip }) => name !== "grafeo file" && !skip);
const neo4j = engines.find(({ name }) => name === "neo4j");
const title = neo4j?.skip ? `on one engine alone: ${neo4j.skip}` : "alike on both engines";

describe.each(fixtures)("every file of cypher/ runs on $name", ({ put }) => {
  const stores: Store[] = [];
  beforeAll(async () => {
    for (const engine of chosen) {
      const store = await engine.open();
      stores.push(store);
      await store.setUp();
      await put(store);
    }
  }, 180_000);
  afterAll(() => Promise.all(stores.map((store) => store.close())));

  test.each(listFragments())(`%s, ${title}`, { timeout: 2 * patience }, async (name) => {
    const { statement: composed, parameters: given } = composeTree(wantOfFragment(name, Object.keys(readFragment(name).facets)));
    const answers = await Promise.all(stores.map((store) => store.read(composed, given, { timeout: patience })));
    expect(answers[0]).toHaveLength(1);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  const whole = listWholeStatements().filter((name) => !name.startsWith("setup/"));
  test.each(whole)(`%s, ${title}`, { timeout: 2 * patience }, async (name) => {
    for (const run of parameters[name] ?? []) {
      const answers = await Promise.all(stores.map((store) => runAndUndo(store, readStatement(name, run.holes), run)));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
  });
});

const nodes = statement(
  "MATCH (node) WITH node, labels(node) AS labels ORDER BY node.id UNWIND labels AS label WITH node, label ORDER BY node.id, label RETURN node.id AS id, label AS label, properties(node) AS properties ORDER BY id, label",
);
const links = statement(
  "MATCH (one)-[link]->(other) RETURN one.id AS source, type(link) AS type, other.id AS target, properties(link) AS properties ORDER BY source, type, target, link.sign, link.position",
);

/** The statement's rows, and what the graph is like after it; the graph is as before in the end. */
async function runAndUndo(store: Store, toRun: Statement, { parameters: given = {} }: Run): Promise<unknown> {
  const undo = new Error("undo");
  let answer: unknown;
  const work = store.write(async (transaction) => {
    const rows = await transaction.run(toRun, given);
    answer = [sortOwnOrder(toRun.name, rows), await transaction.run(nodes), await transaction.run(links)];
    throw undo;
  });
  await expect(work).rejects.toBe(undo);
  return answer;
}

function sortOwnOrder(name: string, rows: readonly Row[]): readonly Row[] {
  const column = ownOrder.find((each) => each.name === name)?.column;
  return column ? rows.map((row) => ({ ...row, [column]: [...(row[column] as readonly string[])].sort() })) : rows;
}
