import type { BulkBatch, BulkSource } from "../../src/domain/bulk/bulk-source.js";
import type { BulkLink, BulkLinks, BulkNodes, BulkProperties } from "../../src/graph/bulk-writer.js";
import { type Label, nodeShapes, type Properties, relationshipShapes } from "../../src/model/graph-shape.js";
import type { GraphSource } from "../data/rows.js";
import { batches } from "./batches.js";

/** A generated graph as what the service's bulk load takes; it is made while it is read. */
export function bulkSourceOf(graph: GraphSource): BulkSource {
  let release: BulkProperties = {};
  for (const row of graph.nodes()) if (row.labels[0] === "Release") release = row.properties;
  return {
    release,
    total: graph.nodeCount + graph.relationshipCount,
    async *nodes(most) {
      for (const { rows } of batches(graph.nodes(), (row) => row.labels.join(":"), most)) {
        const [first] = rows as readonly [(typeof rows)[number]];
        const [label, kind] = first.labels as readonly [Label, string?];
        const of: BulkNodes = { label, properties: nodeShapes[label], ...(kind && { kind }) };
        if (label !== "Release")
          yield batch(
            of,
            rows.map(({ properties }) => properties),
            label,
          );
      }
    },
    async *links(most) {
      for (const { rows } of batches(graph.relationships(), ({ from, type, to }) => `${from} ${type} ${to}`, most)) {
        const [first] = rows as readonly [(typeof rows)[number]];
        const links = rows.map(({ source, target, properties }): BulkLink => [source, target, properties]);
        yield batch<BulkLinks, BulkLink>({ ...first, properties: shapeOf(first) }, links, first.type);
      }
    },
  };
}

function batch<Of, Row>(of: Of, rows: readonly Row[], what: string): BulkBatch<Of, Row> {
  return { of, rows, placeOf: () => what };
}

function shapeOf({ from, type, to }: { readonly from: string; readonly type: string; readonly to: string }): Properties {
  const shape = relationshipShapes.find((known) => known.from === from && known.type === type && known.to === to);
  if (!shape) throw new Error(`the graph has no (:${from})-[:${type}]->(:${to})`);
  return shape.properties;
}
