import { keysOf } from "../../basics/records.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Row, Statement, Transaction, Value } from "../../graph/store.js";
import { type Label, nodeShapes, relationshipShapes } from "../../model/graph-shape.js";
import type { GraphRows } from "./derive/graph-rows.js";

/** Rows that one statement writes at most: small enough to show progress, large enough that trips do not count. */
const batchSize = 1_000;

/** Told at the start and after each batch: what was written, and how many rows of how many in all. */
export type WriteProgress = (what: string, done: number, total: number) => void;

/** What was written: rows by label and by relationship type. */
export interface Written {
  readonly nodes: Readonly<Record<string, number>>;
  readonly relationships: Readonly<Record<string, number>>;
}

/**
 * Puts a graph in the place of what the labels of the shape hold, within one transaction. The release node is kept
 * from the first statement to the last, so that two loaders of one release take turns.
 */
export async function writeGraph(transaction: Transaction, graph: GraphRows, progress: WriteProgress): Promise<Written> {
  const labels = keysOf(nodeShapes).filter((label) => label !== "Release");
  const release = graph.release();
  const filled = relationshipShapes.filter((shape) => graph.links(shape).length > 0);
  const total = labels.reduce((sum, label) => sum + graph.nodes(label).length, 1) + filled.reduce((sum, shape) => sum + graph.links(shape).length, 0);
  let done = 0;
  const nodes: Record<string, number> = { Release: 1 };
  const relationships: Record<string, number> = {};

  async function writeRows<One extends Value>(what: string, statement: Statement<{ rows: readonly One[] }>, rows: readonly One[]): Promise<void> {
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize);
      expect(await transaction.run(statement, { rows: batch }), batch.length, what);
      done += batch.length;
      progress(what, done, total);
    }
  }

  progress("Release", 0, total);
  await transaction.run(readStatement("release/take-release"), { id: release.id, version: release.version });
  for (const label of labels) await transaction.run(readStatement("release/delete-nodes", { LABEL: label }));
  await transaction.run(readStatement("release/delete-other-releases"), { id: release.id });

  for (const label of labels) {
    const rows = graph.nodes(label);
    nodes[label] = rows.length;
    if (label !== "Entity") await writeRows(label, readStatement("release/create-nodes", { LABEL: label }), rows);
    else for (const [kind, ofKind] of byKind(rows)) await writeRows(kind, readStatement("release/create-entities", { KIND: kind }), ofKind);
    if (rows.length > 0) await makeReal(transaction, label);
  }
  for (const shape of filled) {
    const { from, type, to } = shape;
    const links = graph.links(shape);
    relationships[type] = (relationships[type] ?? 0) + links.length;
    await writeRows(type, readStatement("release/create-relationships", { FROM: from, TYPE: type, TO: to }), links);
  }
  expect(await transaction.run(readStatement("release/write-release"), { id: release.id, properties: release }), 1, "Release");
  progress("Release", done + 1, total);
  return { nodes, relationships };
}

/** JavaScript does not tell 2.0 from 2, and the engines divide whole numbers without remainder. */
async function makeReal(transaction: Transaction, label: Label): Promise<void> {
  for (const [name, type] of Object.entries(nodeShapes[label])) {
    if (type !== "real" && type !== "reals") continue;
    await transaction.run(
      readStatement(type === "real" ? "release/cast-to-float" : "release/cast-list-to-float", { LABEL: label, PROPERTY: name.replace("?", "") }),
    );
  }
}

function byKind(rows: readonly Readonly<Record<string, Value>>[]): Map<string, Readonly<Record<string, Value>>[]> {
  const groups = new Map<string, Readonly<Record<string, Value>>[]>();
  for (const row of rows) groups.set(String(row.kind), [...(groups.get(String(row.kind)) ?? []), row]);
  return groups;
}

/** A relationship whose end does not exist would silently not be written. */
function expect(rows: readonly Row[], expected: number, what: string): void {
  if (rows[0]?.written !== expected) throw new Error(`${what}: ${expected} rows were to be written, ${String(rows[0]?.written ?? 0)} were`);
}
