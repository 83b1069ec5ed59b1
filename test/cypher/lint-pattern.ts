import type { Bound } from "./lint-cypher.js";
import { lintExpression } from "./lint-expression.js";
import type { Clause } from "./parse-cypher.js";
import { parsePattern, type RelationshipPattern } from "./parse-pattern.js";

/** More steps than this are no question of this service (R14: pathways have six at most, classes stand eight deep). */
const mostSteps = 8;

/** What is wrong with the pattern of a MATCH, CREATE or MERGE; `where` is the WHERE that follows it. */
export function lintPattern(clause: Clause, bound: Bound, where: Clause | undefined): string[] {
  const { nodes, relationships, isQuantified, isShortest } = parsePattern(clause.tokens);
  const problems: string[] = [];
  const known = new Set(bound.names);
  for (const { variable, labels, isExpression } of nodes) {
    if (isExpression) problems.push("labels are joined by : alone; write WHERE x:A OR x:B");
    const isAlone = nodes.length === 1 && relationships.length === 0 && !isQuantified;
    if (labels.length === 0 && !isAlone && !(variable && known.has(variable)))
      problems.push(`E1: the node (${variable ?? ""}) has neither a label nor a variable bound before`);
    if (variable) known.add(variable);
  }
  for (const relationship of relationships) problems.push(...lintRelationship(relationship, bound));
  if (isQuantified) problems.push("quantified patterns: write *1..3");
  if (isShortest && where) problems.push("W16: no WHERE on a shortest path; write MATCH path = (a)-[:T*1..6]->(b) WHERE … ORDER BY length(path) LIMIT 1");
  if (clause.word === "OPTIONAL MATCH" && relationships.length === 0 && clause.tokens.some(({ text }) => text === "{"))
    problems.push("OPTIONAL MATCH by id reads all nodes of the label: CALL (id) { MATCH … RETURN collect(node) AS found }, then found[0]");
  if (nodes.length === 1 && clause.tokens[1]?.text === "=") problems.push("a path of one node is unknown to Grafeo");
  if (clause.word === "OPTIONAL MATCH" && where && hasSubquery(where))
    problems.push("W1: in the WHERE of an OPTIONAL MATCH stand conditions on properties alone");
  const maps = clause.tokens.filter(({ kind }, index) => kind === "parameter" && clause.tokens[index + 1]?.text === ")" && clause.word === "CREATE");
  if (maps.length > 0) problems.push("CREATE (node:Label) SET node = $map");
  return problems;
}

function lintRelationship({ variable, types, length }: RelationshipPattern, bound: Bound): string[] {
  const problems: string[] = [];
  if (types.length === 0 && !(variable && bound.names.has(variable))) problems.push("relationships name their types");
  if (length === undefined) return problems;
  const [low, high] = length.includes("..") ? length.split("..") : [length, length];
  if (!/^\d+$/.test(low ?? "") || !/^\d+$/.test(high ?? "")) return [...problems, `*${length}: both bounds are literal numbers`];
  if (Number(low) > Number(high) || Number(high) < 1) problems.push(`W17: *${length} is empty`);
  if (Number(high) > mostSteps) problems.push(`*${length}: at most ${mostSteps} steps`);
  return problems;
}

function hasSubquery(where: Clause): boolean {
  return (
    where.tokens.some(({ scope }) => scope) ||
    lintExpression(where, [], { names: new Set(), optional: new Set(), relationships: new Set() }).some((problem) => problem.startsWith("patterns"))
  );
}
