import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readStatement } from "../../src/graph/statements/read-statement.js";
import type { Store, Transaction } from "../../src/graph/store.js";
import { differences } from "./differences.js";
import type { TestEngine } from "./engines.js";
import { statement } from "./statement.js";

const increment = statement("MATCH (node:Counter) SET node.number = node.number + 1 RETURN node.number AS number");
const upsert = statement("UNWIND $rows AS row MERGE (node:Entity {id: row.id}) SET node += row");

/** What a write promises: all or nothing, one after the other, again after a conflict. */
export function writesContract(engine: TestEngine): void {
  let store: Store;
  beforeEach(async () => {
    store = await engine.open();
    await store.setUp();
  });
  afterEach(() => store.close());
  const run = (text: string) => store.write((transaction) => transaction.run(statement(text)));
  const count = async () => (await store.read(statement("MATCH (node) RETURN count(*) AS nodes")))[0]?.nodes;

  test("sets up twice, and then no id stands twice in a label", async () => {
    await store.setUp();
    await run("CREATE (:Entity {id: 'a'})");
    await expect(run("CREATE (:Entity {id: 'a'})")).rejects.toMatchObject({ code: "DATABASE_ERROR" });
    expect(await count()).toBe(1);
  });

  test("shows a transaction its own writes, and others none until it commits", async () => {
    const seen = await store.write(async (transaction) => {
      await transaction.run(statement("CREATE (:Entity {id: 'a'})"));
      return [await transaction.run(statement("MATCH (node:Entity) RETURN node.id AS id")), await count()];
    });
    expect([seen, await count()]).toEqual([[[{ id: "a" }], 0], 1]);
  });

  test("rolls back creations, changes and deletions when the work rejects", async () => {
    await run("CREATE (:Entity {id: 'a', name: 'old'})-[:KNOWS]->(:Entity {id: 'b'})");
    const reason = new Error("changed my mind");
    const answer = store.write(async (transaction) => {
      await transaction.run(statement("MATCH (node:Entity {id: 'a'}) SET node.name = 'new'"));
      await transaction.run(statement("MATCH (node:Entity {id: 'b'}) DETACH DELETE node"));
      await transaction.run(statement("MERGE (node:Entity {id: 'c'})"));
      throw reason;
    });
    await expect(answer).rejects.toBe(reason);
    const left = await store.read(statement("MATCH (node:Entity)-[:KNOWS]->(other:Entity) RETURN node.name AS name, other.id AS id"));
    expect([left, await count()]).toEqual([[{ name: "old", id: "b" }], 2]);
  });

  test("rolls back whole where a statement failed, also when the work hides it", async () => {
    const answer = store.write(async (transaction) => {
      await transaction.run(statement("CREATE (:Entity {id: 'a'})"));
      await transaction.run(statement("CREATE (:Entity {id: 'a'})")).catch(() => undefined);
      await transaction.run(statement("CREATE (:Entity {id: 'b'})")).catch(() => undefined);
      return "hidden";
    });
    await expect(answer).rejects.toMatchObject({ code: "DATABASE_ERROR" });
    expect(await count()).toBe(0);
  });

  test("waits for statements that the work did not await, in their order", async () => {
    await store.write(async (transaction) => {
      void transaction.run(statement("CREATE (:Counter {number: 0})"));
      for (let index = 0; index < 10; index++) void transaction.run(increment);
    });
    expect(await store.read(statement("MATCH (node:Counter) RETURN node.number AS number"))).toEqual([{ number: 10 }]);
  });

  test("refuses statements after the end of the transaction", async () => {
    let kept: Transaction | undefined;
    await store.write(async (transaction) => {
      kept = transaction;
    });
    await expect(kept?.run(increment)).rejects.toThrow("its transaction is over");
  });

  test("refuses a write inside a write, which would wait for itself, and goes on", async () => {
    await expect(store.write(() => store.write(async () => 1))).rejects.toThrow("inside a write");
    expect(await store.write(async () => 2)).toBe(2);
  });

  test("loses none of 100 increments asked for at once", async () => {
    await run("CREATE (:Counter {number: 0})");
    await Promise.all(Array.from({ length: 100 }, () => store.write((transaction) => transaction.run(increment))));
    expect(await store.read(statement("MATCH (node:Counter) RETURN node.number AS number"))).toEqual([{ number: 100 }]);
  });

  test("makes one node of 50 upserts of one id asked for at once", async () => {
    const rows = [{ id: "a", name: "same" }];
    await Promise.all(Array.from({ length: 50 }, () => store.write((transaction) => transaction.run(upsert, { rows }))));
    expect(await count()).toBe(1);
  });

  test("gives the same graph when the same rows are written again", async () => {
    const rows = Array.from({ length: 50 }, (_, index) => ({ id: `E:${index}`, number: index }));
    const link = statement("UNWIND $rows AS row MATCH (node:Entity {id: row.id}) MATCH (first:Entity {id: 'E:0'}) MERGE (node)-[:KNOWS]->(first)");
    const counts = [];
    for (let round = 0; round < 2; round++) {
      await store.write(async (transaction) => {
        await transaction.run(upsert, { rows });
        await transaction.run(link, { rows });
      });
      counts.push(await store.read(statement("MATCH (node:Entity)-[link:KNOWS]->(:Entity) RETURN count(DISTINCT node.id) AS nodes, count(link) AS links")));
    }
    expect(counts).toEqual([[{ nodes: 50, links: 50 }], [{ nodes: 50, links: 50 }]]);
  });

  test("lets a read see the write before it", async () => {
    await run("CREATE (:Counter {number: 0})");
    for (let number = 1; number <= 50; number++) {
      await store.write((transaction) => transaction.run(increment));
      expect(await store.read(statement("MATCH (node:Counter) RETURN node.number AS number"))).toEqual([{ number }]);
    }
  });

  test("finishes the writes asked for before it closes, closes twice, and is unavailable afterwards", async () => {
    const slow = store.write(async (transaction) => {
      await delay(50);
      return transaction.run(statement("CREATE (:Entity {id: 'late'}) RETURN 1 AS written"));
    });
    const closed = store.close();
    await expect(store.read(increment)).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    expect(await slow).toEqual([{ written: 1 }]);
    await Promise.all([closed, store.close()]);
    for (const call of [() => store.ping(), () => store.write(async () => 1), () => store.setUp(), () => store.read(readStatement("health/ping"))]) {
      await expect(call()).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    }
  });

  test.each(differences)("differs between the engines by $what", async ({ text, grafeo, neo4j }) => {
    const answer = await store
      .write(async (transaction) => {
        await transaction.run(statement("CREATE (:Thing {id: 'before'})"));
        return transaction.run(statement(text));
      })
      .then(
        ([row]) => row?.answer ?? null,
        () => "refused",
      );
    expect(answer).toEqual(engine.name === "neo4j" ? neo4j : grafeo);
  });
}
