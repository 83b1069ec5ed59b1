import type { Value } from "../../src/graph/store.js";

/**
 * What the engines do differently and this service lives with: a statement, what each engine answers to it, and why
 * that does no harm. "refused" stands for an error. A difference that is not named here is a defect.
 */
export const differences: readonly {
  readonly what: string;
  readonly reason: string;
  readonly text: string;
  readonly grafeo: Value;
  readonly neo4j: Value;
}[] = [
  {
    what: "a MERGE with a null key",
    reason: "The loader refuses rows without an id before it writes.",
    text: "MERGE (node:Thing {id: null}) RETURN count(*) AS answer",
    grafeo: 1,
    neo4j: "refused",
  },
  {
    what: "a map as a property",
    reason: "The shape of the graph has none, and the loader writes by the shape.",
    text: "CREATE (node:Thing {id: 'a', map: {inside: 1}}) RETURN count(*) AS answer",
    grafeo: 1,
    neo4j: "refused",
  },
  {
    what: "a list of mixed types as a property",
    reason: "The shape of the graph has none, and the loader writes by the shape.",
    text: "CREATE (node:Thing {id: 'a', list: [1, 'a']}) RETURN count(*) AS answer",
    grafeo: 1,
    neo4j: "refused",
  },
  {
    what: "schema and data in one transaction",
    reason: "`setUp` is apart from `write`; Grafeo would keep the constraint when the data are rolled back.",
    text: "CREATE CONSTRAINT IF NOT EXISTS FOR (node:Other) REQUIRE node.id IS UNIQUE",
    grafeo: null,
    neo4j: "refused",
  },
];

/** What only one engine can keep of the contract, and why that does no harm; the test of it is skipped for the other. */
export const inabilities: readonly { readonly engine: "grafeo" | "neo4j"; readonly what: string; readonly reason: string }[] = [
  {
    engine: "grafeo",
    what: "leaves no work in the engine that nobody waits for",
    reason:
      "Grafeo cannot stop a query: past its deadline its answer is dropped. Depth and rows are bounded instead, and its threads leave other reads their turn.",
  },
];
