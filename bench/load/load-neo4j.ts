import type { Driver } from "neo4j-driver";
import type { GraphSource, NodeRow, Properties, RelationshipRow } from "../data/rows.js";
import { type Batch, batches } from "./batches.js";
import { ProgressMeter, type ReportProgress } from "./progress.js";

/** What a load did. */
export interface Loaded {
  readonly rows: number;
  readonly seconds: number;
  /** Transactions that the server asked to run again, for example because two of them waited for each other. */
  readonly retries: number;
}

/** How a load is run. */
export interface LoadOptions {
  /** Transactions at a time; 4 unless told. */
  readonly sessions?: number;
  /** Rows of a transaction; 4,000 unless told. */
  readonly batchRows?: number;
  readonly database?: string;
  readonly onProgress?: ReportProgress;
}

/**
 * Writes a graph into an empty Neo4j over several sessions at a time: all nodes, then all relationships. Rows cross
 * Bolt as lists of values, since maps would repeat each name in each row, and a relationship is created with its
 * properties rather than changed afterwards. No more than `sessions` batches are in memory. A batch that meets a
 * deadlock or a lost connection is run again by the driver; a row that lacks an end rejects the load.
 */
export async function loadNeo4j(driver: Driver, graph: GraphSource, options: LoadOptions = {}): Promise<Loaded> {
  const { sessions = 4, batchRows = 4_000, database, onProgress } = options;
  const meter = new ProgressMeter(graph.nodeCount + graph.relationshipCount, onProgress);
  let retries = 0;

  async function writeAll<Row>(source: Iterator<Batch<Row>>, write: (batch: Batch<Row>) => Writing): Promise<void> {
    let failed = false;
    const work = async () => {
      const session = driver.session({ ...(database && { database }) });
      try {
        for (let next = source.next(); !next.done && !failed; next = source.next()) {
          const { text, rows } = write(next.value);
          const expected = next.value.rows.length;
          let attempts = 0;
          const written = await session.executeWrite(async (transaction) => {
            if (attempts++ > 0) retries++;
            const { records } = await transaction.run(text, { rows });
            return Number(records[0]?.get("written"));
          });
          if (written !== expected) throw new Error(`${next.value.key}: ${expected} rows were to be written, ${written} were.`);
          meter.add(written);
        }
      } catch (error) {
        failed = true;
        throw error;
      } finally {
        await session.close();
      }
    };
    const ended = await Promise.allSettled(Array.from({ length: sessions }, work));
    const refused = ended.find((end) => end.status === "rejected");
    if (refused) throw refused.reason;
  }

  await createConstraints(driver, graph, database);
  await writeAll(batches(graph.nodes(), nodeKey, batchRows), writeNodes);
  await writeAll(batches(graph.relationships(), relationshipKey, batchRows), writeRelationships);
  return { ...meter.sum, retries };
}

/** Brings the unique ids of all labels into being, and waits until their indexes answer. */
export async function createConstraints(driver: Driver, graph: GraphSource, database?: string): Promise<void> {
  const labels = new Set<string>();
  for (const {
    labels: [label],
  } of graph.nodes())
    labels.add(word(label as string));
  const session = driver.session({ ...(database && { database }) });
  try {
    for (const label of labels) await session.run(`CREATE CONSTRAINT IF NOT EXISTS FOR (node:${label}) REQUIRE node.id IS UNIQUE`);
    await session.run("CALL db.awaitIndexes(60)");
  } finally {
    await session.close();
  }
}

const nodeKey = ({ labels, properties }: NodeRow) => `${labels.join(":")} ${Object.keys(properties).join(" ")}`;
const relationshipKey = ({ type, from, to, properties }: RelationshipRow) => `${from} ${type} ${to} ${Object.keys(properties).join(" ")}`;

/** A statement with its parameter `$rows`. */
interface Writing {
  readonly text: string;
  readonly rows: readonly unknown[];
}

function writeNodes({ rows }: Batch<NodeRow>): Writing {
  const [first] = rows as readonly [NodeRow];
  const names = Object.keys(first.properties);
  const text = `UNWIND $rows AS row CREATE (:${first.labels.map(word).join(":")} ${pattern(names, 0)}) RETURN count(*) AS written`;
  return { text, rows: rows.map(({ properties }) => values(names, properties)) };
}

/** Rows of one source stand together, so that its id is sent and looked up once. */
function writeRelationships({ rows }: Batch<RelationshipRow>): Writing {
  const [{ type, from, to, properties }] = rows as readonly [RelationshipRow];
  const names = Object.keys(properties);
  const text =
    `UNWIND $rows AS together MATCH (source:${word(from)} {id: together[0]}) ` +
    `UNWIND together[1] AS row MATCH (target:${word(to)} {id: row[0]}) ` +
    `CREATE (source)-[:${word(type)} ${pattern(names, 1)}]->(target) RETURN count(*) AS written`;
  const bySource = new Map<string, unknown[][]>();
  for (const row of rows) {
    const together = bySource.get(row.source);
    const sent = [row.target, ...values(names, row.properties)];
    if (together) together.push(sent);
    else bySource.set(row.source, [sent]);
  }
  return { text, rows: [...bySource] };
}

function pattern(names: readonly string[], offset: number): string {
  return `{${names.map((name, index) => `${word(name)}: row[${index + offset}]`).join(", ")}}`;
}

function values(names: readonly string[], properties: Properties): unknown[] {
  return names.map((name) => boltValue(properties[name]));
}

/** A whole number is an integer for the driver only as BigInt. */
export function boltValue(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : value;
  return Array.isArray(value) && typeof value[0] === "number" ? value.map(boltValue) : value;
}

function word(name: string): string {
  if (!/^\w+$/.test(name)) throw new Error(`not a name of a label, a type or a property: ${name}`);
  return name;
}
