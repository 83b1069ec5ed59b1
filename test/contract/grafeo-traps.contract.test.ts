import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../src/graph/store.js";
import { engines } from "./engines.js";
import { statement } from "./statement.js";
import { type Answer, type Trap, traps } from "./traps.js";

/** What all traps are set on; a trap that writes is rolled back. */
const graph = [
  "CREATE (:A {id: 'a1', rank: 2})-[:R {weight: 1}]->(:B {id: 'b1', rank: 1})-[:S]->(:C {id: 'c1'})",
  "CREATE (:A {id: 'a2'})-[:R]->(:B {id: 'b2'})",
  "CREATE (:A {id: 'a3'})",
  "CREATE (:Start)-[:S]->(:Middle)",
  "CREATE (p1:P {id: 'p1', bad: false})-[:T]->(:P {id: 'p2', bad: true})-[:T]->(p4:P {id: 'p4', bad: false}) CREATE (p1)-[:T]->(:P {id: 'p3', bad: false})-[:T]->(:P {id: 'p5', bad: false})-[:T]->(p4)",
  "CREATE (:Item {id: 'i1', whole: 1})-[:LINK]->(:Item {id: 'i2'})",
];

/** The trap's rows, or "error". */
async function spring(store: Store, { text, afterwards, parameters = {} }: Trap): Promise<Answer> {
  const undo = new Error("undo");
  let rows: Answer = "error";
  await store
    .write(async (transaction) => {
      rows = await transaction.run(statement(text), parameters);
      if (afterwards) rows = await transaction.run(statement(afterwards));
      throw undo;
    })
    .catch((error) => {
      if (error !== undo) rows = "error";
    });
  return rows;
}

function named(list: readonly Trap[]): readonly (readonly [string, Trap])[] {
  return list.map((trap) => [trap.trap, trap]);
}

/** An upgrade of Grafeo that turns one of these red lets the subset of `cypher/` grow: pin the new answer, then the lint. */
describe.each(engines.filter(({ name }) => name !== "grafeo file"))("traps: $name", ({ name, skip, open }) => {
  let store: Store;
  beforeAll(async () => {
    if (skip) return;
    store = await open();
    for (const text of graph) await store.write((transaction) => transaction.run(statement(text)));
  });
  afterAll(() => store?.close());

  test.skipIf(skip).each(named(traps))("%s", async (_, trap) => {
    expect(await spring(store, trap)).toEqual(name === "neo4j" ? trap.neo4j : trap.grafeo);
  });

  const cures = traps.filter(({ instead }) => instead !== undefined);
  test.skipIf(skip).each(named(cures))("%s: what to write instead", async (_, trap) => {
    expect(await spring(store, { ...trap, text: trap.instead as string })).toEqual(trap.neo4j);
  });
});
