import type { Value } from "../../../graph/store.js";
import { type Label, type RelationshipShape, relationshipShapes } from "../../../model/graph-shape.js";
import type { NodeProperties } from "./node-properties.js";

type Properties = Readonly<Record<string, Value>>;

/** A relationship: the id of its source, the id of its target, its properties. */
export type Link = readonly [source: string, target: string, properties: Properties];

const shapeOf = new Map(relationshipShapes.map((shape) => [`${shape.from} ${shape.type} ${shape.to}`, shape]));

/** The nodes and relationships of a graph to be written, gathered label by label and type by type. */
export class GraphRows {
  readonly #nodes = new Map<Label, Map<string, Properties>>();
  readonly #links = new Map<RelationshipShape, Link[]>();

  /** Adds a node; one that several rows share (a cross-reference, a cohort) is added once, as first said. */
  add<Name extends Label>(label: Name, properties: NodeProperties<Name>): void {
    const nodes = this.#nodes.get(label) ?? new Map<string, Properties>();
    this.#nodes.set(label, nodes);
    if (!nodes.has(properties.id)) nodes.set(properties.id, present(properties));
  }

  /** Adds a relationship of a type between two labels, which the shape of the graph must know. */
  link(from: Label, type: string, to: Label, source: string, target: string, properties: Readonly<Record<string, Value | undefined>> = {}): void {
    const shape = shapeOf.get(`${from} ${type} ${to}`);
    if (!shape) throw new Error(`the shape of the graph knows no (:${from})-[:${type}]->(:${to})`);
    const links = this.#links.get(shape) ?? [];
    this.#links.set(shape, links);
    links.push([source, target, present(properties)]);
  }

  /** The nodes of a label. */
  nodes(label: Label): readonly Properties[] {
    return [...(this.#nodes.get(label)?.values() ?? [])];
  }

  /** The node of the release. Throws where there is none. */
  release(): Properties & { readonly id: string; readonly version: string } {
    const [release] = this.nodes("Release");
    const { id, version } = release ?? {};
    if (typeof id !== "string" || typeof version !== "string") throw new Error("the graph holds no release");
    return { ...release, id, version };
  }

  /** The relationships of a shape. */
  links(shape: RelationshipShape): readonly Link[] {
    return this.#links.get(shape) ?? [];
  }
}

function present(properties: object): Properties {
  const kept: Record<string, Value> = {};
  for (const name in properties) {
    const value = (properties as Properties)[name];
    if (value !== undefined && value !== null) kept[name] = value;
  }
  return kept;
}
