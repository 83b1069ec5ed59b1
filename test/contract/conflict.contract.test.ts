import grafeo from "@grafeo-db/js";
import { describe, expect, inject, test } from "vitest";
import { GrafeoStore } from "../../src/graph/grafeo/grafeo-store.js";
import { openStore } from "../../src/graph/open-store.js";
import { patienceFor } from "../patience.js";
import { engines } from "./engines.js";
import { statement } from "./statement.js";

const increment = statement("MATCH (node:Counter {id: $id}) SET node.number = node.number + 1 RETURN node.number AS number");

describe("a conflict with another writer: grafeo", () => {
  const rival = "MATCH (node:Counter) SET node.number = 10";

  test("is tried again until the other has committed, and seen from a fresh state", async () => {
    const database = grafeo.GrafeoDB.create();
    await database.executeCypher("CREATE (:Counter {id: 'a', number: 0})");
    const store = new GrafeoStore(database, "memory");
    const other = database.beginTransaction();
    await other.executeCypher(rival);
    let attempts = 0;
    const rows = await store.write(async (transaction) => {
      if (++attempts === 3) other.commit();
      return transaction.run(increment, { id: "a" });
    });
    expect(rows).toEqual([{ number: 11 }]);
    expect(attempts).toBeGreaterThan(2);
    await store.close();
  });

  test("gives up after two seconds or so, and leaves nothing", { timeout: 30_000 }, async () => {
    const database = grafeo.GrafeoDB.create();
    await database.executeCypher("CREATE (:Counter {id: 'a', number: 0})");
    const store = new GrafeoStore(database, "memory");
    const other = database.beginTransaction();
    await other.executeCypher(rival);
    const patience = await patienceFor(5_000);
    const start = performance.now();
    const answer = store.write(async (transaction) => {
      await transaction.run(statement("CREATE (:Left)"));
      await transaction.run(increment, { id: "a" }).catch(() => undefined);
    });
    await expect(answer).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    expect(performance.now() - start).toBeLessThan(patience);
    other.rollback();
    expect(await store.write((transaction) => transaction.run(increment, { id: "a" }))).toEqual([{ number: 1 }]);
    expect(await store.read(statement("MATCH (node:Left) RETURN count(*) AS left"))).toEqual([{ left: 0 }]);
    await store.close();
  });
});

const neo4jAddress = inject("neo4j");

describe.skipIf(!neo4jAddress)("a conflict with another writer: neo4j", () => {
  test("ends a deadlock of two services with both writes done", async () => {
    const first = (await engines.find(({ name }) => name === "neo4j")?.open()) as Awaited<ReturnType<typeof openStore>>;
    const second = await openStore({ neo4jUri: neo4jAddress?.uri, neo4jUsername: neo4jAddress?.username, neo4jPassword: neo4jAddress?.password });
    await first.write((transaction) => transaction.run(statement("CREATE (:Counter {id: 'a', number: 0}), (:Counter {id: 'b', number: 0})")));
    let waiting = 0;
    let attempts = 0;
    const bothHoldOne = async () => {
      waiting++;
      for (let turn = 0; waiting < 2 && turn < 100; turn++) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const write = (store: typeof first, ids: readonly [string, string]) =>
      store.write(async (transaction) => {
        attempts++;
        await transaction.run(increment, { id: ids[0] });
        await bothHoldOne();
        return transaction.run(increment, { id: ids[1] });
      });
    await Promise.all([write(first, ["a", "b"]), write(second, ["b", "a"])]);
    expect(await first.read(statement("MATCH (node:Counter) RETURN node.number AS number"))).toEqual([{ number: 2 }, { number: 2 }]);
    expect(attempts).toBe(3);
    await Promise.all([first.close(), second.close()]);
  });
});
