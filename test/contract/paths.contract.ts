import { afterAll, beforeAll, expect, test } from "vitest";
import type { Row, Store } from "../../src/graph/store.js";
import type { TestEngine } from "./engines.js";
import { statement } from "./statement.js";

/** A cycle a→b→c→a, a second relationship a→b, a loop on c, and d apart. */
const graph = statement(`
  CREATE (first:Spot {id: 'a'}), (second:Spot {id: 'b'}), (third:Spot {id: 'c'}), (:Spot {id: 'd'})
  CREATE (first)-[:TO {id: 1}]->(second), (first)-[:TO {id: 2}]->(second)
  CREATE (second)-[:TO {id: 3}]->(third), (third)-[:TO {id: 4}]->(first), (third)-[:TO {id: 5}]->(third)
`);

const questions: readonly (readonly [string, string, readonly Row[]])[] = [
  [
    "no relationship twice in a path, on a cycle with parallel edges and a loop",
    "MATCH path = (:Spot {id: 'a'})-[:TO*1..4]->(end:Spot) RETURN length(path) AS length, end.id AS id, count(*) AS paths ORDER BY length, id",
    [
      { length: 1, id: "b", paths: 2 },
      { length: 2, id: "c", paths: 2 },
      { length: 3, id: "a", paths: 2 },
      { length: 3, id: "c", paths: 2 },
      { length: 4, id: "a", paths: 2 },
      { length: 4, id: "b", paths: 2 },
    ],
  ],
  [
    "both directions",
    "MATCH path = (:Spot {id: 'a'})-[:TO*2]-(end:Spot) RETURN end.id AS id, count(*) AS paths ORDER BY id",
    [
      { id: "a", paths: 2 },
      { id: "b", paths: 1 },
      { id: "c", paths: 3 },
    ],
  ],
  [
    "a path of no step",
    "MATCH path = (:Spot {id: 'd'})-[:TO*0..1]->(end:Spot) RETURN length(path) AS length, end.id AS id ORDER BY length, id",
    [{ length: 0, id: "d" }],
  ],
  [
    "a loop once, whichever way one looks",
    "MATCH (spot:Spot)-[loop:TO]-(same:Spot) WHERE spot.id = same.id RETURN spot.id AS id, loop.id AS loop ORDER BY id",
    [{ id: "c", loop: 5 }],
  ],
  [
    "what lies on a path",
    "MATCH path = (:Spot {id: 'b'})-[:TO*2..2]->(:Spot {id: 'a'}) RETURN [spot IN nodes(path) | spot.id] AS spots, [step IN relationships(path) | {type: type(step), id: step.id, from: startNode(step).id, to: endNode(step).id}] AS steps ORDER BY spots",
    [
      {
        spots: ["b", "c", "a"],
        steps: [
          { type: "TO", id: 3, from: "b", to: "c" },
          { type: "TO", id: 4, from: "c", to: "a" },
        ],
      },
    ],
  ],
  [
    "the shortest path",
    "MATCH path = shortestPath((:Spot {id: 'a'})-[:TO*1..4]->(:Spot {id: 'c'})) RETURN length(path) AS length ORDER BY length",
    [{ length: 2 }],
  ],
  [
    "all shortest paths",
    "MATCH path = allShortestPaths((:Spot {id: 'a'})-[:TO*1..4]->(:Spot {id: 'c'})) RETURN [step IN relationships(path) | step.id] AS steps ORDER BY steps",
    [{ steps: [1, 3] }, { steps: [2, 3] }],
  ],
  [
    "no shortest path where there is none, which is null",
    "MATCH (start:Spot {id: 'a'}) OPTIONAL MATCH path = shortestPath((start)-[:TO*1..4]->(:Spot {id: 'd'})) RETURN path IS NULL AS missing, length(path) AS length ORDER BY length",
    [{ missing: true, length: null }],
  ],
  [
    "paths that a list decides on",
    "MATCH path = (:Spot {id: 'a'})-[:TO*1..4]->(end:Spot) WHERE none(spot IN nodes(path) WHERE spot.id = 'c') RETURN end.id AS id, length(path) AS length ORDER BY id, length",
    [
      { id: "b", length: 1 },
      { id: "b", length: 1 },
    ],
  ],
];

/** What pathways rest on: walks of bounded length, equal on all engines. */
export function pathsContract(engine: TestEngine): void {
  let store: Store;
  beforeAll(async () => {
    store = await engine.open();
    await store.write((transaction) => transaction.run(graph));
  });
  afterAll(() => store.close());

  test.each(questions)("finds %s", async (_, text, rows) => {
    expect(await store.read(statement(text))).toEqual(rows);
  });
}
