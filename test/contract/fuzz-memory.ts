import { writeSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { openStore } from "../../src/graph/open-store.js";
import { type ComposedQuery, composeQuery } from "../../src/graph/plan/compose-query.js";
import { readFragment } from "../../src/graph/plan/fragment.js";
import { listFragments } from "../cypher/parameters.js";
import { queriesOfFragment } from "../cypher/query-nodes.js";
import { makeQuery } from "./fuzz-query.js";
import { Random } from "./fuzz-random.js";
import { statement } from "./statement.js";

// Runs so many mixed queries on the curated release, embedded in memory, and says the resident memory after the warm-up
// and at the end, in bytes. Of twenty queries one asks the next fragment of `cypher/`, broad ones among them, six look
// single entities up, two write a property, and eleven are random texts, each of which comes once.
const [warmUp, count] = process.argv.slice(2).map(Number) as [number, number];
const store = await openStore({});
await loadRelease(store, fileURLToPath(new URL("../../data", import.meta.url)));
const compose = (name: string) => queriesOfFragment(name, Object.keys(readFragment(name).facets)).map(composeQuery);
const trees = listFragments().flatMap(compose);
const lookUps = ["entities/find-entities", "entities/find-studies", "evidence/find-claims", "evidence/find-results"].flatMap(compose);
const setDefinition = statement("MATCH (node:Entity {id: $id}) SET node.definition = $text");
const random = new Random(1);
const asked = { trees: 0, lookUps: 0, writes: 0, texts: 0 };
let rows = 0;

async function ask(number: number): Promise<void> {
  const turn = number % 20;
  if (turn === 0) rows += await read(trees[asked.trees++ % trees.length]);
  else if (turn < 7) rows += await read(lookUps[asked.lookUps++ % lookUps.length]);
  else if (turn < 9) {
    await store.write((transaction) => transaction.run(setDefinition, { id: "CL:0002569", text: `text ${number}` }));
    asked.writes++;
  } else {
    const { text, parameters } = makeQuery(random, asked.texts++);
    rows += (await store.read(statement(text), parameters)).length;
  }
}

async function read(tree: ComposedQuery | undefined): Promise<number> {
  if (!tree) throw new Error("There is no such fragment.");
  return (await store.read(tree.statement, tree.parameters, { timeout: 60_000 })).length;
}

/** Resident memory without what JavaScript would give back anyhow. */
function residentMemory(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}

for (let number = 0; number < warmUp; number++) await ask(number);
const before = residentMemory();
for (let number = warmUp; number < warmUp + count; number++) await ask(number);
writeSync(1, JSON.stringify({ before, after: residentMemory(), asked, rows }));
await store.close();
