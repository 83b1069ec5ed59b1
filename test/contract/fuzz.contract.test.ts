import { afterEach, describe, expect, test } from "vitest";
import type { Row, Store } from "../../src/graph/store.js";
import { engines, type TestEngine } from "./engines.js";
import { findDifference } from "./fuzz-compare.js";
import { makeGraph, putGraph, type RandomGraph, readGraph } from "./fuzz-graph.js";
import { kindsOfQueries, makeQuery, type RandomQuery } from "./fuzz-query.js";
import { Random } from "./fuzz-random.js";
import { makeWrites, type RandomWrite } from "./fuzz-write.js";
import { statement } from "./statement.js";

/** Neo4j plans each new text once, which takes seconds where all cores are busy. */
const patience = 60_000;

const seeds = (count: number, from: number): readonly number[] => Array.from({ length: count }, (_, index) => from + index);
/** `FUZZ_GRAPHS` sets how many graphs there are: see .ci/full. */
const graphs = Number(process.env.FUZZ_GRAPHS ?? 10);
const readSeeds = seeds(graphs, 101);
const writeSeeds = seeds(Math.ceil(graphs * 0.6), 201);
const queriesOfGraph = 20;
const sequencesOfGraph = 10;

interface ReadCase {
  readonly graph: RandomGraph;
  readonly queries: readonly RandomQuery[];
}

interface WriteCase {
  readonly graph: RandomGraph;
  /** Each is one transaction. */
  readonly sequences: readonly (readonly RandomWrite[])[];
}

function makeReadCase(seed: number): ReadCase {
  const random = new Random(seed);
  const graph = makeGraph(random, random.whole(5, 25));
  return { graph, queries: Array.from({ length: queriesOfGraph }, (_, index) => makeQuery(random, seed * queriesOfGraph + index)) };
}

function makeWriteCase(seed: number): WriteCase {
  const random = new Random(seed);
  return { graph: makeGraph(random, random.whole(5, 12)), sequences: Array.from({ length: sequencesOfGraph }, () => makeWrites(random)) };
}

/** What an engine answers to a statement: rows, or its refusal as a row that no engine gives. */
async function answer(ask: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
  return ask().catch((error: Error) => [{ refused: error.message }]);
}

function hasRefusal(rows: readonly Row[]): boolean {
  return rows.some((row) => "refused" in row);
}

const [grafeo, neo4j] = ["grafeo", "neo4j"].map((name) => engines.find((engine) => engine.name === name)) as [TestEngine, TestEngine];

let stores: Store[] = [];
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()));
  stores = [];
});

/** A store of each engine with the graph in it. */
async function fill(chosen: readonly TestEngine[], graph: RandomGraph): Promise<readonly [Store, Store]> {
  for (const engine of chosen) {
    const store = await engine.open();
    stores.push(store);
    await store.setUp();
    await putGraph(store, graph);
  }
  return stores as unknown as [Store, Store];
}

/** What the engines answer differently or refuse; each entry is enough to make the case again. */
async function compareReads(chosen: readonly [TestEngine, TestEngine], seed: number): Promise<readonly string[]> {
  const { graph, queries } = makeReadCase(seed);
  const pair = await fill(chosen, graph);
  const found: string[] = [];
  for (const [index, { text, parameters, ordered }] of queries.entries()) {
    const [one, other] = await Promise.all(pair.map((store) => answer(() => store.read(statement(text), parameters, { timeout: patience }))));
    const difference = describeDifference(one, other, ordered);
    if (difference) found.push(describeCase(`seed ${seed}, query ${index}`, text, parameters, difference));
  }
  return found;
}

/** As `compareReads`, for the whole graph after each statement of each sequence and after its commit. */
async function compareWrites(chosen: readonly [TestEngine, TestEngine], seed: number): Promise<readonly string[]> {
  const { graph, sequences } = makeWriteCase(seed);
  const pair = await fill(chosen, graph);
  const found: string[] = [];
  for (const [index, writes] of sequences.entries()) {
    const [one, other] = await Promise.all(pair.map((store) => runWrites(store, writes)));
    for (const [step, { text, parameters }] of [...writes, { text: "the commit", parameters: {} }].entries()) {
      const difference = describeDifference(one?.[step], other?.[step], false);
      if (!difference) continue;
      found.push(describeCase(`seed ${seed}, sequence ${index}, statement ${step}`, text, parameters, difference));
      return found;
    }
  }
  return found;
}

/** The whole graph after each statement, and after the commit. */
async function runWrites(store: Store, writes: readonly RandomWrite[]): Promise<readonly (readonly Row[])[]> {
  let graphs: (readonly Row[])[] = [];
  const refusal = await answer(async () => {
    await store.write(async (transaction) => {
      graphs = [];
      for (const { text, parameters } of writes) {
        await transaction.run(statement(text), parameters);
        graphs.push(await readGraph(transaction));
      }
    });
    return [];
  });
  if (refusal.length > 0) return [...graphs, refusal];
  return [...graphs, await readGraph({ run: (toRun, parameters) => store.read(toRun, parameters, { timeout: patience }) })];
}

function describeDifference(one: readonly Row[] = [], other: readonly Row[] = [], ordered: boolean): string | null {
  if (hasRefusal(one) || hasRefusal(other)) return `refused: ${JSON.stringify([one, other].filter(hasRefusal))}`;
  return findDifference(one, other, ordered);
}

function describeCase(which: string, text: string, parameters: unknown, difference: string): string {
  return `${which}\n${text}\n${JSON.stringify(parameters)}\n${difference}\n`;
}

const title = neo4j.skip ? ` (${neo4j.skip})` : "";

describe.skipIf(neo4j.skip)(`random statements, alike on Grafeo and Neo4j${title}`, () => {
  test.each(readSeeds)(`the ${queriesOfGraph} queries on the graph of seed %i`, { timeout: 4 * patience }, async (seed) => {
    expect((await compareReads([grafeo, neo4j], seed)).join("\n")).toBe("");
  });

  test.each(writeSeeds)(`the ${sequencesOfGraph} writing sequences on the graph of seed %i`, { timeout: 4 * patience }, async (seed) => {
    expect((await compareWrites([grafeo, neo4j], seed)).join("\n")).toBe("");
  });
});

describe("random statements, twice on Grafeo: none refused, both runs alike", () => {
  test.each(readSeeds)(`the ${queriesOfGraph} queries on the graph of seed %i`, async (seed) => {
    expect((await compareReads([grafeo, grafeo], seed)).join("\n")).toBe("");
  });

  test.each(writeSeeds)(`the ${sequencesOfGraph} writing sequences on the graph of seed %i`, async (seed) => {
    expect((await compareWrites([grafeo, grafeo], seed)).join("\n")).toBe("");
  });
});

describe("the generator", () => {
  test("makes the same case from the same seed, another from another", () => {
    expect(makeReadCase(7)).toEqual(makeReadCase(7));
    expect(makeReadCase(7)).not.toEqual(makeReadCase(8));
    expect(makeWriteCase(7)).toEqual(makeWriteCase(7));
  });

  test("asks for what is there: of each kind at least two queries of five have rows, and most writes change the graph", async () => {
    const counts = new Map(kindsOfQueries.map((kind) => [kind, { asked: 0, answered: 0 }]));
    for (const seed of readSeeds) {
      const { graph, queries } = makeReadCase(seed);
      const [store] = await fill([grafeo], graph);
      for (const { kind, text, parameters } of queries) {
        const count = counts.get(kind) as { asked: number; answered: number };
        count.asked++;
        if ((await store.read(statement(text), parameters)).length > 0) count.answered++;
      }
      await store.close();
      stores = [];
    }
    for (const [kind, { asked, answered }] of counts) expect(answered / asked, kind).toBeGreaterThan(0.4);

    let [written, changed] = [0, 0];
    for (const seed of writeSeeds) {
      const { graph, sequences } = makeWriteCase(seed);
      const [store] = await fill([grafeo], graph);
      let before = await readGraph({ run: (toRun, parameters) => store.read(toRun, parameters) });
      for (const writes of sequences) {
        for (const after of (await runWrites(store, writes)).slice(0, -1)) {
          written++;
          if (findDifference(before, after, false)) changed++;
          before = after;
        }
      }
      await store.close();
      stores = [];
    }
    expect(changed / written).toBeGreaterThan(0.5);
  });
});

describe("the comparison", () => {
  const rows: readonly Row[] = [
    { id: "a", list: [1, null], map: { b: 1, a: 0.1 + 0.2 } },
    { id: "b", list: [], map: {} },
  ];

  test("passes over the order of keys, the last digits of real numbers and, where nothing orders them, the order of rows", () => {
    const again = [rows[1] as Row, { list: [1, null], map: { a: 0.3, b: 1 }, id: "a" }];
    expect(findDifference(rows, again, false)).toBeNull();
    expect(findDifference(rows, again, true)).not.toBeNull();
  });

  test.each<[string, readonly Row[]]>([
    ["a changed value", [rows[0] as Row, { ...rows[1], id: "c" }]],
    ["a null that is missing", [{ ...rows[0], list: [1] }, rows[1] as Row]],
    ["null for a map", [rows[0] as Row, { ...rows[1], map: null }]],
    ["a number that became a text", [{ ...rows[0], list: ["1", null] }, rows[1] as Row]],
    ["a row too few", rows.slice(1)],
    ["a row twice", [...rows, rows[0] as Row]],
    ["no row", []],
  ])("notices %s", (_, corrupted) => {
    for (const ordered of [true, false]) expect(findDifference(rows, corrupted, ordered)).not.toBeNull();
  });

  test("notices a row of a real answer that was corrupted, and says with which seed, text and parameters", async () => {
    const seed = readSeeds[0] as number;
    const corrupting: TestEngine = {
      ...grafeo,
      open: async () => {
        const store = await grafeo.open();
        const read = store.read.bind(store);
        store.read = async (...given) => (await read(...given)).map((row, index) => (index === 0 ? { ...row, a: "corrupted" } : row));
        return store;
      },
    };
    const found = await compareReads([grafeo, corrupting], seed);
    expect(found.length).toBeGreaterThan(queriesOfGraph / 3);
    const { queries } = makeReadCase(seed);
    const which = Number(/query (\d+)/.exec(found[0] as string)?.[1]);
    expect(found[0]).toContain(`seed ${seed}`);
    expect(found[0]).toContain(queries[which]?.text);
    expect(found[0]).toContain(JSON.stringify(queries[which]?.parameters));
    expect(found[0]).toContain("corrupted");
  });
});
