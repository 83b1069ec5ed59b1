import { append } from "../../basics/append.js";
import { keysOf } from "../../basics/records.js";
import type { BulkLink, BulkLinks, BulkNodes, BulkProperties } from "../../graph/bulk-writer.js";
import { type Label, nodeShapes, relationshipShapes } from "../../model/graph-shape.js";
import type { GraphRows } from "../release/derive/graph-rows.js";
import type { BulkBatch, BulkSource } from "./bulk-source.js";

/** A graph that is in memory already, as what a bulk load takes. */
export function graphSource(graph: GraphRows): BulkSource {
  const labels = keysOf(nodeShapes).filter((label) => label !== "Release");
  const release = graph.release();
  return {
    release,
    total:
      1 + labels.reduce((sum, label) => sum + graph.nodes(label).length, 0) + relationshipShapes.reduce((sum, shape) => sum + graph.links(shape).length, 0),
    async *nodes(most) {
      for (const label of labels)
        for (const [kind, rows] of byKind(label, graph.nodes(label)))
          yield* cut<BulkNodes, BulkProperties>({ label, properties: nodeShapes[label], ...(kind !== "" && { kind }) }, rows, most);
    },
    async *links(most) {
      for (const shape of relationshipShapes) yield* cut<BulkLinks, BulkLink>(shape, graph.links(shape), most);
    },
  };
}

function* cut<Of extends BulkNodes | BulkLinks, Row>(of: Of, rows: readonly Row[], most: number): Generator<BulkBatch<Of, Row>> {
  const name = "label" in of ? of.label : of.type;
  for (let start = 0; start < rows.length; start += most)
    yield { of, rows: rows.slice(start, start + most), placeOf: (index) => `${name}, row ${start + index + 1}` };
}

/** Entities have their kind as second label. */
function byKind(label: Label, rows: readonly BulkProperties[]): Map<string, BulkProperties[]> {
  const groups = new Map<string, BulkProperties[]>();
  for (const row of rows) {
    const kind = label === "Entity" ? String(row.kind) : "";
    append(groups, kind, row);
  }
  return groups;
}
