import { readFileSync } from "node:fs";
import { canonicalJson } from "../../src/basics/canonical-json.js";
import { type GeneratedGraph, generateGraph } from "../data/generate-graph.js";
import { Random } from "../data/random.js";
import { loadBulk } from "../load/load-bulk.js";
import { ask, difference } from "../measure/ask.js";
import { percentile } from "../measure/statistics.js";
import type { BenchNeo4j } from "../servers/bench-neo4j.js";
import { grafeoFolder } from "../servers/grafeo-folder.js";
import { startHandWritten, startService } from "../servers/servers.js";
import type { RunningServer } from "../servers/start-process.js";
import type { Say, Section, Size } from "./section.js";

const read = (name: string) => readFileSync(new URL(`../questions/${name}.graphql`, import.meta.url), "utf8");
const queries = { LENGTH: read("pathways"), CONFIDENCE: read("surest-pathways") } as const;

type Order = keyof typeof queries;

interface Asked {
  readonly server: string;
  readonly order: Order;
  readonly pairs: "random" | "hubs";
  readonly scale: number;
  readonly p50: number;
  readonly p95: number;
  readonly answered: number;
  readonly failed: readonly string[];
}

/** The best pathways of up to four steps between random pairs and between the two largest hubs, as the graph grows. */
export async function pathways(neo4j: BenchNeo4j, folder: string, size: Size, say: Say): Promise<Section> {
  const measured: Asked[] = [];
  for (const scale of size.scales) {
    const graph = generateGraph({ scale });
    say(`loading scale ${scale}: ${graph.relationshipCount} relationships`);
    await neo4j.clear();
    await loadBulk(neo4j.store, graph);
    const servers: RunningServer[] = [];
    try {
      const hand = await startHandWritten(neo4j);
      servers.push(hand);
      servers.push(await startService("MSC-KG on Neo4j", neo4j));
      if (scale <= 0.1) servers.push(await startService("MSC-KG embedded", await grafeoFolder(folder, graph)));
      for (const [pairs, list] of Object.entries({ random: randomPairs(graph, size.pairs), hubs: Array(Math.min(10, size.pairs)).fill(graph.hubs) }) as [
        "random" | "hubs",
        [string, string][],
      ][]) {
        for (const [order, query] of Object.entries(queries) as [Order, string][]) {
          const expected = new Map<string, string>();
          for (const server of servers) {
            if (server === hand && order !== "LENGTH") continue;
            const seen = await askAll(server === hand ? hand.url : `${server.url}/graphql`, query, list, expected);
            say(
              `scale ${scale}, ${pairs}, ${order}: ${server.name} p50 ${seen.p50.toFixed(1)} ms, p95 ${seen.p95.toFixed(1)} ms, ${seen.failed.length} failed`,
            );
            measured.push({ server: server.name, order, pairs, scale, ...seen });
          }
        }
      }
    } finally {
      for (const server of servers) await server.stop();
    }
  }
  return {
    name: "pathways",
    title: "Pathways of up to 4 steps, the best 20",
    columns: ["scale", "between", "order", "server", "answered", "p50 ms", "p95 ms", "failed"],
    rows: measured.map(({ scale, pairs, order, server, answered, p50, p95, failed }) => [
      String(scale),
      pairs === "hubs" ? "the two largest hubs" : "random pairs",
      order,
      server,
      String(answered),
      answered ? p50.toFixed(1) : "–",
      answered ? p95.toFixed(1) : "–",
      failed.length === 0 ? "0" : `${failed.length}: ${failed[0]}`,
    ]),
    notes: [
      "One request at a time. Hand-written: one statement a length, both ends bound, shortest first until there are 20. Every answer in the order of length equals the hand-written one; in the order of confidence our answers on both engines are equal.",
    ],
    measured,
  };
}

function randomPairs(graph: GeneratedGraph, count: number): [string, string][] {
  const random = new Random(7);
  const draw = () => graph.idOf(random.below(graph.nodeCount - 1));
  return Array.from({ length: count }, () => {
    const from = draw();
    let to = draw();
    while (to === from) to = draw();
    return [from, to];
  });
}

/** Asks twice for the first pairs before the clock counts; throws where an answer is not the expected one. */
async function askAll(
  url: string,
  query: string,
  pairs: readonly [string, string][],
  expected: Map<string, string>,
): Promise<Pick<Asked, "p50" | "p95" | "answered" | "failed">> {
  const question = ([from, to]: [string, string]) => ({ operationName: "Pathways", query, variables: { from, to } });
  for (const pair of [...pairs.slice(0, 10), ...pairs.slice(0, 10)]) {
    const answered = await ask(url, question(pair)).then(
      () => true,
      () => false,
    );
    if (!answered) break;
  }
  const times: number[] = [];
  const failed: string[] = [];
  for (const pair of pairs) {
    const started = performance.now();
    try {
      const answer = canonicalJson(await ask(url, question(pair)));
      times.push(performance.now() - started);
      const known = expected.get(pair.join(" "));
      const found = known === undefined ? null : difference(known, answer);
      if (found) throw new RangeError(`pathways from ${pair.join(" to ")} differ ${found}`);
      expected.set(pair.join(" "), answer);
    } catch (error) {
      if (error instanceof RangeError) throw error;
      failed.push((error as Error).message.slice(0, 80));
      if (failed.length > 2 && failed.length > times.length) break;
    }
  }
  times.sort((one, other) => one - other);
  return { p50: times.length ? percentile(times, 0.5) : 0, p95: times.length ? percentile(times, 0.95) : 0, answered: times.length, failed };
}
