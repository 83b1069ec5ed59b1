import type { GrafeoDB } from "@grafeo-db/js";
import type { GraphSource } from "../data/rows.js";
import { batches } from "./batches.js";
import { ProgressMeter, type ReportProgress } from "./progress.js";

/** How a load is run. */
export interface GrafeoLoadOptions {
  /** Rows of a batch; 10,000 unless told. */
  readonly batchRows?: number;
  readonly onProgress?: ReportProgress;
}

/**
 * Writes a graph into an empty Grafeo by its bulk calls, without Cypher: each batch is one transaction. The engine's
 * number of each node is kept until the relationships are written, about 100 bytes a node; nothing is kept of a
 * relationship. Constraints and indexes come last, so that they are built once.
 */
export async function loadGrafeo(
  database: GrafeoDB,
  graph: GraphSource,
  options: GrafeoLoadOptions = {},
): Promise<{ readonly rows: number; readonly seconds: number }> {
  const { batchRows = 10_000, onProgress } = options;
  const meter = new ProgressMeter(graph.nodeCount + graph.relationshipCount, onProgress);
  const numbers = new Map<string, number>();
  const labels = new Set<string>();
  for (const { rows } of batches(graph.nodes(), (row) => row.labels.join(":"), batchRows)) {
    const [first] = rows as readonly [(typeof rows)[number]];
    labels.add(first.labels[0] as string);
    const created = await database.batchCreateNodesWithProps(
      [...first.labels],
      rows.map((row) => row.properties),
    );
    for (const [index, row] of rows.entries()) numbers.set(`${row.labels[0]} ${row.properties.id}`, created[index] as number);
    meter.add(rows.length);
  }
  const numberOf = (label: string, id: string) => {
    const number = numbers.get(`${label} ${id}`);
    if (number === undefined) throw new Error(`there is no ${label} ${id}`);
    return number;
  };
  for (const { rows } of batches(graph.relationships(), () => "", batchRows)) {
    await database.batchCreateEdges(
      rows.map(({ type, from, to, source, target, properties }) => ({ type, src: numberOf(from, source), dst: numberOf(to, target), properties })),
    );
    meter.add(rows.length);
  }
  for (const label of labels) {
    await database.executeCypher(`CREATE CONSTRAINT IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`);
    await database.executeCypher(`CREATE INDEX IF NOT EXISTS FOR (node:${label}) ON (node.id)`);
  }
  return meter.sum;
}
