import Graph from "graphology";
import { groupOf } from "./groups.ts";
import type { WholeGraph } from "./use-graph.ts";

/** The map's graph: entities with name, group and size, larger where they have more links, on a spiral to start with. */
export function graphOf({ things, associations }: WholeGraph): Graph {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const [index, { id, name, kind }] of things.entries()) {
    const { colour, shape } = groupOf(kind);
    const [angle, far] = [index * 2.399963, Math.sqrt(index + 1)];
    graph.addNode(id, { label: name, colour, shape, x: far * Math.cos(angle), y: far * Math.sin(angle), size: 4 });
  }
  for (const { subject, object } of associations)
    if (subject.id !== object.id && graph.hasNode(subject.id) && graph.hasNode(object.id)) graph.mergeEdge(subject.id, object.id);
  graph.forEachNode((node) => graph.setNodeAttribute(node, "size", 2.5 + Math.sqrt(graph.degree(node))));
  return graph;
}

/** Takes over the places of another graph of the same entities, as after a change of language; false where it is of others. */
export function takePlaces(graph: Graph, other: Graph): boolean {
  if (graph.order !== other.order || graph.size !== other.size || !graph.nodes().every((node) => other.hasNode(node))) return false;
  graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, x: other.getNodeAttribute(node, "x"), y: other.getNodeAttribute(node, "y") }));
  return true;
}
