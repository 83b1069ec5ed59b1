import { createHash } from "node:crypto";
import { readStatement } from "../../graph/read-statement.js";
import type { Row, Statement, Value } from "../../graph/store.js";
import { type Label, nodeShapes, relationshipShapes } from "../../model/graph-shape.js";

/**
 * One SHA-256 over everything that the graph's shape names, as the engine gives it back: equal for equal graphs,
 * whichever engine holds them and in whichever order they were written. Only the release's own `contentHash` is left
 * out. Every label and every relationship type is a heading and its rows: JSON with sorted keys, numbers in their
 * shortest form, one row a line, lines sorted by UTF-16 code unit.
 *
 * `read` is a store's `read`, or the `run` of a transaction that sees what it wrote.
 */
export async function contentHash(read: (statement: Statement) => Promise<readonly Row[]>): Promise<string> {
  const hash = createHash("sha256");
  const write = (heading: string, lines: string[]) => hash.update(`${heading}\n${lines.sort().map((line) => `${line}\n`).join("")}`);
  for (const label of (Object.keys(nodeShapes) as Label[]).sort()) {
    const rows = await read(readStatement("transfer/read-nodes", { LABEL: label }));
    write(`(:${label})`, rows.map(({ id, labels, properties }) => canonical([id as Value, [...(labels as readonly string[])].sort(), withoutHash(label, properties as Value)])));
  }
  const headings = relationshipShapes.map((shape) => ({ shape, heading: `(:${shape.from})-[:${shape.type}]->(:${shape.to})` }));
  for (const { shape, heading } of headings.sort((one, other) => (one.heading < other.heading ? -1 : 1))) {
    const rows = await read(readStatement("transfer/read-relationships", { FROM: shape.from, TYPE: shape.type, TO: shape.to }));
    write(heading, rows.map(({ source, target, properties }) => canonical([source as Value, target as Value, properties as Value])));
  }
  return hash.digest("hex");
}

function withoutHash(label: Label, properties: Value): Value {
  if (label !== "Release") return properties;
  const { contentHash: _, ...rest } = properties as Readonly<Record<string, Value>>;
  return rest;
}

function canonical(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value as Readonly<Record<string, Value>>).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(",")}}`;
}
