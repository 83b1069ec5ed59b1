import grafeo from "@grafeo-db/js";
import { generateGraph } from "../data/generate-graph.js";
import type { GraphSource } from "../data/rows.js";
import { batches } from "../load/batches.js";
import { loadBulk } from "../load/load-bulk.js";
import { loadNaive } from "../load/load-naive.js";
import type { Progress } from "../load/progress.js";
import { type BenchNeo4j, connect } from "../servers/bench-neo4j.js";
import type { Say, Section, Size } from "./section.js";

/** One `UNWIND` at a time against many sessions into Neo4j, and `UNWIND` against bulk calls into Grafeo. */
export async function loading(neo4j: BenchNeo4j, size: Size, say: Say): Promise<Section> {
  const graph = generateGraph({ scale: size.loadScale });
  const measured: { engine: string; way: string; rows: number; seconds: number; peakMegabytes: number; retries?: number }[] = [];
  const measure = async (engine: string, way: string, load: (onProgress: (progress: Progress) => void) => Promise<{ rows: number; seconds: number }>) => {
    let peak = 0;
    let told = 0;
    const done = await load(({ done, total, rate, secondsLeft }) => {
      peak = Math.max(peak, process.memoryUsage.rss());
      if (performance.now() - told < 5_000) return;
      told = performance.now();
      say(`${engine}, ${way}: ${done} of ${total} rows, ${rate.toFixed(0)}/s, ${secondsLeft.toFixed(0)} s left`);
    });
    measured.push({ engine, way, ...done, peakMegabytes: peak / 2 ** 20 });
  };
  await neo4j.clear();
  await measure("Neo4j", "one UNWIND of 1,000 at a time, one session", (onProgress) => connect(neo4j, (driver) => loadNaive(driver, graph, onProgress)));
  await neo4j.clear();
  await measure("Neo4j", "npm run load -- --bulk: 4 sessions, rows as lists, grouped by source, retried", (onProgress) =>
    loadBulk(neo4j.store, graph, onProgress),
  );
  const small = generateGraph({ scale: Math.min(0.1, size.loadScale) });
  const inMemory = async (load: (database: grafeo.GrafeoDB) => Promise<{ rows: number; seconds: number }>) => {
    const database = grafeo.GrafeoDB.create();
    return load(database).finally(() => database.close());
  };
  await measure("Grafeo", "one UNWIND of 1,000 at a time", () => inMemory((database) => unwindGrafeo(database, small)));
  await measure("Grafeo", "npm run load -- --bulk: bulk calls", (onProgress) => loadBulk({}, small, onProgress));
  const rate = ({ rows, seconds }: { rows: number; seconds: number }) => rows / seconds;
  return {
    name: "loading",
    title: "Loading a graph of Hetionet's shape",
    columns: ["engine", "how", "rows", "rows/s", "× UNWIND", "resident memory of the loader at most, MB"],
    rows: measured.map((one) => {
      const base = measured.find(({ engine }) => engine === one.engine) as (typeof measured)[number];
      return [
        one.engine,
        one.way,
        String(one.rows),
        rate(one).toFixed(0),
        (rate(one) / rate(base)).toFixed(2),
        one.peakMegabytes ? one.peakMegabytes.toFixed(0) : "–",
      ];
    }),
    notes: [`Scale ${size.loadScale} on Neo4j, ${Math.min(0.1, size.loadScale)} on Grafeo. The embedded engine shares the loader's memory.`],
    measured,
  };
}

async function unwindGrafeo(database: grafeo.GrafeoDB, graph: GraphSource): Promise<{ rows: number; seconds: number }> {
  const started = performance.now();
  for (const label of ["Entity", "Release"]) {
    await database.executeCypher(`CREATE CONSTRAINT IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`);
    await database.executeCypher(`CREATE INDEX IF NOT EXISTS FOR (node:${label}) ON (node.id)`);
  }
  for (const { key, rows } of batches(graph.nodes(), (row) => row.labels.join(":"), 1_000))
    await database.executeCypher(`UNWIND $rows AS row CREATE (node:${key}) SET node = row`, { rows: rows.map(({ properties }) => properties) });
  for (const { rows } of batches(graph.relationships(), () => "", 1_000))
    await database.executeCypher(
      "UNWIND $rows AS row MATCH (source:Entity {id: row.source}) MATCH (target:Entity {id: row.target}) CREATE (source)-[link:AFFECTS]->(target) SET link = row.properties",
      { rows: rows.map(({ source, target, properties }) => ({ source, target, properties })) },
    );
  return { rows: graph.nodeCount + graph.relationshipCount, seconds: (performance.now() - started) / 1_000 };
}
