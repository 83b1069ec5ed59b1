import { KnownError } from "../../errors.js";
import type { BulkLink, BulkLinks, BulkNodes, BulkProperties, BulkWriter } from "../../graph/bulk-writer.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Store, Value } from "../../graph/store.js";
import { nodeShapes } from "../../model/graph-shape.js";
import { contentHash } from "../release/content-hash.js";
import type { WriteProgress, Written } from "../release/write-graph.js";
import type { BulkBatch, BulkSource } from "./bulk-source.js";
import { refuseFilled } from "./refuse-filled.js";

/** Milliseconds that counting a large graph may take. */
const countingTimeout = 300_000;

/** What a bulk load wrote. */
export interface BulkWritten extends Written {
  readonly contentHash: string;
}

/**
 * Writes a graph into an empty database: the release's node first, without content hash, which no one serves; then all
 * nodes, then all relationships, several batches at a time; then it counts them in the database, and writes the hash
 * last. `folder` names the source in errors. Errors: `BAD_CONFIGURATION` where the database is not empty,
 * `BAD_RELEASE` with file and line where an id is missing or stands twice.
 */
export async function writeBulk(store: Store, source: BulkSource, folder: string, progress: WriteProgress = () => {}): Promise<BulkWritten> {
  await refuseFilled(store);
  const written = { nodes: new Map<string, { of: BulkNodes; rows: number }>(), links: new Map<string, { of: BulkLinks; rows: number }>() };
  let done = 0;
  const count = <Of>(counts: Map<string, { of: Of; rows: number }>, key: string, of: Of, what: string, rows: number) => {
    const counted = counts.get(key) ?? { of, rows: 0 };
    counts.set(key, counted);
    counted.rows += rows;
    done += rows;
    progress(what, done, source.total);
  };
  await store.bulk(async (writer) => {
    const release: BulkNodes = { label: "Release", properties: nodeShapes.Release };
    await writer.nodes(release, [{ ...source.release, contentHash: "" }]);
    count(written.nodes, "Release", release, "Release", 1);
    await sideBySide(source.nodes(writer.batchRows), writer.parallel, async (batch) => {
      await writeNodes(writer, batch, folder);
      count(written.nodes, batch.of.label, batch.of, batch.of.kind ?? batch.of.label, batch.rows.length);
    });
    await sideBySide(source.links(writer.batchRows), writer.parallel, async (batch) => {
      await writeLinks(writer, batch, folder);
      count(written.links, `${batch.of.from} ${batch.of.type} ${batch.of.to}`, batch.of, batch.of.type, batch.rows.length);
    });
  });
  await checkCounts(store, [...written.nodes.values()], [...written.links.values()]);
  const known = source.release.contentHash;
  const hash = typeof known === "string" && known ? known : await contentHash((statement) => store.read(statement, {}, { timeout: countingTimeout }));
  await store.write((transaction) => transaction.run(readStatement("release/set-content-hash"), { id: String(source.release.id), contentHash: hash }));
  const relationships: Record<string, number> = {};
  for (const { of, rows } of written.links.values()) relationships[of.type] = (relationships[of.type] ?? 0) + rows;
  return { nodes: Object.fromEntries([...written.nodes].map(([label, { rows }]) => [label, rows])), relationships, contentHash: hash };
}

async function writeNodes(writer: BulkWriter, { of, rows, placeOf }: BulkBatch<BulkNodes, BulkProperties>, folder: string): Promise<void> {
  const ids = rows.map(({ id }) => String(id));
  const refuseDoubled = (seen: Set<string>) => {
    for (const [index, id] of ids.entries()) {
      if (seen.has(id)) refuse(folder, `${placeOf(index)} id: is ${JSON.stringify(id)}, which another ${of.label} bears; must be unique`);
      seen.add(id);
    }
  };
  refuseDoubled(new Set());
  try {
    await writer.nodes(of, rows);
  } catch (error) {
    refuseDoubled(new Set(await writer.known(of.label, ids)));
    throw error;
  }
}

async function writeLinks(writer: BulkWriter, { of, rows, placeOf }: BulkBatch<BulkLinks, BulkLink>, folder: string): Promise<void> {
  if ((await writer.links(of, rows)) === rows.length) return;
  for (const [end, label, position] of [
    ["source", of.from, 0],
    ["target", of.to, 1],
  ] as const) {
    const known = await writer.known(label, [...new Set(rows.map((row) => row[position]))]);
    const index = rows.findIndex((row) => !known.has(row[position]));
    if (index >= 0) refuse(folder, `${placeOf(index)} ${end}: is ${JSON.stringify(rows[index]?.[position])}, but there is no ${label} of this id`);
  }
  throw new Error(`${of.type}: fewer relationships were written than given, though both ends of each exist`);
}

function refuse(folder: string, problem: string): never {
  throw new KnownError("BAD_RELEASE", {
    folder,
    problem: `${problem}. What was written until then is left unfinished and will not be served: empty the database before another load.`,
  });
}

/** A batch that was committed though its answer was lost, and then run again, would stand twice. */
async function checkCounts(
  store: Store,
  nodes: readonly { readonly of: BulkNodes; readonly rows: number }[],
  links: readonly { readonly of: BulkLinks; readonly rows: number }[],
): Promise<void> {
  const ask = async (statement: Parameters<Store["read"]>[0]) => Object.values((await store.read(statement, {}, { timeout: countingTimeout }))[0] ?? {})[0];
  const compare = (what: string, rows: number, held: Value | undefined) => {
    if (held !== rows) throw new Error(`${what}: ${rows} rows were written, but the database holds ${String(held)}. The load is left unfinished.`);
  };
  for (const { of, rows } of nodes) compare(of.label, rows, await ask(readStatement("bulk/count-nodes", { LABEL: of.label })));
  for (const { of, rows } of links) compare(of.type, rows, await ask(readStatement("bulk/count-relationships", { FROM: of.from, TYPE: of.type, TO: of.to })));
}

/**
 * Runs `work` on the items in order, at most `most` concurrently; items are pulled lazily. After a failure no further
 * work is started; it rejects with the first failure once all running work has ended.
 */
export async function sideBySide<Item>(items: AsyncIterable<Item>, most: number, work: (item: Item) => Promise<void>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  let failure: { readonly reason: unknown } | undefined;
  const workOn = async () => {
    try {
      for (let next = await iterator.next(); !next.done && !failure; next = await iterator.next()) await work(next.value);
    } catch (reason) {
      failure ??= { reason };
    }
  };
  await Promise.all(Array.from({ length: most }, workOn));
  await iterator.return?.();
  if (failure) throw failure.reason;
}
