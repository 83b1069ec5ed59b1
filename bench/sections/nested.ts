import { readFileSync } from "node:fs";
import { generateNested } from "../data/generate-nested.js";
import { loadBulk } from "../load/load-bulk.js";
import type { Question } from "../measure/ask.js";
import { type Contender, compare } from "../measure/compare.js";
import type { BenchNeo4j } from "../servers/bench-neo4j.js";
import { grafeoFolder } from "../servers/grafeo-folder.js";
import { startHandWritten, startNeo4jGraphql, startService } from "../servers/servers.js";
import type { RunningServer } from "../servers/start-process.js";
import { type Say, type Section, type Size, shown } from "./section.js";

const query = readFileSync(new URL("../questions/nested.graphql", import.meta.url), "utf8");
const theirQuery = `query Nested($id: ID!) { cellSources(where: {id: {eq: $id}}) { id name: nameEn mechanisms(limit: 20, sort: [{id: ASC}]) { id name: nameEn outcomes(limit: 10, sort: [{id: ASC}]) { id name: nameEn studies(first: 3) { id year } } } } }`;

/** Three levels, about 40 kB: hand-written Cypher, @neo4j/graphql and our service on the same Neo4j, and our service embedded. */
export async function nested(neo4j: BenchNeo4j, folder: string, size: Size, say: Say): Promise<Section> {
  const graph = generateNested();
  say(`loading ${graph.nodeCount} nodes and ${graph.relationshipCount} relationships into both engines`);
  await neo4j.clear();
  await loadBulk(neo4j.store, graph);
  const place = await grafeoFolder(folder, graph);
  const ids = size.quick ? graph.sources.slice(0, 10) : graph.sources;
  const questions = (text: string, operationName = "Nested"): Question[] => ids.map((id) => ({ operationName, query: text, variables: { id } }));
  const servers: RunningServer[] = [];
  const start = async (starting: Promise<RunningServer>) => {
    const server = await starting;
    servers.push(server);
    return server;
  };
  try {
    const ours = (server: RunningServer): Contender => ({ name: server.name, url: `${server.url}/graphql`, questions: questions(query), common: withoutNodes });
    const hand = (server: RunningServer): Contender => ({ ...ours(server), url: server.url });
    const contenders = [
      hand(await start(startHandWritten(neo4j))),
      hand(await start(startHandWritten(neo4j, "run"))),
      await start(startHandWritten(neo4j)).then(
        (server): Contender => ({ ...hand(server), name: "hand-written over our derived lists, executeQuery", questions: questions(query, "NestedListed") }),
      ),
      await start(startNeo4jGraphql(neo4j)).then(
        (server): Contender => ({ name: server.name, url: server.url, questions: questions(theirQuery), common: theirs }),
      ),
      ours(await start(startService("MSC-KG on Neo4j", neo4j))),
      ours(await start(startService("MSC-KG embedded", place))),
    ];
    const figures = await compare(contenders, { ...size, say });
    return {
      name: "nested",
      title: "Three levels, about 40 kB (source → 20 mechanisms → 10 outcomes each → 3 studies each)",
      columns: ["server", "connections", "requests/s", "× hand-written", "p50 ms", "p99 ms"],
      rows: figures.map(({ name, connections, requestsPerSecond, ratio, p50, p99 }) => [
        name,
        String(connections),
        shown(requestsPerSecond),
        shown(ratio, 2),
        shown(p50),
        shown(p99),
      ]),
      notes: [
        `${graph.nodeCount} nodes, ${graph.relationshipCount} relationships; ${ids.length} different sources in turn; answers equal after the order of keys; \`Cache-Control: no-cache\`.`,
      ],
      measured: figures,
    };
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** Connections as plain lists: @neo4j/graphql lists without `nodes`. */
function withoutNodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNodes);
  if (value === null || typeof value !== "object") return value;
  if ("nodes" in value) return withoutNodes(value.nodes);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutNodes(inner)]));
}

function theirs(data: unknown): unknown {
  return { cellSource: (data as { cellSources: unknown[] }).cellSources[0] ?? null };
}
