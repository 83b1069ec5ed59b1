import { fileURLToPath } from "node:url";
import { kindTable } from "../../src/model/kind.js";
import type { Neo4jServer } from "../../test/neo4j/start-neo4j.js";
import { freePort, type RunningServer, startProcess } from "./start-process.js";

const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const login = ({ uri, username, password }: Neo4jServer) => ({ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password });

/** What the hand-written Cypher knows of the API's names: kinds as enum values and as words. */
const labels = JSON.stringify({
  kindNames: Object.fromEntries(Object.keys(kindTable).map((kind) => [kind, kind.replace(/(?<!^)([A-Z])/g, "_$1").toUpperCase()])),
  kindLabels: Object.fromEntries(Object.entries(kindTable).map(([kind, { en }]) => [kind, en])),
});

/** Hand-written Cypher on bare node:http. */
export function startHandWritten(neo4j: Neo4jServer, call: "executeQuery" | "run" = "executeQuery"): Promise<RunningServer> {
  const environment = { ...login(neo4j), QUESTIONS: file("../questions"), LABELS: labels, DRIVER_CALL: call };
  return startProcess({ name: `hand-written Cypher, ${call}`, command: [file("../rivals/hand-written.mjs")], environment });
}

/** @neo4j/graphql on Apollo. */
export function startNeo4jGraphql(neo4j: Neo4jServer): Promise<RunningServer> {
  return startProcess({
    name: "@neo4j/graphql 7 on Apollo 5",
    command: [file("../rivals/neo4j-graphql.mjs")],
    environment: { ...login(neo4j), NODE_ENV: "production" },
  });
}

/** Where our service keeps its graph: a Neo4j, the folder of an embedded graph, or memory. */
export type Place = Neo4jServer | string | null;

/**
 * Our service, as `npm start` runs it, but without limit of requests or of what is worked on at once, and without kept
 * answers. `nodeOptions` come before the file.
 */
export async function startService(
  name: string,
  place: Place,
  nodeOptions: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const port = await freePort();
  const where = place === null ? {} : typeof place === "string" ? { DATA_DIR: place } : login(place);
  return startProcess({
    name,
    command: [...nodeOptions, file("../../dist/service/main.js")],
    environment: {
      PORT: String(port),
      HOST: "127.0.0.1",
      RATE_LIMIT: "0",
      ANSWER_CACHE_MB: "0",
      CONCURRENCY: "0",
      LOG_LEVEL: "error",
      NODE_ENV: "production",
      ...where,
      ...more,
    },
    url: `http://127.0.0.1:${port}`,
  });
}
