import type { Row, Store, Transaction, Value } from "../../src/graph/store.js";
import type { Random } from "./fuzz-random.js";
import { statement } from "./statement.js";

/** The label that a node of a random graph has beside Entity. */
export const secondLabels = ["Alpha", "Beta", "Gamma"] as const;
export const relationshipTypes = ["KNOWS", "LIKES", "MADE"] as const;

/** Texts that are properties, so that a random condition finds some of them. */
export const names = ["ash", "birch", "Birch", "cédre", "肝细胞", "it's", "a b", ""] as const;
export const tags = ["x", "y", "z", "é"] as const;

interface RandomNode {
  readonly id: string;
  readonly label: (typeof secondLabels)[number];
  readonly properties: Row;
}

interface RandomLink {
  readonly type: (typeof relationshipTypes)[number];
  readonly source: string;
  readonly target: string;
  /** `key` tells parallel relationships apart. */
  readonly properties: Row;
}

/** A small graph: nodes of Entity and one more label, with parallel relationships and some from a node to itself. */
export interface RandomGraph {
  readonly nodes: readonly RandomNode[];
  readonly links: readonly RandomLink[];
}

/** A graph of so many nodes and up to twice as many relationships. */
export function makeGraph(random: Random, size: number): RandomGraph {
  const nodes = Array.from({ length: size }, (_, index): RandomNode => {
    const id = `n${index}`;
    return { id, label: random.pick(secondLabels), properties: { id, ...makeProperties(random) } };
  });
  const links = Array.from({ length: random.whole(size, 2 * size) }, (_, index): RandomLink => {
    const source = random.pick(nodes).id;
    const target = random.chance(0.1) ? source : random.pick(nodes).id;
    return { type: random.pick(relationshipTypes), source, target, properties: makeLinkProperties(random, `r${index}`) };
  });
  const parallel = random.pickSome(links, 3).map((link, index) => ({ ...link, properties: makeLinkProperties(random, `p${index}`) }));
  return { nodes, links: [...links, ...parallel] };
}

/** Properties of a node without its id, each of them missing at times. Real numbers are quarters: their sums are exact in any order. */
export function makeProperties(random: Random): Row {
  return some(random, {
    name: random.pick(names),
    rank: random.whole(-1, 5),
    score: random.whole(-4, 12) / 4,
    active: random.chance(0.5),
    tags: random.pickSome(tags, random.whole(0, 3)),
    years: Array.from({ length: random.whole(0, 3) }, () => random.whole(1995, 2005)),
  });
}

function makeLinkProperties(random: Random, key: string): Row {
  return { key, ...some(random, { weight: random.whole(0, 4), note: random.pick(names) }) };
}

function some(random: Random, properties: Row): Row {
  return Object.fromEntries(Object.entries(properties).filter(() => random.chance(0.75)));
}

/** Puts a graph into an empty store, in one transaction with one statement for each label and type. */
export async function putGraph(store: Store, { nodes, links }: RandomGraph): Promise<void> {
  await store.write(async (transaction) => {
    for (const label of secondLabels) {
      const rows: Value = nodes.filter((node) => node.label === label).map(({ properties }) => properties);
      await transaction.run(statement(`UNWIND $rows AS row CREATE (node:Entity:${label} {id: row.id}) SET node += row`), { rows });
    }
    for (const type of relationshipTypes) {
      const rows: Value = links.filter((link) => link.type === type).map(({ source, target, properties }) => ({ source, target, properties }));
      const text = `UNWIND $rows AS row MATCH (source:Entity {id: row.source}) MATCH (target:Entity {id: row.target}) CREATE (source)-[link:${type}]->(target) SET link += row.properties`;
      await transaction.run(statement(text), { rows });
    }
  });
}

/** All that a graph holds: its nodes, each with its labels sorted, then its relationships. */
export async function readGraph(transaction: Transaction): Promise<readonly Row[]> {
  const nodes = await transaction.run(statement("MATCH (node:Entity) RETURN labels(node) AS labels, properties(node) AS properties"));
  const links = await transaction.run(
    statement(
      "MATCH (source:Entity)-[link]->(target:Entity) RETURN source.id AS source, type(link) AS type, target.id AS target, properties(link) AS properties",
    ),
  );
  return [...nodes.map((row) => ({ ...row, labels: [...(row.labels as readonly string[])].sort() })), ...links];
}
