import type { Parameters, Row } from "../../src/graph/store.js";

/** The rows of a trap, or "error" where the engine refuses it. */
export type Answer = readonly Row[] | "error";

/** A text to which Grafeo 0.6.0 gives another answer than Neo4j, and the text that is right on both, where there is one. */
export interface Trap {
  /** W: a wrong answer without a word. E: an error. */
  readonly trap: string;
  readonly text: string;
  /** Run after it in the same transaction; its rows are the answer. */
  readonly afterwards?: string;
  readonly parameters?: Parameters;
  readonly grafeo: Answer;
  readonly neo4j: Answer;
  readonly instead?: string;
}

const value = (...values: readonly Row[string][]): readonly Row[] => values.map((each) => ({ x: each }));

/** A row each: an expression with its two answers. */
const expression = (trap: string, text: string, grafeo: Row[string] | "error", neo4j: Row[string] | "error", instead?: string): Trap => ({
  trap,
  text: `RETURN ${text} AS x`,
  grafeo: grafeo === "error" ? grafeo : value(grafeo),
  neo4j: neo4j === "error" ? neo4j : value(neo4j),
  ...(instead && { instead: `RETURN ${instead} AS x` }),
});

const optional = {
  grafeo: [{ a: "a1", b: ["b1"] }],
  neo4j: [
    { a: "a1", b: ["b1"] },
    { a: "a2", b: [] },
    { a: "a3", b: [] },
  ],
  instead:
    "MATCH (a:A) CALL (a) { OPTIONAL MATCH (a)-[:R]->(b:B) WHERE EXISTS { MATCH (b)-[:S]->(:C) } RETURN collect(b.id) AS b } RETURN a.id AS a, b AS b ORDER BY a",
};
const onlyFirst = (condition: string) =>
  `MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b:B) WHERE ${condition} WITH a.id AS a, collect(b.id) AS b RETURN a AS a, b AS b ORDER BY a`;

/** The traps W1 to W22 and the errors that queries of this service's kind could meet, as measured on Grafeo 0.6.0 and Neo4j 5.26. */
export const traps: readonly Trap[] = [
  { trap: "W1 EXISTS in the WHERE of an OPTIONAL MATCH", text: onlyFirst("EXISTS { MATCH (b)-[:S]->(:C) }"), ...optional },
  { trap: "W1 COUNT in the WHERE of an OPTIONAL MATCH", text: onlyFirst("COUNT { MATCH (b)-[:S]->(:C) } > 0"), ...optional },
  { trap: "W1 a pattern in the WHERE of an OPTIONAL MATCH", text: onlyFirst("(b)-[:S]->(:C)"), ...optional },
  { trap: "W2 an aggregate without alias beside a node", text: "MATCH (node:C) RETURN node, count(*)", grafeo: [{ node: 2, "count(*)": 1 }], neo4j: "error" },
  { trap: "W3 a node through coalesce", text: "MATCH (node:C) RETURN coalesce(node) AS x", grafeo: value(2), neo4j: "error" },
  { trap: "W3 a node through CASE", text: "MATCH (node:C) RETURN CASE WHEN true THEN node END AS x", grafeo: value(2), neo4j: "error" },
  {
    trap: "W3 nodes through a list",
    text: "MATCH (node:C) WITH collect(node) AS nodes RETURN [each IN nodes | each] AS x",
    grafeo: value([2]),
    neo4j: "error",
  },
  expression("W4 text and number in =", "'1' = 1", true, false),
  expression("W4 text and number in IN", "1 IN ['1']", true, false),
  expression("W4 text and number in CASE", "CASE '0' WHEN 0 THEN 'same' ELSE 'other' END", "same", "other"),
  expression("W4 text and number in >=", "'2020' >= 2015", true, null),
  {
    trap: "W4 text and number in a pattern",
    text: "MATCH (node:A {rank: $rank}) RETURN node.id AS x",
    parameters: { rank: "2" },
    grafeo: value("a1"),
    neo4j: [],
  },
  {
    trap: "W5 a percentile that is a parameter",
    text: "UNWIND range(1, 11) AS number RETURN percentileDisc(number, $part) AS x",
    parameters: { part: 0.9 },
    grafeo: value(6),
    neo4j: value(10),
  },
  {
    trap: "W5 a percentile that is computed",
    text: "UNWIND range(1, 11) AS number RETURN percentileDisc(number, 0.5 + 0.4) AS x",
    grafeo: value(6),
    neo4j: value(10),
    instead: "UNWIND range(1, 11) AS number RETURN percentileDisc(number, 0.9) AS x",
  },
  {
    trap: "W6 a map projection of null",
    text: "OPTIONAL MATCH (node:No) RETURN node{.id} AS x",
    grafeo: value({ id: null }),
    neo4j: value(null),
    instead: "OPTIONAL MATCH (node:No) RETURN CASE WHEN node IS NULL THEN null ELSE node{.id} END AS x",
  },
  {
    trap: "W6 collected map projections of null",
    text: "OPTIONAL MATCH (node:No) RETURN collect(node{.id}) AS x",
    grafeo: value([{ id: null }]),
    neo4j: value([]),
    instead: "OPTIONAL MATCH (node:No) WITH collect(node) AS nodes RETURN [each IN nodes | each{.id}] AS x",
  },
  expression("W7 none of null", "none(each IN [null] WHERE each = 2)", true, null),
  expression("W7 all with null", "all(each IN [null, 2] WHERE each = 2)", false, null),
  expression("W7 any of null", "any(each IN [null] WHERE each = 2)", false, null),
  expression("W7 single with null", "single(each IN [null, 2] WHERE each = 2)", true, null),
  {
    trap: "W8 null in a pattern comprehension",
    text: "MATCH (a:A {id: 'a1'}) RETURN [(a)-[:R]->(b:B) | b.unit] AS x",
    grafeo: value([]),
    neo4j: value([null]),
    instead: "MATCH (a:A {id: 'a1'}) CALL (a) { MATCH (a)-[:R]->(b:B) RETURN collect([b.unit]) AS units } RETURN [each IN units | each[0]] AS x",
  },
  expression("W9 an element added to a list", "[1, 2] + 3", null, [1, 2, 3], "[1, 2] + [3]"),
  expression("W9 a list added to an element", "3 + [1]", null, [3, 1], "[3] + [1]"),
  expression("W10 a slice from the end", "[1, 2, 3][-2..]", [], [2, 3], "[1, 2, 3][3 - 2..]"),
  expression("W10 a slice to before the end", "[1, 2, 3][..-1]", [1, 2, 3], [1, 2], "[1, 2, 3][..3 - 1]"),
  expression("W10 a slice from null", "[1, 2, 3][null..]", [1, 2, 3], null),
  expression("W11 lists with null in =", "[1, null] = [1, 2]", false, null),
  expression("W11 maps with null in =", "{a: null} = {a: null}", true, null),
  expression("W11 lists with null in IN", "[null] IN [[null]]", true, null),
  expression("W11 null in an empty list", "null IN []", null, false),
  {
    trap: "W11 NOT IN an empty list, where a property is missing",
    text: "MATCH (node:A) WHERE NOT node.rank IN $ranks RETURN node.id AS x ORDER BY x",
    parameters: { ranks: [] },
    grafeo: value("a1"),
    neo4j: value("a1", "a2", "a3"),
    instead: "MATCH (node:A) WHERE node.rank IS NULL OR NOT node.rank IN $ranks RETURN node.id AS x ORDER BY x",
  },
  {
    trap: "W12 the sum of nothing",
    text: "MATCH (node:No) RETURN sum(node.rank) AS x",
    grafeo: value(null),
    neo4j: value(0),
    instead: "MATCH (node:No) RETURN coalesce(sum(node.rank), 0) AS x",
  },
  expression("W13 a real number as text", "toString(1.0)", "1", "1.0"),
  expression("W13 a very small number as text", "toString(0.00001)", "0.00001", "1.0E-5"),
  expression("W13 a number before text", "1 + 'a'", null, "1a", "'' + 1 + 'a'"),
  expression("W14 a whole number out of the text of a real one", "toInteger('4.7')", null, 4, "toInteger(toFloat('4.7'))"),
  expression("W15 truth values in >", "true > false", null, true),
  expression("W15 lists in <", "[1, 2] < [1, 3]", null, true),
  {
    trap: "W16 a condition on the nodes of a shortest path",
    text: "MATCH path = shortestPath((:P {id: 'p1'})-[:T*1..4]->(:P {id: 'p4'})) WHERE none(each IN nodes(path) WHERE each.bad) RETURN length(path) AS x",
    grafeo: [],
    neo4j: value(3),
    instead:
      "MATCH path = (:P {id: 'p1'})-[:T*1..4]->(:P {id: 'p4'}) WHERE none(each IN nodes(path) WHERE each.bad) RETURN length(path) AS x ORDER BY x LIMIT 1",
  },
  { trap: "W17 bounds that cross", text: "MATCH (:P {id: 'p1'})-[:T*2..1]->(end:P) RETURN end.id AS x ORDER BY x", grafeo: value("p4", "p5"), neo4j: [] },
  { trap: "W17 bounds up to none", text: "MATCH (:P {id: 'p1'})-[:T*..0]->(end:P) RETURN end.id AS x ORDER BY x", grafeo: value("p2", "p3"), neo4j: [] },
  {
    trap: "W18 a property set from one that the same SET sets",
    text: "MATCH (node:C) SET node.first = 1, node.second = node.first",
    afterwards: "MATCH (node:C) RETURN node.second AS x",
    grafeo: value(1),
    neo4j: value(null),
  },
  {
    trap: "W18 a relationship set from a node",
    text: "MATCH (node:Item)-[link:LINK]->(:Item) SET link = node",
    afterwards: "MATCH (:Item)-[link:LINK]->(:Item) RETURN properties(link) AS x",
    grafeo: value({}),
    neo4j: value({ id: "i1", whole: 1 }),
    instead: "MATCH (node:Item)-[link:LINK]->(:Item) SET link = properties(node)",
  },
  {
    trap: "W19 the type of a relationship as a predicate",
    text: "MATCH (:A)-[link:R]->(:B {id: 'b1'}) RETURN link:R AS x",
    grafeo: value(null),
    neo4j: value(true),
    instead: "MATCH (:A)-[link:R]->(:B {id: 'b1'}) RETURN type(link) = 'R' AS x",
  },
  expression("W20 powers of powers", "2 ^ 3 ^ 2", 512, 64, "(2 ^ 3) ^ 2"),
  expression(
    "W21 parts of a microsecond",
    "toString(datetime('2020-01-01T00:00:00.123456789Z'))",
    "2020-01-01T00:00:00.123456Z",
    "2020-01-01T00:00:00.123456789Z",
  ),
  expression("W22 upper case of a number", "toUpper(5)", null, "error"),
  expression("W22 the size of a number", "size(5)", null, "error"),
  expression("W22 a range to null", "size(range(0, null))", null, "error"),
  expression("W22 the negation of text", "NOT 'x'", null, "error"),
  expression("W22 the length of text", "length('abc')", 3, "error"),
  expression("W22 the remainder of nothing", "5 % 0.0 IS NULL", true, false),
  {
    trap: "W22 the type of a deleted relationship",
    text: "MATCH (:Item)-[link:LINK]->(:Item) DELETE link RETURN type(link) AS x",
    grafeo: value(null),
    neo4j: value("LINK"),
  },
  {
    trap: "E1 a third node without label, where the second hop finds nothing",
    text: "MATCH (:Start)-[:S]->(:Middle)-[:S]->(third)-[:S]->(:End) RETURN 1 AS x",
    grafeo: "error",
    neo4j: [],
    instead: "MATCH (:Start)-[:S]->(:Middle)-[:S]->(:Third)-[:S]->(:End) RETURN 1 AS x",
  },
  {
    trap: "E COLLECT { }",
    text: "MATCH (a:A) RETURN COLLECT { MATCH (a)-[:R]->(b:B) RETURN b.id } AS x ORDER BY a.id",
    grafeo: "error",
    neo4j: value(["b1"], ["b2"], []),
  },
  {
    trap: "E OPTIONAL CALL",
    text: "MATCH (a:A) OPTIONAL CALL (a) { MATCH (a)-[:R]->(b:B) RETURN b.id AS b } RETURN b AS x ORDER BY a.id",
    grafeo: "error",
    neo4j: value("b1", "b2", null),
  },
  {
    trap: "E RETURN in EXISTS { }",
    text: "MATCH (a:A) WHERE EXISTS { MATCH (a)-[:R]->(b:B) RETURN b } RETURN a.id AS x ORDER BY x",
    grafeo: "error",
    neo4j: value("a1", "a2"),
  },
  { trap: "E a slice of an aggregate", text: "MATCH (a:A) WITH a ORDER BY a.id RETURN collect(a.id)[..2] AS x", grafeo: "error", neo4j: value(["a1", "a2"]) },
  { trap: "E an aggregate in a map", text: "MATCH (a:A) RETURN {number: count(a)} AS x", grafeo: "error", neo4j: value({ number: 3 }) },
  {
    trap: "E a list over an aggregate",
    text: "MATCH (a:A) WITH a ORDER BY a.id RETURN [each IN collect(a.id) | each] AS x",
    grafeo: "error",
    neo4j: value(["a1", "a2", "a3"]),
  },
  {
    trap: "E a WHERE after WITH on what WITH leaves out",
    text: "MATCH (a:A) OPTIONAL MATCH (a)-[link:R]->(:B) WITH a WHERE link IS NULL RETURN a.id AS x",
    grafeo: "error",
    neo4j: value("a3"),
    instead: "MATCH (a:A) OPTIONAL MATCH (a)-[link:R]->(:B) WITH a, link WHERE link IS NULL RETURN a.id AS x",
  },
  { trap: "E a limit that is computed", text: "MATCH (a:A) RETURN a.id AS x ORDER BY x LIMIT 1 + 1", grafeo: "error", neo4j: value("a1", "a2") },
  {
    trap: "E one label or another",
    text: "MATCH (node:A|C) RETURN node.id AS x ORDER BY x",
    grafeo: "error",
    neo4j: value("a1", "a2", "a3", "c1"),
    instead: "MATCH (node) WHERE node:A OR node:C RETURN node.id AS x ORDER BY x",
  },
  {
    trap: "E one label and another",
    text: "MATCH (node:A&C) RETURN node.id AS x",
    grafeo: "error",
    neo4j: [],
    instead: "MATCH (node:A:C) RETURN node.id AS x",
  },
  { trap: "E no such label", text: "MATCH (node:!A) WHERE node.id STARTS WITH 'c' RETURN node.id AS x", grafeo: "error", neo4j: value("c1") },
  {
    trap: "E a quantified relationship",
    text: "MATCH (:P {id: 'p1'})-[:T]->{2,2}(end:P) RETURN end.id AS x ORDER BY x",
    grafeo: "error",
    neo4j: value("p4", "p5"),
    instead: "MATCH (:P {id: 'p1'})-[:T*2..2]->(end:P) RETURN end.id AS x ORDER BY x",
  },
  { trap: "E a quantified pattern", text: "MATCH (:P {id: 'p1'}) (()-[:T]->()){3,3} (end:P) RETURN end.id AS x", grafeo: "error", neo4j: value("p4") },
  {
    trap: "E SHORTEST",
    text: "MATCH path = SHORTEST 1 (:P {id: 'p1'})-[:T]->+(:P {id: 'p4'}) RETURN length(path) AS x",
    grafeo: "error",
    neo4j: value(2),
    instead: "MATCH path = shortestPath((:P {id: 'p1'})-[:T*1..4]->(:P {id: 'p4'})) RETURN length(path) AS x",
  },
  {
    trap: "E a pattern comprehension in WHERE",
    text: "MATCH (a:A) WHERE size([(a)-[:R]->(b:B) | b.id]) > 0 RETURN a.id AS x ORDER BY x",
    grafeo: "error",
    neo4j: value("a1", "a2"),
    instead: "MATCH (a:A) WHERE COUNT { MATCH (a)-[:R]->(b:B) } > 0 RETURN a.id AS x ORDER BY x",
  },
  {
    trap: "E pattern comprehensions in each other",
    text: "MATCH (a:A {id: 'a1'}) RETURN [(a)-[:R]->(b:B) | [(b)-[:S]->(c:C) | c.id]] AS x",
    grafeo: "error",
    neo4j: value([["c1"]]),
  },
  {
    trap: "E a path in a pattern comprehension",
    text: "MATCH (a:A {id: 'a1'}) RETURN [path = (a)-[:R]->(b:B) | length(path)] AS x",
    grafeo: "error",
    neo4j: value([1]),
  },
  {
    trap: "E SET on what an OPTIONAL MATCH did not find",
    text: "MATCH (c:C) OPTIONAL MATCH (c)-[:R]->(node:A) SET node.rank = 1 RETURN c.id AS x",
    grafeo: "error",
    neo4j: value("c1"),
  },
  {
    trap: "E DELETE of what an OPTIONAL MATCH did not find",
    text: "MATCH (c:C) OPTIONAL MATCH (c)-[:R]->(node:A) DELETE node RETURN c.id AS x",
    grafeo: "error",
    neo4j: value("c1"),
  },
  {
    trap: "E DELETE of an element of a list",
    text: "MATCH (node:A {id: 'a3'}) WITH collect(node) AS nodes DELETE nodes[0] RETURN 1 AS x",
    grafeo: "error",
    neo4j: value(1),
  },
  {
    trap: "E CREATE with a map as properties",
    text: "CREATE (node:Item $map) RETURN node.id AS x",
    parameters: { map: { id: "i3" } },
    grafeo: "error",
    neo4j: value("i3"),
    instead: "CREATE (node:Item) SET node = $map RETURN node.id AS x",
  },
  {
    trap: "E a variable in a map projection",
    text: "MATCH (node:C) WITH node, 1 AS one RETURN node{.id, one} AS x",
    grafeo: "error",
    neo4j: value({ id: "c1", one: 1 }),
    instead: "MATCH (node:C) WITH node, 1 AS one RETURN node{.id, one: one} AS x",
  },
  {
    trap: "E a path of one node",
    text: "MATCH path = (:C) RETURN length(path) AS x",
    grafeo: "error",
    neo4j: value(0),
    instead: "MATCH path = (:C)-[:R*0..1]->(:C) RETURN length(path) AS x",
  },
  {
    trap: "E branches of a UNION in another order",
    text: "RETURN 1 AS x, 2 AS y UNION RETURN 2 AS y, 1 AS x",
    grafeo: "error",
    neo4j: [{ x: 1, y: 2 }],
    instead: "RETURN 1 AS x, 2 AS y UNION RETURN 1 AS x, 2 AS y",
  },
  {
    trap: "E a keyword as the name of a property",
    text: "MATCH (node:C) RETURN node.set AS x",
    grafeo: "error",
    neo4j: value(null),
    instead: "MATCH (node:C) RETURN node.`set` AS x",
  },
  expression("E the nodes of null", "nodes(null)", "error", null),
  expression("E isEmpty", "isEmpty([])", "error", true, "size([]) = 0"),
  expression("E round to decimals", "round(1.234, 2)", "error", 1.23, "round(1.234 * 100) / 100.0"),
  expression("E toIntegerOrNull", "toIntegerOrNull('x')", "error", null, "toInteger('x')"),
  expression("E valueType", "valueType(1)", "error", "INTEGER NOT NULL"),
  expression("E parts of a date", "date('2020-03-01').year", "error", 2020),
];
