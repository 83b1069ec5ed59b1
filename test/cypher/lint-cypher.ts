import { lintExpression } from "./lint-expression.js";
import { lintOutput } from "./lint-output.js";
import { lintPattern } from "./lint-pattern.js";
import { lintWords } from "./lint-words.js";
import { type Clause, parseCypher, type Scope } from "./parse-cypher.js";
import { parsePattern } from "./parse-pattern.js";
import { splitAtCommas, splitItems } from "./split-items.js";

/** What is bound where a clause stands. */
export interface Bound {
  readonly names: ReadonlySet<string>;
  /** Names that an OPTIONAL MATCH may have left null. */
  readonly optional: ReadonlySet<string>;
  /** Names of relationships. */
  readonly relationships: ReadonlySet<string>;
}

/**
 * What in a Cypher text lies outside of the subset that both engines run alike, or breaks a rule of how this project
 * writes Cypher; empty where all is well. The text is whole: its placeholders are filled, a fragment is composed.
 */
export function lintCypher(text: string): string[] {
  const statement = parseCypher(text);
  const isSchema = /^\s*(CREATE|DROP)\s+(CONSTRAINT|INDEX|FULLTEXT|RANGE|TEXT|VECTOR)\b/.test(text);
  const problems = [...lintWords(text), ...(isSchema ? [] : [...lintScope(statement, nothing), ...lintOrder(statement)])];
  return [...new Set(problems)];
}

const nothing: Bound = { names: new Set(), optional: new Set(), relationships: new Set() };

function lintScope(scope: Scope, outside: Bound): string[] {
  const problems: string[] = [];
  const start = scope.kind === "CALL" ? only(outside, scope.imports) : outside;
  let bound = start;
  scope.clauses.forEach((clause, index) => {
    const before = scope.clauses.slice(0, index);
    if (clause.word.startsWith("UNION")) bound = start;
    problems.push(...lintClause(scope, clause, before, bound));
    const next = bindingsAfter(clause, bound);
    for (const name of next.names)
      if (!bound.names.has(name) && !/^[a-z][A-Za-z0-9]+(_\w+)?$/.test(name)) problems.push(`${name}: variables are words in camelCase`);
    for (const { scope: inner } of clause.tokens) if (inner) problems.push(...lintScope(inner, next));
    bound = next;
  });
  return [...problems, ...lintOutput(scope)];
}

/** Whether a clause looks up one node by a property, and no more. */
const looksUp = ({ tokens }: Clause): boolean =>
  tokens.some(({ text }) => text === "{") && !tokens.some(({ text }) => text === "-" || text === ">" || text === "<");

function lintClause(scope: Scope, clause: Clause, before: readonly Clause[], bound: Bound): string[] {
  const problems: string[] = [];
  const { word, tokens } = clause;
  if (scope.kind === "COLLECT") problems.push("COLLECT { }: write CALL (x) { … RETURN collect(…) AS list }");
  if (/^(EXISTS|COUNT)$/.test(scope.kind) && !/^(MATCH|WHERE)$/.test(word)) problems.push(`${scope.kind} { }: only MATCH and WHERE stand in it`);
  if (/^(OPTIONAL CALL|LOAD|LOAD CSV|USE)$/.test(word)) problems.push(`${word} runs on one engine alone, or reads files`);
  if (word === "CALL" && tokens[0]?.kind === "word") problems.push("a procedure runs on one engine alone");
  if (/^(MATCH|OPTIONAL MATCH|CREATE|MERGE)$/.test(word)) problems.push(...lintPattern(clause, bound, nextWhere(scope, before.length)));
  else problems.push(...lintExpression(clause, before, bound));
  const previous = before.at(-1);
  if (word === "MATCH" && previous?.word === "MATCH" && looksUp(clause) && looksUp(previous))
    problems.push("a second MATCH by id reads all nodes of the label: MATCH (a:A {id: x}), (b:B {id: y})");
  if (word === "SET" && splitAtCommas(tokens).length > 1) problems.push("W18: one SET for each property");
  if (word.endsWith("DELETE") && tokens.some(({ kind, text }) => kind !== "word" && text !== ",")) problems.push("DELETE takes variables alone");
  return problems;
}

function nextWhere(scope: Scope, index: number): Clause | undefined {
  const next = scope.clauses[index + 1];
  return next?.word === "WHERE" ? next : undefined;
}

function bindingsAfter(clause: Clause, bound: Bound): Bound {
  const { word, tokens } = clause;
  if (/^(MATCH|OPTIONAL MATCH|CREATE|MERGE)$/.test(word)) {
    const { nodes, relationships, paths } = parsePattern(tokens);
    const links = names(relationships.map(({ variable }) => variable));
    const all = [...names(nodes.map(({ variable }) => variable)), ...links, ...paths];
    const fresh = all.filter((name) => !bound.names.has(name));
    return {
      names: new Set([...bound.names, ...all]),
      optional: new Set([...bound.optional, ...(word === "OPTIONAL MATCH" ? fresh : [])]),
      relationships: new Set([...bound.relationships, ...links]),
    };
  }
  if (word === "UNWIND") return { ...bound, names: new Set([...bound.names, ...names([splitItems(tokens)[0]?.alias])]) };
  if (word === "CALL") {
    const inner = tokens.find(({ scope }) => scope)?.scope;
    const columns = inner?.clauses.findLast((each) => each.word === "RETURN")?.tokens ?? [];
    return { ...bound, names: new Set([...bound.names, ...names(splitItems(columns).map(({ alias }) => alias))]) };
  }
  if (word === "WITH") return only(bound, names(splitItems(tokens).map(({ alias, expression }) => alias ?? expression[0]?.text)));
  return bound;
}

/** Behind a WITH or in a CALL only the named variables are left. */
function only(bound: Bound, kept: readonly string[]): Bound {
  const keep = (set: ReadonlySet<string>) => new Set([...set].filter((name) => kept.includes(name)));
  return { names: new Set(kept), optional: keep(bound.optional), relationships: keep(bound.relationships) };
}

function names(list: readonly (string | undefined)[]): string[] {
  return list.filter((name) => name !== undefined);
}

/** Rows of a list come in an order that the statement says. */
function lintOrder(statement: Scope): string[] {
  const last = statement.clauses.findLastIndex(({ word }) => word === "RETURN");
  if (last < 0) return [];
  const isOrdered = statement.clauses.slice(last).some(({ word }) => word === "ORDER BY");
  const isOneRow = splitItems(statement.clauses[last]?.tokens ?? []).every(({ expression }) => expression.some(isAggregate));
  const makesRows = statement.clauses
    .slice(0, last)
    .some(({ word, tokens }) => /^(MATCH|OPTIONAL MATCH|UNWIND)$/.test(word) || tokens.some(({ scope }) => scope?.kind === "CALL" && makesManyRows(scope)));
  return isOrdered || isOneRow || !makesRows ? [] : ["rows of a list need ORDER BY"];
}

function makesManyRows(scope: Scope): boolean {
  const columns = splitItems(scope.clauses.findLast(({ word }) => word === "RETURN")?.tokens ?? []);
  return !columns.every(({ expression }) => expression.some(isAggregate));
}

function isAggregate({ text }: { text: string }): boolean {
  return /^(count|collect|sum|avg|min|max|stDev|stDevP|percentileCont|percentileDisc)$/i.test(text);
}
