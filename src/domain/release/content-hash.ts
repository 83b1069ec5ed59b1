import { createHash } from "node:crypto";
import { compareCodeUnits } from "../../basics/compare-code-units.js";
import type { None } from "../../graph/plan/yielded.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Row, Statement, Value } from "../../graph/store.js";
import { type Label, nodeShapes, relationshipShapes } from "../../model/graph-shape.js";

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
  const hash = createHash("sha256");
  const write = (heading: string, rows: readonly unknown[]) => {
    const lines = rows.map((row) => JSON.stringify(row)).sort();
    hash.update(`${[heading, ...lines].join("\n")}\n`);
  };
  for (const label of (Object.keys(nodeShapes) as Label[]).sort()) {
    const rows = await read(readStatement("release/read-nodes", { LABEL: label }));
    const leftOut = label === "Release" ? "contentHash" : undefined;
    write(
      `(:${label})`,
      rows.map(({ id, labels, properties }) => [id, [...labels].sort(), pairs(properties, leftOut)]),
    );
  }
  const headings = relationshipShapes.map((shape) => ({ shape, heading: `(:${shape.from})-[:${shape.type}]->(:${shape.to})` }));
  for (const { shape, heading } of headings.sort((one, other) => compareCodeUnits(one.heading, other.heading))) {
    const rows = await read(readStatement("release/read-relationships", { FROM: shape.from, TYPE: shape.type, TO: shape.to }));
    write(
      heading,
      rows.map(({ source, target, properties }) => [source, target, pairs(properties)]),
    );
  }
  return hash.digest("hex");
}

/** A property that is null is none: Neo4j stores no nulls. */
function pairs(properties: Readonly<Record<string, Value>>, leftOut?: string): readonly (readonly [string, Value])[] {
  return Object.entries(properties)
    .filter(([name, value]) => value !== null && name !== leftOut)
    .sort(([one], [other]) => compareCodeUnits(one, other));
}
