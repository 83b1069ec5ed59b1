/** What `graphology-layout-forceatlas2` is made of, for those who lay out step by step; its own types name only the whole. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  /** One step: moves the nodes in place. */
  export default function iterate(settings: object, nodes: Float32Array, edges: Float32Array): unknown;
}

declare module "graphology-layout-forceatlas2/helpers.js" {
  import type Graph from "graphology";

  const helpers: {
    /** Nodes and edges as the steps take them; `weigh` tells an edge's weight. */
    graphToByteArrays(graph: Graph, weigh: () => number): { readonly nodes: Float32Array; readonly edges: Float32Array };
    /** Writes places back into the graph, and tells its listeners. */
    assignLayoutChanges(graph: Graph, nodes: Float32Array, reduce: null): void;
  };
  export default helpers;
}

declare module "graphology-layout-forceatlas2/defaults.js" {
  const defaults: object;
  export default defaults;
}
