import type { Driver } from "neo4j-driver";
import type { GraphSource, Properties } from "../data/rows.js";
import { batches } from "./batches.js";
import { ProgressMeter, type ReportProgress } from "./progress.js";

/** The usual way, as a measure for `loadBulk`: one `UNWIND` of 1,000 maps at a time, through one session. */
export async function loadNaive(driver: Driver, graph: GraphSource, onProgress?: ReportProgress): Promise<{ readonly rows: number; readonly seconds: number }> {
  const meter = new ProgressMeter(graph.nodeCount + graph.relationshipCount, onProgress);
  await createConstraints(driver, graph);
  const session = driver.session();
  const write = async (text: string, rows: readonly unknown[]) => {
    await session.executeWrite((transaction) => transaction.run(text, { rows }));
    meter.add(rows.length);
  };
  try {
    for (const { key, rows } of batches(graph.nodes(), (row) => row.labels.join(":"), 1_000)) {
      await write(
        `UNWIND $rows AS row CREATE (node:${key}) SET node = row`,
        rows.map((row) => plain(row.properties)),
      );
    }
    for (const { key, rows } of batches(graph.relationships(), (row) => `${row.from} ${row.type} ${row.to}`, 1_000)) {
      const [from, type, to] = key.split(" ");
      await write(
        `UNWIND $rows AS row MATCH (source:${from} {id: row.source}) MATCH (target:${to} {id: row.target}) CREATE (source)-[link:${type}]->(target) SET link = row.properties`,
        rows.map(({ source, target, properties }) => ({ source, target, properties: plain(properties) })),
      );
    }
  } finally {
    await session.close();
  }
  return meter.sum;
}

function plain(properties: Properties): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, boltValue(value)]));
}

/** Brings the unique ids of all labels into being, and waits until their indexes answer. */
async function createConstraints(driver: Driver, graph: GraphSource): Promise<void> {
  const labels = new Set<string>();
  for (const {
    labels: [label],
  } of graph.nodes())
    labels.add(word(label as string));
  const session = driver.session();
  try {
    for (const label of labels) await session.run(`CREATE CONSTRAINT IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`);
    await session.run("CALL db.awaitIndexes(60)");
  } finally {
    await session.close();
  }
}

/** A whole number is an integer for the driver only as BigInt. */
function boltValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : value;
  return Array.isArray(value) && typeof value[0] === "number" ? value.map(boltValue) : value;
}

function word(name: string): string {
  if (!/^\w+$/.test(name)) throw new Error(`not a name of a label, a type or a property: ${name}`);
  return name;
}
