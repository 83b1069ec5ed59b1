/** A piece of a Cypher text: a word, a `$parameter`, a number, a quoted text, a sign, or a whole subquery. */
export interface Token {
  readonly kind: "word" | "parameter" | "number" | "text" | "sign" | "scope";
  readonly text: string;
  readonly scope?: Scope;
}

/** A clause, its first words in upper case, and what follows them. */
export interface Clause {
  readonly word: string;
  readonly tokens: readonly Token[];
}

/** A statement or a subquery: `CALL (names) { … }`, `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }`. */
export interface Scope {
  readonly kind: "statement" | "CALL" | "EXISTS" | "COUNT" | "COLLECT";
  /** The names in the parentheses of a CALL. */
  readonly imports: readonly string[];
  readonly clauses: readonly Clause[];
}

const pieces = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\$\w+|[A-Za-z_]\w*|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|\/\/[^\n]*|\.\.|<=|>=|<>|->|<-|=~|\+=|[^\s]/g;
const clauseWords = [
  "MATCH",
  "OPTIONAL",
  "WHERE",
  "WITH",
  "RETURN",
  "UNWIND",
  "CALL",
  "CREATE",
  "MERGE",
  "ON",
  "SET",
  "DELETE",
  "DETACH",
  "REMOVE",
  "FOREACH",
  "ORDER",
  "SKIP",
  "LIMIT",
  "UNION",
  "LOAD",
  "USE",
];
const twoWords = ["OPTIONAL MATCH", "OPTIONAL CALL", "ON CREATE", "ON MATCH", "DETACH DELETE", "ORDER BY", "UNION ALL", "LOAD CSV"];

/** Reads a Cypher text into its clauses and subqueries; enough of the grammar for the lint, no more. */
export function parseCypher(text: string): Scope {
  const tokens = [...text.matchAll(pieces)].filter(([piece]) => !piece.startsWith("//")).map(([piece]) => toToken(piece));
  return { kind: "statement", imports: [], clauses: readClauses(tokens, { at: 0 }) };
}

function toToken(piece: string): Token {
  if (/^['"]/.test(piece)) return { kind: "text", text: piece };
  if (piece.startsWith("`")) return { kind: "word", text: piece };
  if (/^\$\w/.test(piece)) return { kind: "parameter", text: piece };
  if (/^[A-Za-z_]/.test(piece)) return { kind: "word", text: piece };
  return { kind: /^\d/.test(piece) ? "number" : "sign", text: piece };
}

/** Reads up to the brace that closes the scope, and past it. */
function readClauses(tokens: readonly Token[], cursor: { at: number }): Clause[] {
  const clauses: { word: string; tokens: Token[] }[] = [];
  let depth = 0;
  while (cursor.at < tokens.length) {
    const token = tokens[cursor.at] as Token;
    if (token.text === "}" && depth === 0) break;
    const clause = clauses.at(-1);
    const word = depth === 0 ? clauseWord(tokens, cursor.at) : undefined;
    if (word) {
      clauses.push({ word, tokens: [] });
      cursor.at += word.split(" ").length;
    } else if (token.text === "{" && clause && scopeKind(clause, depth)) {
      clause.tokens.push(readScope(clause, depth, tokens, cursor));
    } else {
      if (!clause) clauses.push({ word: "", tokens: [] });
      clauses.at(-1)?.tokens.push(token);
      if ("([{".includes(token.text)) depth++;
      if (")]}".includes(token.text)) depth--;
      cursor.at++;
    }
  }
  cursor.at++;
  return clauses;
}

function clauseWord(tokens: readonly Token[], at: number): string | undefined {
  const words = [tokens[at - 1], tokens[at], tokens[at + 1]].map((token) => (token?.kind === "word" ? token.text.toUpperCase() : ""));
  const [before, word = "", after] = words;
  const isName = tokens[at - 1]?.text === "." || tokens[at - 1]?.text === ":" || tokens[at + 1]?.text === ":";
  if (!clauseWords.includes(word) || isName || (word === "WITH" && /^(STARTS|ENDS)$/.test(before ?? ""))) return undefined;
  return twoWords.find((each) => each === `${word} ${after}`) ?? word;
}

function scopeKind(clause: Clause, depth: number): Scope["kind"] | undefined {
  const before = clause.tokens.at(-1)?.text.toUpperCase();
  if (before === "EXISTS" || before === "COUNT" || before === "COLLECT") return before;
  return clause.word.endsWith("CALL") && depth === 0 ? "CALL" : undefined;
}

function readScope(clause: { tokens: Token[] }, depth: number, tokens: readonly Token[], cursor: { at: number }): Token {
  const kind = scopeKind(clause as unknown as Clause, depth) as Scope["kind"];
  const isCall = kind === "CALL";
  const imports = isCall ? clause.tokens.filter((token) => token.kind === "word").map((token) => token.text) : [];
  if (!isCall) clause.tokens.pop();
  cursor.at++;
  return { kind: "scope", text: kind, scope: { kind, imports, clauses: readClauses(tokens, cursor) } };
}
