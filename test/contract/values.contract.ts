import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Parameters, Row, Store, Value } from "../../src/graph/store.js";
import type { TestEngine } from "./engines.js";
import { statement } from "./statement.js";

/** What values survive the way into an engine and out of it, and which are refused. */
export function valuesContract(engine: TestEngine): void {
  let store: Store;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());
  const ask = (text: string, parameters?: Parameters): Promise<readonly Row[]> => store.read(statement(text), parameters);

  const kept: readonly (readonly [string, Value])[] = [
    ["null", null],
    ["truth", [true, false]],
    ["whole numbers", [0, -1, 2 ** 53 - 1, 1 - 2 ** 53]],
    ["real numbers", [0.1, -2.5, 1.5e-300]],
    ["a real number without fraction, as a whole one", 2.0],
    ["Chinese, emoji, combining marks, quotes, backslashes, zero", "肝硬化 🧬 e\u0301 ' \" \\ \u0000 $x `"],
    ["empty values", ["", [], {}]],
    ["lists in lists", [[1, ["a", null]], []]],
    ["maps in maps", { 名: { list: [{ a: 1 }], "two words": null } }],
  ];
  test.each(kept)("keeps %s", async (_, value) => {
    expect(await ask("RETURN $value AS value", { value })).toEqual([{ value }]);
    const [row] = await ask("UNWIND [$value] AS value RETURN {inside: value} AS answer", { value });
    expect(row).toEqual({ answer: { inside: value } });
  });

  test("keeps properties of all types of the graph's shape", async () => {
    const properties = { id: "肝:🧬", whole: 3, real: 0.25, truth: false, texts: ["b", "a"], wholes: [2, 1], reals: [0.5, 1.5] };
    await store.write((transaction) => transaction.run(statement("UNWIND $rows AS row CREATE (node:Thing) SET node = row"), { rows: [properties] }));
    expect(await ask("MATCH (node:Thing {id: $id}) RETURN properties(node) AS properties", { id: properties.id })).toEqual([{ properties }]);
  });

  test("gives minus zero as zero", async () => {
    expect(await ask("RETURN -0.0 AS real, $zero AS given", { zero: -0 })).toEqual([{ real: 0, given: 0 }]);
  });

  test("gives whole numbers past 2^53 - 1 as text, and JSON can carry every row", async () => {
    const rows = await ask("RETURN [9007199254740993, -9007199254740993, 9007199254740991] AS numbers");
    expect(rows).toEqual([{ numbers: ["9007199254740993", "-9007199254740993", 9007199254740991] }]);
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });

  test("counts whole numbers as integers: they divide as such and bound a list", async () => {
    expect(await ask("RETURN $seven / 2 AS half", { seven: 7 })).toEqual([{ half: 3 }]);
    expect(await ask("UNWIND range(1, 5) AS number RETURN number AS number ORDER BY number SKIP $skip LIMIT $limit", { skip: 1, limit: 2 })).toEqual([
      { number: 2 },
      { number: 3 },
    ]);
  });

  describe("null", () => {
    const optional: readonly (readonly [string, string])[] = [
      ["a property", "other.id"],
      ["a guarded map projection", "CASE WHEN other IS NULL THEN null ELSE other{.id} END"],
      ["a guarded list", "CASE WHEN other IS NULL THEN null ELSE [other.id] END"],
    ];
    test.each(optional)("is what %s of a thing that is missing gives", async (_, expression) => {
      const text = `CREATE (node:Thing {id: 'a'}) WITH node OPTIONAL MATCH (node)-[:KNOWS]->(other:Thing) RETURN ${expression} AS value`;
      expect(await store.write((transaction) => transaction.run(statement(text)))).toEqual([{ value: null }]);
    });

    test("is left out of what is collected", async () => {
      const text = "OPTIONAL MATCH (other:Nothing) WITH collect(other) AS others RETURN [each IN others | each{.id}] AS answer";
      expect(await ask(text)).toEqual([{ answer: [] }]);
    });
  });

  const refused: readonly (readonly [string, unknown, string])[] = [
    ["undefined", undefined, "$rows[1].value is of the type undefined"],
    ["NaN", Number.NaN, "no finite number"],
    ["Infinity", Number.NEGATIVE_INFINITY, "no finite number"],
    ["a whole number past 2^53 - 1", 2 ** 53, "past 2^53 - 1"],
    ["a bigint", 1n, "of the type bigint"],
    ["a function", () => 1, "of the type function"],
    ["a date", new Date(0), "is a Date"],
    ["a Map", new Map(), "is a Map"],
    ["bytes", Buffer.from("a"), "is a Buffer"],
    ["half of a surrogate pair", "a\ud83e", "half of a surrogate pair"],
    ["a map that Grafeo reads as a date", { $date: "2020-01-01" }, "begins with $"],
  ];
  test.each(refused)("refuses %s as a parameter, in reads and writes", async (_, value, said) => {
    const parameters = { rows: [{ value: 1 }, { value }] } as unknown as Parameters;
    const error = { code: "DATABASE_ERROR", cause: { message: expect.stringContaining(said) } };
    await expect(ask("RETURN $rows AS answer", parameters)).rejects.toMatchObject(error);
    await expect(store.write((transaction) => transaction.run(statement("RETURN $rows AS answer"), parameters))).rejects.toMatchObject(error);
  });

  const unfit: readonly (readonly [string, string])[] = [
    ["a node", "CREATE (node:Thing) RETURN node AS answer"],
    ["a relationship", "CREATE (:Thing)-[link:KNOWS]->(:Thing) RETURN link AS answer"],
    ["a node in a list", "CREATE (node:Thing) RETURN [node] AS answer"],
    ["a path", "CREATE (:Thing {id: 'a'})-[:KNOWS]->(:Thing) WITH 1 AS one MATCH path = (:Thing {id: 'a'})-[:KNOWS]->(:Thing) RETURN path AS answer"],
    ["a number that is not finite", "RETURN 1.0 / 0.0 AS answer"],
    ["a date", "RETURN localdatetime('2020-01-01T00:00:00') AS answer"],
  ];
  test.each(unfit)("refuses a statement that returns %s", async (_, text) => {
    const answer = store.write((transaction) => transaction.run(statement(text)));
    await expect(answer).rejects.toMatchObject({ code: "DATABASE_ERROR", cause: { message: expect.stringContaining("column answer") } });
  });

  test("refuses a statement whose parameter is missing", async () => {
    await expect(ask("RETURN $missing AS answer")).rejects.toMatchObject({ code: "DATABASE_ERROR" });
  });
}
