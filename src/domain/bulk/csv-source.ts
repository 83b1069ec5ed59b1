import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf, messageOf } from "../../basics/message-of.js";
import { keysOf } from "../../basics/records.js";
import { required } from "../../basics/required.js";
import { KnownError } from "../../errors.js";
import type { BulkLink, BulkLinks, BulkNodes, BulkProperties } from "../../graph/bulk-writer.js";
import type { Value } from "../../graph/store.js";
import { nodeShapes, relationshipShapes } from "../../model/graph-shape.js";
import { graphVersion } from "../../model/graph-version.js";
import type { BulkBatch, BulkSource } from "./bulk-source.js";
import { csvRecords } from "./csv-records.js";
import { type CsvColumn, emptyMark, linkColumns, nodeColumns } from "./export/csv-columns.js";
import { type CsvFile, csvManifestFile } from "./export/csv-manifest.js";
import { readCell } from "./read-cell.js";
import { readCsvManifest } from "./read-csv-manifest.js";

/** A row as its file has it: the cells that are no properties, and the properties. */
interface CsvRow {
  readonly line: number;
  readonly lead: readonly string[];
  readonly properties: BulkProperties;
}

/**
 * A folder that `exportCsv` wrote, as what a bulk load takes: files are read as streams, and each is held against its
 * header, its number of rows and its checksum. Errors: `BAD_RELEASE` with file and line.
 */
export async function csvSource(folder: string): Promise<BulkSource> {
  const refuse = (problem: string): never => {
    throw new KnownError("BAD_RELEASE", { folder, problem });
  };
  const manifest = await readCsvManifest(folder);
  if (manifest.graphVersion !== graphVersion)
    refuse(`${csvManifestFile} is for graph version ${manifest.graphVersion}; this build serves version ${graphVersion}.`);
  const nodes = manifest.nodes.map((file) => {
    const label = keysOf(nodeShapes).find((known) => known === file.label);
    return label ? { file, label, properties: nodeShapes[label] } : refuse(`${csvManifestFile} names the label ${file.label}, which this graph does not have.`);
  });
  const links = manifest.relationships.map((file) => {
    const shape = relationshipShapes.find(({ from, type, to }) => from === file.from && type === file.type && to === file.to);
    return { file, shape: shape ?? refuse(`${csvManifestFile} names (:${file.from})-[:${file.type}]->(:${file.to}), which this graph does not have.`) };
  });

  async function* rowsOf(file: CsvFile, columns: readonly CsvColumn[]): AsyncGenerator<readonly CsvRow[]> {
    const expected = columns.map(({ header }) => header).join(",");
    const header = (await readFile(join(folder, file.header), "utf8").catch(() => refuse(`${file.header} is missing.`))).trimEnd();
    if (header !== expected) refuse(`${file.header}:1 is ${header.slice(0, 200)}; must be ${expected}`);
    const hash = createHash("sha256");
    let rows = 0;
    try {
      for await (const records of csvRecords(join(folder, file.file), file.file, (bytes) => hash.update(bytes))) {
        rows += records.length;
        yield records.map(({ line, cells }) => {
          try {
            return { line, ...readRow(columns, cells) };
          } catch (error) {
            throw new Error(`${file.file}:${line} ${messageOf(error)}`);
          }
        });
      }
    } catch (error) {
      if (error instanceof KnownError) throw error;
      refuse(codeOf(error) === "ENOENT" ? `${file.file} is missing.` : messageOf(error));
    }
    if (rows !== file.rows) refuse(`${file.file} has ${rows} rows, but ${csvManifestFile} says ${file.rows}.`);
    if (hash.digest("hex") !== file.sha256) refuse(`${file.file} is not the file that ${csvManifestFile} names: its checksum differs.`);
  }

  const releaseFile = nodes.find(({ label }) => label === "Release") ?? refuse(`${csvManifestFile} names no file of the label Release.`);
  const releases: CsvRow[] = [];
  for await (const rows of rowsOf(releaseFile.file, nodeColumns("Release", nodeShapes.Release))) releases.push(...rows);
  const [release] = releases;
  if (releases.length !== 1 || release?.properties.contentHash !== manifest.contentHash)
    return refuse(`${releaseFile.file.file} must hold one release, with the content hash that ${csvManifestFile} names.`);

  return {
    release: release.properties,
    total: [...manifest.nodes, ...manifest.relationships].reduce((sum, { rows }) => sum + rows, 0),
    async *nodes(most) {
      for (const { file, label, properties } of nodes) {
        if (label === "Release") continue;
        const of = (row: CsvRow): BulkNodes => ({ label, properties, ...(label === "Entity" && { kind: row.lead.slice(0, 1).join() }) });
        yield* batches(rowsOf(file, nodeColumns(label, properties)), file.file, most, of, ({ properties: row }) => row);
      }
    },
    async *links(most) {
      for (const { file, shape } of links) {
        const asLink = ({ lead: [source = "", target = ""], properties }: CsvRow): BulkLink => [source, target, properties];
        yield* batches(rowsOf(file, linkColumns(shape.from, shape.to, shape.properties)), file.file, most, (): BulkLinks => shape, asLink);
      }
    },
  };
}

function readRow(columns: readonly CsvColumn[], cells: readonly (string | null)[]): { lead: string[]; properties: BulkProperties } {
  if (cells.length !== columns.length) throw new Error(`has ${cells.length} cells; must have ${columns.length}`);
  const lead: string[] = [];
  const properties: Record<string, Value> = {};
  for (let index = 0; index < columns.length; index++) {
    const { property, type, optional, marksEmpty, header } = required(columns[index], "a column");
    const cell = cells[index] ?? null;
    if (cell === null) {
      if (!optional) throw new Error(`${header}: is missing`);
    } else if (property === undefined) lead.push(cell);
    else {
      try {
        properties[property] = marksEmpty && cell === emptyMark ? [] : readCell(cell, type);
      } catch (error) {
        throw new Error(`${property}: ${messageOf(error)}`);
      }
    }
  }
  return { lead, properties };
}

/** Cuts rows into batches of what one call can write together; entities of several kinds are gathered kind by kind. */
async function* batches<Of extends BulkNodes | BulkLinks, Row>(
  pages: AsyncIterable<readonly CsvRow[]>,
  file: string,
  most: number,
  ofRow: (row: CsvRow) => Of,
  rowOf: (row: CsvRow) => Row,
): AsyncGenerator<BulkBatch<Of, Row>> {
  const gathered = new Map<string, { of: Of; rows: CsvRow[] }>();
  const batch = ({ of, rows }: { of: Of; rows: readonly CsvRow[] }): BulkBatch<Of, Row> => ({
    of,
    rows: rows.map(rowOf),
    placeOf: (index) => `${file}:${rows[index]?.line}`,
  });
  for await (const page of pages) {
    for (const row of page) {
      const of = ofRow(row);
      const key = ("kind" in of && of.kind) || "";
      const group = gathered.get(key) ?? { of, rows: [] };
      gathered.set(key, group);
      group.rows.push(row);
      if (group.rows.length < most) continue;
      yield batch(group);
      gathered.delete(key);
    }
  }
  for (const group of gathered.values()) yield batch(group);
}
