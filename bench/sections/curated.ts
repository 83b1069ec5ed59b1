import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ask, type Question } from "../measure/ask.js";
import { type Contender, compare } from "../measure/compare.js";
import { spread } from "../measure/statistics.js";
import type { BenchNeo4j } from "../servers/bench-neo4j.js";
import { startHandWritten, startService } from "../servers/servers.js";
import type { RunningServer } from "../servers/start-process.js";
import { type Say, type Section, type Size, shown } from "./section.js";

/** What is varied in an example: the literal that becomes a variable, and the values that it takes in turn. */
interface Varied {
  readonly literal: string;
  readonly variable: "$id: ID!" | "$first: Int!";
  readonly written: string;
  /** Values, or the root list whose ids are taken. */
  readonly values: readonly number[] | "diseases" | "outcomes" | "claims";
}

const pageSizes = Array.from({ length: 16 }, (_, index) => index + 5);
const examples: Readonly<Record<string, Varied>> = {
  "what-lowers-fibrosis": { literal: 'disease(id: "HP:0001395")', variable: "$id: ID!", written: "disease(id: $id)", values: "diseases" },
  limitations: { literal: "limitations(first: 20)", variable: "$first: Int!", written: "limitations(first: $first)", values: pageSizes },
  stakeholders: { literal: "stakeholders {", variable: "$first: Int!", written: "stakeholders(first: $first) {", values: pageSizes },
  "claim-with-conflicts": { literal: "$id: ID!", variable: "$id: ID!", written: "$id: ID!", values: "claims" },
  survival: { literal: 'outcome(id: "MSCKG:survival")', variable: "$id: ID!", written: "outcome(id: $id)", values: "outcomes" },
};

/** Five named examples on the curated release, with varied arguments, each against hand-written Cypher for the same answers. */
export async function curated(neo4j: BenchNeo4j, size: Size, say: Say): Promise<Section> {
  await neo4j.clear();
  say("starting the service on an empty Neo4j, which loads the release");
  const servers: RunningServer[] = [];
  try {
    for (const starting of [() => startService("MSC-KG on Neo4j", neo4j), () => startService("MSC-KG embedded", null), () => startHandWritten(neo4j)])
      servers.push(await starting());
    const [onNeo4j, embedded, hand] = servers as [RunningServer, RunningServer, RunningServer];
    const figures = [];
    for (const [name, varied] of Object.entries(examples)) {
      const questions = await variationsOf(name, varied, embedded.url);
      const ours = (server: RunningServer): Contender => ({ name: server.name, url: `${server.url}/graphql`, questions, common: (data) => data });
      say(`example ${name}`);
      const contenders = [{ ...ours(hand), url: hand.url }, ours(onNeo4j), ours(embedded)];
      for (const figure of await compare(contenders, { ...size, connections: size.quick ? [8] : size.connections, say }))
        figures.push({ example: name, ...figure });
    }
    return {
      name: "curated",
      title: "Five named examples on the curated release",
      columns: ["example", "server", "connections", "requests/s", "× hand-written", "p50 ms", "p99 ms"],
      rows: figures.map(({ example: shownName, name, connections, requestsPerSecond, ratio, p50, p99 }) => [
        shownName,
        name,
        String(connections),
        shown(requestsPerSecond),
        shown(ratio, 2),
        shown(p50),
        shown(p99),
      ]),
      notes: [
        "Each asked of many entities, or with many page sizes, in turn. The hand-written Cypher keeps the same rules (retracted studies, inheritance, order) for its one question each.",
      ],
      measured: figures,
    };
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** Start of the process to its first answer, embedded, the curated release loaded into memory. */
export async function start(size: Size, say: Say): Promise<Section> {
  const question = example("one-thing");
  const times: { listening: number; answered: number }[] = [];
  for (let run = 0; run < size.runs; run++) {
    say(`start ${run + 1}`);
    const started = performance.now();
    const server = await startService("MSC-KG embedded", null);
    await ask(`${server.url}/graphql`, question);
    times.push({ listening: server.startedIn, answered: performance.now() - started });
    await server.stop();
  }
  return {
    name: "start",
    title: "Start to first answer, embedded, curated release",
    columns: ["what", "ms"],
    rows: [
      ["process start to `/readyz` 200", shown(spread(times.map(({ listening }) => listening)))],
      ["process start to the first answer of GraphQL", shown(spread(times.map(({ answered }) => answered)))],
    ],
    notes: [`${size.runs} starts.`],
    measured: times,
  };
}

/** The example with other arguments, one question for each value. */
async function variationsOf(name: string, { literal, variable, written, values }: Varied, url: string): Promise<Question[]> {
  const { operationName, query, variables } = example(name);
  if (!query.includes(literal)) throw new Error(`the example ${name} has no ${literal}`);
  const asked = query.replace(literal, written).replace(new RegExp(`^query ${operationName} \\{`, "m"), `query ${operationName}(${variable}) {`);
  const given = typeof values === "string" ? await idsOf(values, url) : values;
  const [key] = /\w+/.exec(variable) as RegExpExecArray;
  return given.map((value) => ({ operationName, query: asked, variables: { ...variables, [key]: value } }));
}

async function idsOf(list: string, url: string): Promise<string[]> {
  const data = await ask(`${url}/graphql`, { operationName: "Ids", query: `query Ids { ${list}(first: 40) { nodes { id } } }`, variables: {} });
  return (data as Record<string, { nodes: { id: string }[] }>)[list]?.nodes.map(({ id }) => id) ?? [];
}

function example(name: string): Question {
  const file = (ending: string) => fileURLToPath(new URL(`../../schema/examples/${name}.${ending}`, import.meta.url));
  const query = readFileSync(file("graphql"), "utf8");
  const operationName = /^query (\w+)/m.exec(query)?.[1] as string;
  return { operationName, query, variables: existsSync(file("json")) ? JSON.parse(readFileSync(file("json"), "utf8")) : {} };
}
