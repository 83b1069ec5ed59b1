import type { Placeholders } from "../../src/graph/plan/fill-placeholders.js";
import { listStatements } from "../../src/graph/statements/list-statements.js";
import { readCypherFile } from "../../src/graph/statements/read-cypher-file.js";
import type { Parameters } from "../../src/graph/store.js";

/** A way to run a statement of `cypher/`. */
export interface Run {
  readonly placeholders?: Placeholders;
  readonly parameters?: Parameters;
}

const node = { id: "MSCKG:new", nameEn: "new", texts: ["b", "a"], whole: 3, real: 0.5, truth: true };

/** Each file of `cypher/` that is no fragment and no part, with the ways to run it; `query-nodes.ts` has the fragments. */
export const parameters: Readonly<Record<string, readonly Run[]>> = {
  "audit/append-record": [{ parameters: { record: { id: "1", at: "2026-11-24T00:00:00.000Z", name: "somebody" } } }],
  "audit/read-records": [{}],
  "entities/held-values": [{}],
  "health/count-nodes": [{}],
  "health/ping": [{}],
  "search/read-associations": [{}],
  "search/read-claims": [{}],
  "search/read-entities": [{}],
  "search/read-studies": [{}],
  "setup/constraint": [{ placeholders: { LABEL: "Entity" } }],
  "setup/grafeo/index": [{ placeholders: { LABEL: "Entity" } }],
  "setup/import/empty-node-lists": [{ placeholders: { LABEL: "Study", PROPERTY: "secondaryOutcomes" } }],
  "setup/import/fill-node-lists": [{ placeholders: { LABEL: "Claim", PROPERTY: "species" } }],
  "setup/import/fill-relationship-lists": [{ placeholders: { FROM: "Entity", TYPE: "AFFECTS", TO: "Entity", PROPERTY: "inverse" } }],
  "bulk/create-entities": [{ placeholders: { KIND: "Mediator", NAME: "id", POSITION: 0 }, parameters: { rows: [["MSCKG:new"], ["MSCKG:newer"]] } }],
  "bulk/create-nodes": [{ placeholders: { LABEL: "Publication", NAME: "id", POSITION: 0 }, parameters: { rows: [["PMID:new"]] } }],
  "bulk/create-relationships": [
    {
      placeholders: { FROM: "Entity", TYPE: "PROMOTES", TO: "Entity", NAME: "claims", POSITION: 1 },
      parameters: {
        rows: [
          [
            "MSCKG:a",
            [
              ["MSCKG:b", ["CLM:new"]],
              ["MSCKG:none", []],
            ],
          ],
        ],
      },
    },
  ],
  "bulk/count-nodes": [{ placeholders: { LABEL: "Entity" } }, { placeholders: { LABEL: "Release" } }],
  "bulk/count-relationships": [{ placeholders: { FROM: "Claim", TYPE: "RESTS_ON", TO: "Study" } }],
  "release/create-entities": [
    { placeholders: { KIND: "Mediator" }, parameters: { rows: [node] } },
    { placeholders: { KIND: "Mediator" }, parameters: { rows: [] } },
  ],
  "release/create-nodes": [{ placeholders: { LABEL: "Publication" }, parameters: { rows: [{ id: "PMID:new" }, { id: "PMID:newer" }] } }],
  "release/create-relationships": [
    {
      placeholders: { FROM: "Entity", TYPE: "PROMOTES", TO: "Entity" },
      parameters: {
        rows: [
          ["MSCKG:a", "MSCKG:b", { claims: ["CLM:new"] }],
          ["MSCKG:a", "MSCKG:none", {}],
        ],
      },
    },
  ],
  "release/delete-nodes": [{ placeholders: { LABEL: "Claim" } }],
  "release/delete-other-releases": [{ parameters: { id: "RELEASE:1" } }, { parameters: { id: "RELEASE:none" } }],
  "release/find-stored-releases": [{}],
  "bulk/known-ids": [{ placeholders: { LABEL: "Entity" }, parameters: { ids: ["MSCKG:b", "MSCKG:none", "MSCKG:a"] } }],
  "bulk/links-of": [{ placeholders: { FROM: "Claim", TYPE: "RESTS_ON", TO: "Study" }, parameters: { ids: ["CLM:1", "CLM:0001", "CLM:none"] } }],
  "release/cast-to-float": [{ placeholders: { LABEL: "Arm", PROPERTY: "mean" } }],
  "release/cast-list-to-float": [{ placeholders: { LABEL: "Arm", PROPERTY: "iqr" } }],
  "bulk/page-nodes": [
    { placeholders: { LABEL: "Study" }, parameters: { after: "", limit: 2 } },
    { placeholders: { LABEL: "Entity" }, parameters: { after: "MSCKG:a", limit: 100 } },
  ],
  "release/read-nodes": [{ placeholders: { LABEL: "Entity" } }, { placeholders: { LABEL: "Study" } }],
  "release/read-relationships": [{ placeholders: { FROM: "Entity", TYPE: "AFFECTS", TO: "Entity" } }],
  "release/set-content-hash": [{ parameters: { id: "RELEASE:1", contentHash: "abc" } }],
  "release/take-release": [{ parameters: { id: "RELEASE:new", version: "new" } }, { parameters: { id: "RELEASE:1", version: "1" } }],
  "release/write-release": [{ parameters: { id: "RELEASE:1", properties: { id: "RELEASE:1", version: "1", claims: 3 } } }],
};

/** The files of `cypher/` that are fragments of trees: their header says what they yield. */
export function listFragments(): readonly string[] {
  return listStatements().filter((name) => /^to:/m.test(readCypherFile(name).header));
}

/** The files of `cypher/` that are whole statements. */
export function listWholeStatements(): readonly string[] {
  const fragments = listFragments();
  return listStatements().filter((name) => !fragments.includes(name) && !name.startsWith("snippets/"));
}
