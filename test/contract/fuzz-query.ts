import type { Parameters, Value } from "../../src/graph/store.js";
import { names, relationshipTypes, secondLabels, tags } from "./fuzz-graph.js";
import type { Random } from "./fuzz-random.js";

/** A random reading statement within the subset of Cypher that both engines answer alike. */
export interface RandomQuery {
  readonly kind: string;
  readonly text: string;
  readonly parameters: Parameters;
  /** Whether the text orders its rows by a total key. */
  readonly ordered: boolean;
}

type Kind = (maker: QueryMaker) => { readonly text: string; readonly ordered: boolean };

/** The kinds of questions, each made in as many variants as the seed gives. */
const kinds: Readonly<Record<string, Kind>> = {
  chain,
  variableLength,
  optional,
  existence,
  nestedCalls,
  aggregation,
  unwinding,
  union,
  parameters: parametric,
};

export const kindsOfQueries: readonly string[] = Object.keys(kinds);

/** The statement that the generator gives next; the kinds take turns by their number. */
export function makeQuery(random: Random, number: number): RandomQuery {
  const kind = kindsOfQueries[number % kindsOfQueries.length] as string;
  const maker = new QueryMaker(random);
  const { text, ordered } = (kinds[kind] as Kind)(maker);
  return { kind, text, ordered, parameters: maker.parameters };
}

/** The pieces of which the statements are made. */
export class QueryMaker {
  readonly parameters: Record<string, Value> = {};

  constructor(readonly random: Random) {}

  /** Half of the values stand in the text, half are parameters. */
  value(value: Value): string {
    return this.random.chance(0.5) ? JSON.stringify(value) : this.parameter(value);
  }

  parameter(value: Value): string {
    const name = `p${Object.keys(this.parameters).length}`;
    this.parameters[name] = value;
    return `$${name}`;
  }

  label(): string {
    return this.random.chance(0.65) ? "Entity" : this.random.pick(secondLabels);
  }

  node(name: string): string {
    return this.random.chance(0.05) ? `(${name}:${this.label()} {rank: ${this.random.whole(0, 4)}})` : `(${name}:${this.label()})`;
  }

  types(): string {
    return this.random.pickSome(relationshipTypes, this.random.whole(1, 3)).join("|");
  }

  /** A relationship in one of three directions; `inside` follows its types. */
  hop(name: string, inside = ""): string {
    const body = `[${name}:${this.types()}${inside}]`;
    return this.random.pick([`-${body}->`, `<-${body}-`, `-${body}-`, `-${body}->`]);
  }

  range(): string {
    return this.random.pick(["*1..4", "*0..3", "*1..2", "*2..3", "*0..1", "*2"]);
  }

  /** A condition on a node's properties, of one to three parts. */
  condition(name: string): string {
    const parts = Array.from({ length: this.random.pick([1, 1, 1, 2, 3]) }, () => this.#part(name));
    return parts.reduce((left, right) => `(${left} ${this.random.pick(["AND", "OR", "OR", "XOR"])} ${right})`);
  }

  #part(name: string): string {
    const { random } = this;
    const text = () => this.value(random.pick(names));
    const part = random.pick([
      () => `${name}.rank ${random.pick(["=", "<>", "<", "<=", ">", ">="])} ${this.value(random.whole(-1, 5))}`,
      () => `${name}.score ${random.pick(["<", "<=", ">", ">="])} ${this.value(random.whole(-4, 12) / 4)}`,
      () => `${name}.name ${random.pick(["=", "<>", "<", ">=", "STARTS WITH", "ENDS WITH", "CONTAINS"])} ${text()}`,
      () => `${name}.active = ${this.value(random.chance(0.5))}`,
      () => `coalesce(${name}.active, false)`,
      () => `${this.value(random.pick(tags))} IN ${name}.tags`,
      () => `${name}.${random.pick(["rank", "name", "tags", "active"])} IS ${random.pick(["", "NOT "])}NULL`,
      () => `size(${name}.tags) ${random.pick([">", "="])} ${random.whole(0, 2)}`,
      () => `${name}.rank IN ${this.value([0, 1, random.whole(2, 5)])}`,
      () => `any(each IN coalesce(${name}.years, []) WHERE each > ${this.value(random.whole(1996, 2004))})`,
      () => `all(each IN coalesce(${name}.tags, []) WHERE each <> ${this.value(random.pick(tags))})`,
      () => `${name}:${random.pick(secondLabels)}`,
    ])();
    return random.chance(0.2) ? `NOT (${part})` : part;
  }

  linkCondition(name: string): string {
    const { random } = this;
    return random.pick([
      () => `${name}.weight ${random.pick([">", "<=", "="])} ${this.value(random.whole(0, 4))}`,
      () => `${name}.weight IS NOT NULL`,
      () => `type(${name}) = ${this.value(random.pick(relationshipTypes))}`,
      () => `coalesce(${name}.note, 'none') CONTAINS ${this.value(random.pick(["a", "i", "n"]))}`,
    ])();
  }

  /** ` WHERE …` over some of the names, or nothing. */
  where(nodes: readonly string[], links: readonly string[] = []): string {
    const parts = [
      ...nodes.filter(() => this.random.chance(0.8 / (nodes.length + links.length))).map((name) => this.condition(name)),
      ...links.filter(() => this.random.chance(0.5 / (nodes.length + links.length))).map((name) => this.linkCondition(name)),
    ];
    return parts.length ? ` WHERE ${parts.join(" AND ")}` : "";
  }

  /** What a row may hold of a node; right also where the node is null. */
  expression(name: string): string {
    const { random } = this;
    return random.pick([
      () => `${name}.${random.pick(["id", "name", "rank", "score", "active", "tags", "years"])}`,
      () => `coalesce(${name}.rank, -9)`,
      () => `CASE WHEN ${name}.rank > ${this.value(random.whole(0, 3))} THEN 'high' WHEN ${name}.rank IS NULL THEN 'none' ELSE 'low' END`,
      () => `CASE ${name}.rank WHEN 0 THEN 'zero' WHEN 1 THEN 'one' END`,
      () => `size(${name}.tags)`,
      () => `[each IN ${name}.tags WHERE each <> ${this.value(random.pick(tags))} | toUpper(each)]`,
      () => `[each IN coalesce(${name}.years, []) WHERE each % 2 = 0]`,
      () => `reduce(sum = 0, each IN coalesce(${name}.years, []) | sum + each)`,
      () => `reduce(text = '', each IN coalesce(${name}.tags, []) | text + each + ';')`,
      () => `${name}.rank ${random.pick(["+", "-", "*"])} ${random.pick([2, 3])}`,
      () => `${name}.rank / 2`,
      () => `${name}.rank * ${name}.score`,
      () => `${name}.active AND ${name}.rank > 1`,
      () => `${name}.name + '!'`,
      () => `toLower(${name}.name)`,
      () => `substring(coalesce(${name}.name, ''), 1)`,
      () => `split(coalesce(${name}.name, 'a b'), ' ')`,
      () => `toString(${name}.rank)`,
      () => `head(coalesce(${name}.years, []))`,
      () => `coalesce(${name}.tags, [])[0..2]`,
      () => `coalesce(${name}.tags, []) + ['last']`,
      () => `size([each IN range(0, coalesce(${name}.rank, 0)) WHERE each > 1])`,
      () => `CASE WHEN ${name} IS NULL THEN null ELSE ${name}{.id, .rank} END`,
    ])();
  }

  /** ` ORDER BY … SKIP … LIMIT …` by a total key, at times without bounds. */
  order(key: string): string {
    const { random } = this;
    const skip = random.chance(0.3) ? ` SKIP ${this.value(random.whole(0, 3))}` : "";
    const limit = random.chance(0.5) ? ` LIMIT ${this.value(random.whole(0, 12))}` : "";
    return ` ORDER BY ${key}${skip}${limit}`;
  }
}

function chain(maker: QueryMaker) {
  const hops = maker.random.whole(1, 4);
  const nodes = ["a", "b", "c", "d", "e"].slice(0, hops + 1);
  const links = ["r", "s", "t", "u"].slice(0, hops);
  const pattern = nodes.map((name, index) => (index ? maker.hop(links[index - 1] as string) : "") + maker.node(name)).join("");
  const match = `MATCH ${pattern}${maker.where(nodes, links)}`;
  const last = nodes.at(-1) as string;
  if (maker.random.chance(0.3)) return { text: `${match} RETURN DISTINCT a.id AS first, ${last}.id AS last`, ordered: false };
  const columns = [...nodes.map((name) => `${name}.id AS ${name}`), ...links.map((name) => `${name}.key AS ${name}`)].join(", ");
  const more = `${maker.expression(last)} AS more, a{.id, .name} AS map, properties(r) AS link`;
  const ordered = maker.random.chance(0.5);
  const direction = maker.random.chance(0.3) ? "a.score DESC, " : "";
  const order = ordered ? maker.order(direction + [...nodes.map((name) => `${name}.id`), ...links.map((name) => `${name}.key`)].join(", ")) : "";
  return { text: `${match} WITH ${[...nodes, ...links].join(", ")}${order} RETURN ${columns}, ${more}`, ordered };
}

function variableLength(maker: QueryMaker) {
  const path = `${maker.node("a")}${maker.hop("", maker.range())}${maker.node("b")}`;
  const tail = maker.random.chance(0.3) ? `${maker.hop("r")}${maker.node("c")}` : "";
  const where = maker.where(["a", "b"]);
  if (tail || maker.random.chance(0.3))
    return { text: `MATCH ${path}${tail}${where} WITH a.id AS a, b.id AS b, count(*) AS c RETURN a AS a, b AS b, c AS c`, ordered: false };
  const all = maker.random.chance(0.4)
    ? `${where ? " AND" : " WHERE"} ${maker.random.pick(["all", "none"])}(each IN nodes(path) WHERE coalesce(each.rank, 0) < 4)`
    : "";
  const columns =
    "a.id AS a, b.id AS b, length(path) AS length, [each IN nodes(path) | each{.id, .name}] AS nodes, [each IN relationships(path) | {type: type(each), from: startNode(each).id, to: endNode(each).id}] AS links";
  const order = maker.order("keys, a");
  return { text: `MATCH path = ${path}${where}${all} RETURN ${columns}, [each IN relationships(path) | each.key] AS keys${order}`, ordered: true };
}

function optional(maker: QueryMaker) {
  const start = `MATCH ${maker.node("a")}${maker.where(["a"])}`;
  const first = `OPTIONAL MATCH (a)${maker.hop("r")}${maker.node("b")}${maker.where(["b"], ["r"])}`;
  if (maker.random.chance(0.3))
    return { text: `${start} ${first} WITH a, b WHERE b IS NULL RETURN a.id AS a, ${maker.expression("a")} AS more`, ordered: false };
  if (maker.random.chance(0.4)) {
    const second = `OPTIONAL MATCH (b)${maker.hop("s")}${maker.node("c")}${maker.where(["c"], ["s"])}`;
    return {
      text: `${start} ${first} ${second} RETURN a.id AS a, b.id AS b, c.id AS c, r.key AS r, s.key AS s, ${maker.expression("c")} AS more${maker.order("a, b, c, r, s")}`,
      ordered: true,
    };
  }
  return {
    text: `${start} ${first} RETURN a.id AS a, b.id AS b, r.key AS r, ${maker.expression("b")} AS more, ${maker.expression("b")} AS other${maker.order("a, b, r")}`,
    ordered: true,
  };
}

function existence(maker: QueryMaker) {
  const inner = () => {
    const longer = maker.random.chance(0.4);
    const pattern = `(a)${maker.hop("r")}${maker.node("b")}${longer ? `${maker.hop("s")}${maker.node("c")}` : ""}`;
    return `{ MATCH ${pattern}${maker.where(longer ? ["b", "c"] : ["b"], ["r"])} }`;
  };
  const test = () =>
    maker.random.pick([
      () => `EXISTS ${inner()}`,
      () => `NOT EXISTS ${inner()}`,
      () => `COUNT ${inner()} ${maker.random.pick([">", "<=", "="])} ${maker.random.whole(0, 2)}`,
    ])();
  const tests = maker.random.chance(0.4) ? `${test()} ${maker.random.pick(["AND", "OR"])} ${test()}` : test();
  const count = maker.random.chance(0.5) ? `, COUNT ${inner()} AS c` : "";
  return { text: `MATCH ${maker.node("a")} WHERE ${tests} RETURN a.id AS a, ${maker.expression("a")} AS more${count}${maker.order("a")}`, ordered: true };
}

function nestedCalls(maker: QueryMaker) {
  const third = `CALL (b) { MATCH (b)${maker.hop("s")}${maker.node("c")}${maker.where(["c"], ["s"])} WITH c, s${maker.order("s.key, c.id")} RETURN collect([c.id, s.key, ${maker.expression("c")}]) AS inner }`;
  const second = `CALL (a) { MATCH (a)${maker.hop("r")}${maker.node("b")}${maker.where(["b"], ["r"])} ${third} WITH b, r, inner${maker.order(`${maker.random.chance(0.4) ? "b.rank DESC, " : ""}r.key, b.id`)} RETURN collect([b.id, inner, {rank: b.rank, key: r.key}]) AS outer }`;
  return { text: `MATCH ${maker.node("a")}${maker.where(["a"])} ${second} RETURN a.id AS a, outer AS outer${maker.order("a")}`, ordered: true };
}

function aggregation(maker: QueryMaker) {
  const match = `MATCH ${maker.node("a")}${maker.hop("r")}${maker.node("b")}${maker.where(["a", "b"])}`;
  const key = maker.random.pick(["a.id", "a.rank", "a.name", "type(r)", "a.active", "coalesce(a.rank, 0) % 2"]);
  const sums =
    "count(*) AS rows, count(b.rank) AS ranks, count(DISTINCT b.name) AS names, coalesce(sum(b.rank), 0) AS sum, min(b.score) AS least, max(b.name) AS most, avg(b.rank) AS mean";
  const lists = "collect(b.id) AS ids, collect(b.rank) AS known, collect(DISTINCT b.name) AS different";
  const having = maker.random.chance(0.4) ? ` WHERE rows > ${maker.value(maker.random.whole(0, 3))}` : "";
  return {
    text: `${match} WITH a, r, b ORDER BY b.id, r.key, a.id WITH ${key} AS key, ${sums}, ${lists}${having} RETURN key AS key, rows AS rows, ranks AS ranks, names AS names, sum AS sum, least AS least, most AS most, mean AS mean, ids AS ids, known[0..3] AS known, size(different) AS different${maker.order("key")}`,
    ordered: true,
  };
}

function unwinding(maker: QueryMaker) {
  const { random } = maker;
  const numbers = random.chance(0.5)
    ? `range(${random.whole(-1, 2)}, ${maker.value(random.whole(0, 6))}${random.chance(0.3) ? ", 2" : ""})`
    : maker.value([3, 1, random.whole(0, 5)]);
  const computed = `[each IN range(0, number) WHERE each % 2 = ${random.whole(0, 1)} | each * each] AS squares, reduce(sum = 0, each IN [number, 1, 2] | sum + each) AS sum`;
  if (random.chance(0.3))
    return {
      text: `UNWIND ${numbers} AS number UNWIND ${maker.value(["u", "v"])} AS letter WITH number, letter WHERE number <> ${random.whole(0, 3)} RETURN number AS number, letter AS letter, ${computed} ORDER BY number, letter`,
      ordered: true,
    };
  if (random.chance(0.4)) {
    const rows = maker.parameter([
      { id: "n1", more: { list: [1, 2] } },
      { id: "n3", more: { list: [] } },
      { id: "none", more: { list: [9] } },
    ]);
    return {
      text: `UNWIND ${rows} AS row MATCH ${maker.node("a")} WHERE a.id = row.id RETURN a.id AS a, row.more.list[0] AS first, size(row.more.list) AS size${maker.order("a")}`,
      ordered: true,
    };
  }
  if (random.chance(0.4))
    return {
      text: `MATCH ${maker.node("a")}${maker.where(["a"])} UNWIND a.tags AS tag WITH tag, count(*) AS nodes RETURN tag AS tag, nodes AS nodes${maker.order("nodes DESC, tag")}`,
      ordered: true,
    };
  return { text: `UNWIND ${numbers} AS number MATCH ${maker.node("a")} WHERE a.rank = number RETURN number AS number, a.id AS a, ${computed}`, ordered: false };
}

function union(maker: QueryMaker) {
  const side = () => `MATCH (a)${maker.hop("r")}${maker.node("b")}${maker.where(["b"], ["r"])} RETURN b.id AS other, b.rank AS rank`;
  const sides = Array.from({ length: maker.random.whole(2, 3) }, side).join(maker.random.chance(0.5) ? " UNION " : " UNION ALL ");
  const start = `MATCH ${maker.node("a")}${maker.where(["a"])} CALL (a) { ${sides} }`;
  if (maker.random.chance(0.4))
    return {
      text: `${start} WITH a.id AS a, count(other) AS others, max(rank) AS most RETURN a AS a, others AS others, most AS most${maker.order("a")}`,
      ordered: true,
    };
  return { text: `${start} RETURN a.id AS a, other AS other, rank AS rank`, ordered: false };
}

function parametric(maker: QueryMaker) {
  const { random } = maker;
  const maybe = (value: Value) => maker.parameter(random.chance(0.6) ? null : value);
  const rank = maybe(random.whole(-1, 2));
  const name = maybe(random.pick(names));
  const ids = maybe(["n0", "n1", "n2", "n4", "n7", "n9", "n11", "none"]);
  const tag = maybe(random.pick(tags));
  const conditions = [
    `(${rank} IS NULL OR a.rank >= ${rank})`,
    `(${name} IS NULL OR a.name = ${name} OR a.name IS NULL)`,
    `(${ids} IS NULL OR b.id IN ${ids})`,
    `(${tag} IS NULL OR ${tag} IN b.tags OR b.tags IS NULL)`,
  ];
  return {
    text: `MATCH ${maker.node("a")}${maker.hop("r")}${maker.node("b")} WHERE ${conditions.join(" AND ")} RETURN a.id AS a, b.id AS b, r.key AS r, ${maker.expression("b")} AS more ORDER BY a, b, r SKIP ${maker.parameter(random.whole(0, 1))} LIMIT ${maker.parameter(random.whole(1, 30))}`,
    ordered: true,
  };
}
