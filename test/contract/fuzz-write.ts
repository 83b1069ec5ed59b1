import type { Parameters, Value } from "../../src/graph/store.js";
import { makeProperties, names, relationshipTypes, secondLabels, tags } from "./fuzz-graph.js";
import { QueryMaker } from "./fuzz-query.js";
import type { Random } from "./fuzz-random.js";

/** A random writing statement within the subset that both engines carry out alike. */
export interface RandomWrite {
  readonly text: string;
  readonly parameters: Parameters;
}

type Kind = (maker: QueryMaker) => string;

const kinds: readonly Kind[] = [
  (maker) => `MERGE (node:Entity {id: ${maker.parameter(id(maker.random))}}) SET node += ${maker.parameter(makeProperties(maker.random))}`,
  (maker) => `MERGE (node:Entity {id: ${maker.value(id(maker.random))}}) ON CREATE SET node.name = 'new' ON MATCH SET node.name = 'known'`,
  (maker) => `UNWIND ${maker.parameter(nodeRows(maker.random))} AS row MERGE (node:Entity {id: row.id}) SET node += row.properties`,
  (maker) => `UNWIND ${maker.parameter(nodeRows(maker.random))} AS row MATCH (node:Entity {id: row.id}) SET node.rank = row.properties.rank`,
  (maker) => `MATCH (node:Entity)${maker.where(["node"])} SET node.rank = coalesce(node.rank, 0) + 1`,
  (maker) =>
    `MATCH (node:${maker.label()}) WHERE ${maker.condition("node")} SET node.${maker.random.pick(["name", "note"])} = ${maker.value(maker.random.pick(names))}`,
  (maker) => `MATCH (node:Entity {id: ${maker.value(id(maker.random))}}) SET node.tags = coalesce(node.tags, []) + [${maker.value(maker.random.pick(tags))}]`,
  (maker) =>
    `MATCH (node:${maker.label()}) WHERE ${maker.condition("node")} SET node += ${maker.parameter({ name: null, ...makeProperties(maker.random), years: null })}`,
  (maker) => {
    const given = id(maker.random);
    return `MATCH (node:Entity {id: ${maker.value(given)}}) SET node = ${maker.parameter({ ...makeProperties(maker.random), id: given })}`;
  },
  (maker) => `MATCH (node:${maker.label()}) WHERE ${maker.condition("node")} REMOVE node.${maker.random.pick(["name", "rank", "tags", "years", "active"])}`,
  (maker) => `MATCH (node:${maker.label()}) WHERE ${maker.condition("node")} ${maker.random.pick(["SET", "REMOVE"])} node:${maker.random.pick(secondLabels)}`,
  (maker) => `${ends(maker)} MERGE (source)-[link:${type(maker)}]->(target) SET link.weight = ${maker.value(maker.random.whole(0, 4))}`,
  (maker) => `${ends(maker)} CREATE (source)-[:${type(maker)} {key: ${maker.value("new")}, weight: ${maker.random.whole(0, 4)}}]->(target)`,
  (maker) =>
    `UNWIND ${maker.parameter(linkRows(maker.random))} AS row MATCH (source:Entity {id: row.source}) MATCH (target:Entity {id: row.target}) MERGE (source)-[link:${type(maker)}]->(target) SET link += row.properties`,
  (maker) => `MATCH (source:Entity)-[link:${maker.types()}]->(target:${maker.label()}) WHERE ${maker.linkCondition("link")} SET link.note = source.name`,
  (maker) =>
    `MATCH (source:Entity)-[link:${maker.types()}]->(target:${maker.label()}) WHERE ${maker.condition("target")} AND ${maker.linkCondition("link")} DELETE link`,
  (maker) => `MATCH (node:Entity {id: ${maker.value(id(maker.random))}}) DETACH DELETE node`,
  (maker) => `MATCH (node:${maker.random.pick(secondLabels)}) WHERE ${maker.condition("node")} AND ${maker.condition("node")} DETACH DELETE node`,
];

/** Two to five statements for one transaction. */
export function makeWrites(random: Random): readonly RandomWrite[] {
  return Array.from({ length: random.whole(2, 5) }, () => {
    const maker = new QueryMaker(random);
    const text = random.pick(kinds)(maker);
    return { text, parameters: maker.parameters };
  });
}

/** An id that the graph may have or not. */
function id(random: Random): string {
  return `n${random.whole(0, 15)}`;
}

function type(maker: QueryMaker): string {
  return maker.random.pick(relationshipTypes);
}

function ends(maker: QueryMaker): string {
  return `MATCH (source:Entity {id: ${maker.value(id(maker.random))}}) MATCH (target:Entity {id: ${maker.value(id(maker.random))}})`;
}

/** The same id may come twice. */
function nodeRows(random: Random): Value {
  return Array.from({ length: random.whole(0, 5) }, () => ({ id: id(random), properties: makeProperties(random) }));
}

function linkRows(random: Random): Value {
  return Array.from({ length: random.whole(0, 5) }, (_, index) => ({
    source: id(random),
    target: id(random),
    properties: { key: `m${index}`, weight: random.whole(0, 4) },
  }));
}
