import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { listStatements } from "../../src/graph/statements/list-statements.js";
import { readCypherFile } from "../../src/graph/statements/read-cypher-file.js";
import { inheritingKinds, kinds, kindTable, poolableKinds } from "../../src/model/kind.js";

/** The texts of a Cypher list of strings. */
const listed = (body: string) => [...body.matchAll(/'(\w+)'/g)].map(([, name]) => name);

describe("the table of kinds", () => {
  test("is what the snippets of cypher/ say", () => {
    expect(listed(readCypherFile("snippets/inheriting-kinds").body)).toEqual(inheritingKinds);
    expect(listed(readCypherFile("snippets/poolable-kinds").body)).toEqual(poolableKinds);
  });

  test("is not written out again in cypher/", () => {
    const lists = [inheritingKinds, poolableKinds].map((list) => [...list].sort().join());
    const again = listStatements()
      .filter((name) => !name.startsWith("snippets/"))
      .flatMap((name) =>
        [...readFileSync(new URL(`../../cypher/${name}.cypher`, import.meta.url), "utf8").matchAll(/\[[^\]]*\]/g)].map(([text]) => ({
          name,
          list: listed(text).sort().join(),
        })),
      )
      .filter(({ list }) => lists.includes(list));
    expect(again).toEqual([]);
  });

  test("has a name in both languages and a root of its own for each kind", () => {
    expect(kinds.filter((kind) => !/\p{Script=Han}/u.test(kindTable[kind].zh))).toEqual([]);
    expect(new Set(kinds.map((kind) => kindTable[kind].plural)).size).toBe(kinds.length);
  });
});
