import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { keysOf } from "../../../basics/records.js";
import { KnownError } from "../../../errors.js";
import { readStatement } from "../../../graph/statements/read-statement.js";
import type { Store, Transaction, Value } from "../../../graph/store.js";
import { type Label, nodeShapes, type RelationshipShape, relationshipShapes } from "../../../model/graph-shape.js";
import { graphVersion } from "../../../model/graph-version.js";
import { currentRelease } from "../../release/current-release.js";
import type { WriteProgress } from "../../release/write-graph.js";
import { isUnfinished } from "../is-unfinished.js";
import { afterImport } from "./after-import.js";
import { linkColumns, nodeColumns } from "./csv-columns.js";
import { CsvFileWriter } from "./csv-file-writer.js";
import { type CsvManifest, csvManifestFile } from "./csv-manifest.js";

/** Nodes of a page, with their relationships. */
const pageSize = 500;

/** Milliseconds that one page may take. */
const pageTimeout = 300_000;

type Properties = Readonly<Record<string, Value>>;

/**
 * Writes the graph of a store into a folder as `neo4j-admin database import` takes it: for each label and relationship
 * type a header and a file of rows; `import.args`, its arguments; `after-import.cypher`, what is to be run afterwards;
 * and last `export.json`. Memory is bounded by a page of nodes with their relationships. Throws `BAD_CONFIGURATION`
 * where the folder is not empty or the graph holds no release, and an error where the release changed meanwhile.
 */
export async function exportCsv(store: Store, folder: string, progress: WriteProgress = () => {}): Promise<CsvManifest> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) refuse(`${folder} is not empty, and nothing was written. Name a new folder.`);
  const release = await currentRelease(store);
  if (!release || isUnfinished(release)) refuse(`${store.engine.location} holds no whole release, so there is nothing to export.`);
  const read: Read = (statement, parameters) => store.read(statement, parameters, { timeout: pageTimeout });
  const counts = await countAll(read);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let done = 0;
  const nodes: CsvManifest["nodes"][number][] = [];
  const relationships: CsvManifest["relationships"][number][] = [];

  for (const label of keysOf(nodeShapes)) {
    const ofNodes = new CsvFileWriter(folder, `nodes-${label}`, nodeColumns(label, nodeShapes[label]));
    const ofLinks = relationshipShapes
      .filter((shape) => shape.from === label && (counts.get(nameOf(shape)) ?? 0) > 0)
      .map((shape) => ({ shape, writer: new CsvFileWriter(folder, nameOf(shape), linkColumns(shape.from, shape.to, shape.properties)) }));
    for await (const page of pagesOf(read, label)) {
      await ofNodes.write(page.map((properties) => ({ lead: label === "Entity" ? [String(properties.kind)] : [], properties })));
      done += page.length;
      for (const { shape, writer } of ofLinks) {
        const placeholders = { FROM: shape.from, TYPE: shape.type, TO: shape.to };
        const links = await read(readStatement("bulk/links-of", placeholders), { ids: page.map(({ id }) => String(id)) });
        await writer.write(links.map(({ source, target, properties }) => ({ lead: [source, target], properties })));
        done += links.length;
      }
      progress(label, done, total);
    }
    nodes.push({ label, ...(await ofNodes.end()) });
    for (const { shape, writer } of ofLinks) relationships.push({ type: shape.type, from: shape.from, to: shape.to, ...(await writer.end()) });
  }

  const after = await currentRelease(store);
  if (done !== total || after?.contentHash !== release.contentHash)
    throw new Error(`The graph changed while it was exported; ${folder} holds a mixture and has no ${csvManifestFile}. Export again into another folder.`);
  const manifest: CsvManifest = { format: "neo4j-csv", graphVersion, contentHash: release.contentHash, nodes, relationships };
  await writeFile(join(folder, "import.args"), importArguments(manifest));
  await writeFile(join(folder, "after-import.cypher"), afterImport(manifest));
  await writeFile(join(folder, csvManifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

type Read = Transaction["run"];

async function* pagesOf(read: Read, label: Label): AsyncGenerator<readonly Properties[]> {
  for (let after = ""; ; ) {
    const rows = await read(readStatement("bulk/page-nodes", { LABEL: label }), { after, limit: pageSize });
    if (rows.length > 0) yield rows.map(({ properties }) => properties);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = last.id;
  }
}

async function countAll(read: Read): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const label of Object.keys(nodeShapes)) {
    const [row] = await read(readStatement("bulk/count-nodes", { LABEL: label }));
    counts.set(label, row?.nodes ?? 0);
  }
  for (const shape of relationshipShapes) {
    const [row] = await read(readStatement("bulk/count-relationships", { FROM: shape.from, TYPE: shape.type, TO: shape.to }));
    counts.set(nameOf(shape), row?.relationships ?? 0);
  }
  return counts;
}

const nameOf = ({ from, type, to }: RelationshipShape) => `relationships-${from}-${type}-${to}`;

function refuse(problem: string): never {
  throw new KnownError("BAD_CONFIGURATION", { problem });
}

/** What `neo4j-admin database import full @import.args` reads, run in the exported folder: one argument a line. The database is `neo4j` unless the command names another before it. */
export function importArguments({ nodes, relationships }: Pick<CsvManifest, "nodes" | "relationships">): string {
  return [
    "--array-delimiter=U+001F",
    "--multiline-fields=true",
    "--bad-tolerance=0",
    "--skip-bad-relationships=false",
    "--skip-duplicate-nodes=false",
    ...nodes.map(({ label, header, file }) => `--nodes=${label}=${header},${file}`),
    ...relationships.map(({ type, header, file }) => `--relationships=${type}=${header},${file}`),
    "",
  ].join("\n");
}
