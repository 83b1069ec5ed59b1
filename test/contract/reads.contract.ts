import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "../../src/graph/store.js";
import { patienceFor } from "../patience.js";
import { inabilities } from "./differences.js";
import type { TestEngine } from "./engines.js";
import { statement } from "./statement.js";

/** Seconds of work for either engine. */
const slow = statement("UNWIND range(1, 20000) AS one UNWIND range(1, 500) AS other WITH one * other AS product WHERE product < 0 RETURN count(*) AS answer");

const leavesNoWork = "leaves no work in the engine that nobody waits for";

/** What a read promises: it never writes, it ends in time, and it says what went wrong in the contract's words. */
export function readsContract(engine: TestEngine): void {
  let store: Store;
  beforeAll(async () => {
    store = await engine.open();
  });
  afterAll(() => store.close());

  test("says which engine answers", async () => {
    expect(store.engine).toMatchObject({ name: engine.name.split(" ")[0], version: expect.stringMatching(/^\d+\.\d+/) });
    expect(store.engine.location).not.toMatch(/@|password/);
    await store.ping();
  });

  const writing = [
    "CREATE (node:Thing)",
    "create (node:Thing)",
    "MERGE (node:Thing {id: 'a'}) RETURN node.id AS id",
    "MATCH (node:Kept) SET node.changed = true",
    "MATCH (node:Kept) REMOVE node.id",
    "MATCH (node:Kept) DETACH DELETE node",
    "UNWIND [1] AS one CALL (one) { CREATE (node:Thing) RETURN count(*) AS made } RETURN made AS made",
    "MATCH (node:Kept) FOREACH (one IN [1] | SET node.changed = true)",
    "CREATE INDEX IF NOT EXISTS FOR (node:Thing) ON (node.id)",
    "CREATE CONSTRAINT IF NOT EXISTS FOR (node:Thing) REQUIRE node.id IS UNIQUE",
  ];
  test.each(writing)("refuses to write: %s", async (text) => {
    await store.write((transaction) => transaction.run(statement("MERGE (node:Kept {id: 'kept'})")));
    await expect(store.read(statement(text))).rejects.toMatchObject({ code: "DATABASE_ERROR" });
    const rows = await store.read(statement("MATCH (node) RETURN labels(node) AS labels, properties(node) AS properties"));
    expect(rows).toEqual([{ labels: ["Kept"], properties: { id: "kept" } }]);
  });

  test("takes the words of writing as names and text", async () => {
    await store.write((transaction) => transaction.run(statement("MERGE (node:Kept {id: 'kept'})")));
    const text = "MATCH (created:Kept) RETURN created.settings AS one, 'MERGE (n) // DELETE' AS two, $removed AS `set`";
    expect(await store.read(statement(text), { removed: 1 })).toEqual([{ one: null, two: "MERGE (n) // DELETE", set: 1 }]);
  });

  test("tells an error without the statement's text", async () => {
    const error = await store.read(statement("RETURN secretVariable AS answer")).catch((thrown) => thrown);
    expect(error).toMatchObject({ name: "KnownError", code: "DATABASE_ERROR", cause: expect.anything() });
    expect(error.message).not.toContain("secret");
  });

  test("ends at its deadline", async () => {
    const patience = await patienceFor(700);
    const start = performance.now();
    await expect(store.read(slow, {}, { timeout: 200 })).rejects.toMatchObject({ code: "DATABASE_TIMEOUT", details: { timeout: 200 } });
    expect(performance.now() - start).toBeLessThan(patience);
    await store.ping();
  });

  test("ends when its signal aborts, with the signal's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("The client went away.");
    const patience = await patienceFor(600);
    const start = performance.now();
    const answer = store.read(slow, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 100);
    await expect(answer).rejects.toBe(reason);
    expect(performance.now() - start).toBeLessThan(patience);
    await expect(store.read(slow, {}, { signal: controller.signal })).rejects.toBe(reason);
  });

  const unable = inabilities.find(({ engine: name, what }) => name === engine.name.split(" ")[0] && what === leavesNoWork);
  test.skipIf(unable)(`${leavesNoWork}${unable ? ` (${unable.reason})` : ""}`, async () => {
    await expect(store.read(slow, {}, { timeout: 300 })).rejects.toMatchObject({ code: "DATABASE_TIMEOUT" });
    await delay(1_000);
    const running = statement("SHOW TRANSACTIONS YIELD currentQuery AS text WHERE text STARTS WITH 'UNWIND range' RETURN text AS text");
    expect(await store.read(running)).toEqual([]);
  });

  test("answers many reads at once", async () => {
    const numbers = Array.from({ length: 60 }, (_, number) => number);
    const answers = numbers.map((number) => store.read(statement("RETURN $number AS number"), { number }));
    expect((await Promise.all(answers)).map(([row]) => row?.number)).toEqual(numbers);
  });
}
