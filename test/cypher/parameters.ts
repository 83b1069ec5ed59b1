import type { Holes } from "../../src/graph/fill-holes.js";
import { listStatements } from "../../src/graph/list-statements.js";
import { readCypherFile } from "../../src/graph/read-cypher-file.js";
import type { Parameters } from "../../src/graph/store.js";

/** A way to run a statement of `cypher/`. */
export interface Run {
  readonly holes?: Holes;
  readonly parameters?: Parameters;
}

const node = { id: "MSCKG:new", nameEn: "new", texts: ["b", "a"], whole: 3, real: 0.5, truth: true };

/** Each file of `cypher/` that is no fragment and no part, with the ways to run it; `wants.ts` has the fragments. */
export const parameters: Readonly<Record<string, readonly Run[]>> = {
  "audit/append-record": [{ parameters: { record: { id: "1", at: "2026-11-24T00:00:00.000Z", name: "somebody" } } }],
  "audit/read-records": [{}],
  "health/count-nodes": [{}],
  "health/ping": [{}],
  "search/read-associations": [{}],
  "search/read-claims": [{}],
  "search/read-entities": [{}],
  "search/read-studies": [{}],
  "setup/constraint": [{ holes: { LABEL: "Entity" } }],
  "setup/grafeo/index": [{ holes: { LABEL: "Entity" } }],
  "transfer/count-nodes": [{ holes: { LABEL: "Entity" } }, { holes: { LABEL: "Release" } }],
  "transfer/create-entities": [
    { holes: { KIND: "Mediator" }, parameters: { rows: [node] } },
    { holes: { KIND: "Mediator" }, parameters: { rows: [] } },
  ],
  "transfer/create-nodes": [{ holes: { LABEL: "Publication" }, parameters: { rows: [{ id: "PMID:new" }, { id: "PMID:newer" }] } }],
  "transfer/create-relationships": [
    {
      holes: { FROM: "Entity", TYPE: "PROMOTES", TO: "Entity" },
      parameters: {
        rows: [
          ["MSCKG:a", "MSCKG:b", { claims: ["CLM:new"] }],
          ["MSCKG:a", "MSCKG:none", {}],
        ],
      },
    },
  ],
  "transfer/delete-nodes": [{ holes: { LABEL: "Claim" } }],
  "transfer/delete-other-releases": [{ parameters: { id: "RELEASE:1" } }, { parameters: { id: "RELEASE:none" } }],
  "transfer/find-releases": [{}],
  "transfer/make-real": [{ holes: { LABEL: "Arm", PROPERTY: "mean" } }],
  "transfer/make-reals": [{ holes: { LABEL: "Arm", PROPERTY: "iqr" } }],
  "transfer/read-nodes": [{ holes: { LABEL: "Entity" } }, { holes: { LABEL: "Study" } }],
  "transfer/read-relationships": [{ holes: { FROM: "Entity", TYPE: "AFFECTS", TO: "Entity" } }],
  "transfer/set-content-hash": [{ parameters: { id: "RELEASE:1", contentHash: "abc" } }],
  "transfer/take-release": [{ parameters: { id: "RELEASE:new", version: "new" } }, { parameters: { id: "RELEASE:1", version: "1" } }],
  "transfer/write-release": [{ parameters: { id: "RELEASE:1", properties: { id: "RELEASE:1", version: "1", claims: 3 } } }],
};

/** The files of `cypher/` that are fragments of trees: their header says what they yield. */
export function listFragments(): readonly string[] {
  return listStatements().filter((name) => /^to:/m.test(readCypherFile(name).header));
}

/** The files of `cypher/` that are whole statements. */
export function listWholeStatements(): readonly string[] {
  const fragments = listFragments();
  return listStatements().filter((name) => !fragments.includes(name) && !name.startsWith("parts/"));
}
