import { describe, expect, test } from "vitest";
import { listStatements } from "../../src/graph/statements/list-statements.js";
import { readCypherFile } from "../../src/graph/statements/read-cypher-file.js";
import { associationId, pathwayId, readAssociationId, readPathwayId } from "../../src/model/ids.js";

describe("ids that this graph makes", () => {
  test("an association's id spells its ordered pair", () => {
    expect(associationId("CL:0002569", "HP:0001541")).toBe("ASSOC:CL:0002569~HP:0001541");
    expect(readAssociationId("ASSOC:CL:0002569~HP:0001541")).toEqual({ subject: "CL:0002569", object: "HP:0001541" });
    expect(readAssociationId("ASSOC:CL:0002569")).toEqual({ subject: "CL:0002569", object: "" });
  });

  test.each([
    { id: "PATH:CL:0002569!HP:0001395", nodeIds: ["CL:0002569", "HP:0001395"], signs: [-1] },
    { id: "PATH:CL:0002569~MSCKG:mech-antifibrotic!HP:0001395", nodeIds: ["CL:0002569", "MSCKG:mech-antifibrotic", "HP:0001395"], signs: [1, -1] },
    { id: "PATH:CL:0002569*MSCKG:inr", nodeIds: ["CL:0002569", "MSCKG:inr"], signs: [0] },
    { id: "PATH:CL:0002569!MSCKG:inr=MSCKG:prothrombin", nodeIds: ["CL:0002569", "MSCKG:inr"], signs: [-1], mirrorId: "MSCKG:prothrombin" },
  ])("a pathway's id spells its entities and signs: $id", ({ id, ...pathway }) => {
    expect(pathwayId(pathway)).toBe(id);
    expect(readPathwayId(id)).toEqual(pathway);
  });

  test.each([
    "CL:1~CL:2",
    "PATH:CL:1",
    "PATH:~CL:1",
    "PATH:CL:1~",
    "PATH:CL:1~!CL:2",
    "PATH:CL:1*CL:2~CL:3",
    "PATH:CL:1~CL:2~CL:3=CL:4",
    "PATH:CL:1~CL:2=",
    `PATH:${Array(8).fill("CL:1").join("~")}`,
  ])("%s is no pathway's", (id) => {
    expect(() => readPathwayId(id)).toThrow(expect.objectContaining({ code: "BAD_ARGUMENT" }));
  });

  test("cypher/ spells an association's id in the same way wherever it does", () => {
    const [head, middle] = associationId("|", "|")
      .split("|")
      .map((text) => `'${text}'`) as [string, string];
    const spelled = listStatements().flatMap((name) =>
      [...readCypherFile(name).body.matchAll(/'ASSOC:.*?(?=[,}]| AS |\n|$)/g)].map(([text]) => ({ name, text })),
    );
    expect(spelled.length).toBeGreaterThan(0);
    const lawful = new RegExp(`^${head} \\+ \\$?[\\w.[\\]]+ \\+ ${middle} \\+ \\$?[\\w.[\\]]+$`);
    expect(spelled.filter(({ text }) => !lawful.test(text))).toEqual([]);
  });
});
