import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import { compareCodeUnits } from "../../basics/compare-code-units.js";
import { keysOf } from "../../basics/records.js";
import type { None } from "../../graph/plan/yielded.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Row, Statement, Value } from "../../graph/store.js";
import { type Label, nodeShapes, type RelationshipShape, relationshipShapes } from "../../model/graph-shape.js";
import type { GraphRows } from "./derive/graph-rows.js";

/** Runs a statement without parameters. */
export type ReadAll = <Found extends Row>(statement: Statement<None, Found>) => Promise<readonly Found[]>;

/**
 * One SHA-256 over everything that the graph's shape names, as the engine gives it back: equal for equal graphs,
 * whichever engine holds them and in whichever order they were written. Only the release's own `contentHash` is left
 * out. Every label and every relationship type is a heading and its rows, one a line, lines sorted by UTF-16 code
 * unit; a row is a JSON list of ids, labels and the pairs of its properties, sorted by name, numbers in their shortest form.
 *
 * `read` is a store's `read`, or the `run` of a transaction that sees what it wrote.
 */
export async function contentHash(read: ReadAll): Promise<string> {
  return hashOf(
    (label) => read(readStatement("release/read-nodes", { LABEL: label })),
    ({ from, type, to }) => read(readStatement("release/read-relationships", { FROM: from, TYPE: type, TO: to })),
  );
}

/** The same of a graph that is not written yet: what an engine gives back of it, and what `contentHash` makes of that, is equal. */
export function contentHashOfRows(graph: GraphRows): Promise<string> {
  return hashOf(
    async (label) =>
      graph.nodes(label).map((properties) => ({
        id: String(properties.id),
        labels: label === "Entity" ? [label, String(properties.kind)] : [label],
        properties,
      })),
    async (shape) => graph.links(shape).map(([source, target, properties]) => ({ source, target, properties })),
  );
}

type PropertyValues = Readonly<Record<string, Value>>;

interface NodeRow {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: PropertyValues;
}

interface LinkRow {
  readonly source: string;
  readonly target: string;
  readonly properties: PropertyValues;
}

/** Rows that are written in one turn of the event loop: a service that checks its graph goes on answering. */
const rowsATurn = 500;

async function hashOf(
  nodesOf: (label: Label) => Promise<readonly NodeRow[]>,
  linksOf: (shape: RelationshipShape) => Promise<readonly LinkRow[]>,
): Promise<string> {
  const hash = createHash("sha256");
  const orders: Orders = new Map();
  const write = async <One>(heading: string, rows: readonly One[], listOf: (row: One) => unknown) => {
    const lines: string[] = [];
    for (const [index, row] of rows.entries()) {
      if (index % rowsATurn === rowsATurn - 1) await setImmediate();
      lines.push(JSON.stringify(listOf(row)));
    }
    hash.update(`${[heading, ...lines.sort()].join("\n")}\n`);
  };
  for (const label of keysOf(nodeShapes).sort()) {
    const leftOut = label === "Release" ? "contentHash" : undefined;
    const rows = await nodesOf(label);
    await write(`(:${label})`, rows, ({ id, labels, properties }) => [id, [...labels].sort(), pairs(properties, orders, leftOut)]);
  }
  const headings = relationshipShapes.map((shape) => ({ shape, heading: `(:${shape.from})-[:${shape.type}]->(:${shape.to})` }));
  for (const { shape, heading } of headings.sort((one, other) => compareCodeUnits(one.heading, other.heading))) {
    const rows = await linksOf(shape);
    await write(heading, rows, ({ source, target, properties }) => [source, target, pairs(properties, orders)]);
  }
  return hash.digest("hex");
}

/** A property that is null is none: Neo4j stores no nulls. */
function pairs(properties: PropertyValues, orders: Orders, leftOut?: string): readonly (readonly [string, Value])[] {
  const found: [string, Value][] = [];
  for (const name of inOrder(Object.keys(properties), orders)) {
    const value = properties[name] ?? null;
    if (value !== null && name !== leftOut) found.push([name, value]);
  }
  return found;
}

/** Sets of names, each in its order. */
type Orders = Map<string, readonly string[]>;

/** Names sorted by code unit; rows of one kind have few sets of names, and each set is sorted once. */
function inOrder(names: string[], orders: Orders): readonly string[] {
  const key = names.join();
  const known = orders.get(key) ?? names.sort();
  orders.set(key, known);
  return known;
}
