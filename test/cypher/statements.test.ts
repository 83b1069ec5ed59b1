import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/basics/canonical-json.js";
import { composeQuery } from "../../src/graph/plan/compose-query.js";
import { readFragment } from "../../src/graph/plan/fragment.js";
import { readStatementNamed } from "../../src/graph/statements/read-statement.js";
import type { Row, Statement, Store } from "../../src/graph/store.js";
import { engines } from "../contract/engines.js";
import { statement } from "../contract/statement.js";
import { sample } from "../run/how-much.js";
import { fixtures } from "./fixtures.js";
import { listFragments, listWholeStatements, parameters, type Run } from "./parameters.js";
import { queriesOfFragment } from "./query-nodes.js";

/** Neo4j plans each new text once, which takes seconds where all cores are busy. */
const patience = 60_000;

/** What comes in the engine's own order, and why that does no harm. */
const ownOrder: readonly { readonly name: string; readonly what: string; readonly reason: string }[] = [
  { name: "release/read-nodes", what: "labels", reason: "Grafeo sorts labels, Neo4j does not; the content hash sorts them itself." },
  {
    name: "release/read-relationships",
    what: "rows",
    reason: "Parallel relationships have no key that tells them apart; the content hash sorts the rows itself.",
  },
];

const chosen = engines.filter(({ name, skip }) => name !== "grafeo file" && !skip);
const neo4j = engines.find(({ name }) => name === "neo4j");
const title = neo4j?.skip ? `on one engine alone: ${neo4j.skip}` : "alike on both engines";

const files = [...listFragments(), ...listWholeStatements().filter((file) => !file.startsWith("setup/"))];
const everyRun = fixtures.flatMap(({ name }) => files.map((file) => ({ name, file })));
/** Neo4j plans each statement for a second or two. */
const graphsOfEach = neo4j?.skip ? 2 : 1;
const runs = sample("files of cypher/ on graphs", everyRun, graphsOfEach * files.length, ({ file }) => file);

describe.each(fixtures)("every file of cypher/ runs on $name", ({ name: graph, put }) => {
  const isRun = (file: string) => runs.some((run) => run.name === graph && run.file === file);
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

  test.each(listFragments().filter(isRun))(`%s, ${title}`, { timeout: 2 * patience }, async (name) => {
    for (const query of queriesOfFragment(name, Object.keys(readFragment(name).facets))) {
      const { statement: composed, parameters: given } = composeQuery(query);
      const answers = await Promise.all(stores.map((store) => store.read(composed, given, { timeout: patience })));
      expect(answers[0]).toHaveLength(1);
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
  });

  test.each(listWholeStatements().filter(isRun))(`%s, ${title}`, { timeout: 2 * patience }, async (name) => {
    for (const run of parameters[name] ?? []) {
      const answers = await Promise.all(stores.map((store) => runAndUndo(store, readStatementNamed(name, run.placeholders), run)));
      for (const answer of answers) expect(answer).toEqual(answers[0]);
    }
  });
});

const nodes = statement("MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties");
const links = statement("MATCH (one)-[link]->(other) RETURN one.id AS source, type(link) AS type, other.id AS target, properties(link) AS properties");

/** The statement's rows, and what the graph is like after it; the graph is as before in the end. */
async function runAndUndo(store: Store, toRun: Statement, { parameters: given = {} }: Run): Promise<unknown> {
  const undo = new Error("undo");
  let answer: unknown;
  const work = store.write(async (transaction) => {
    const rows = await transaction.run(toRun, given);
    const left = [...(await transaction.run(nodes)), ...(await transaction.run(links))];
    answer = { rows: orderOwn(toRun.name, rows), left: sorted(left.map(sortLabels)) };
    throw undo;
  });
  await expect(work).rejects.toBe(undo);
  return answer;
}

function orderOwn(name: string, rows: readonly Row[]): readonly unknown[] {
  const what = ownOrder.find((each) => each.name === name)?.what;
  return what === "rows" ? sorted(rows) : what === "labels" ? rows.map(sortLabels) : rows;
}

function sortLabels(row: Row): Row {
  return row.labels ? { ...row, labels: [...(row.labels as readonly string[])].sort() } : row;
}

/** As texts whose order does not hang on the order of rows or keys. */
function sorted(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => canonicalJson(row)).sort();
}
