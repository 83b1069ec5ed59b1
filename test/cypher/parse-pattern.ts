import type { Token } from "./parse-cypher.js";

/** A node of a pattern. */
export interface NodePattern {
  readonly variable: string | undefined;
  readonly labels: readonly string[];
  /** Labels joined by more than `:`. */
  readonly isExpression: boolean;
}

/** A relationship of a pattern. */
export interface RelationshipPattern {
  readonly variable: string | undefined;
  readonly types: readonly string[];
  /** What stands after `*`, as it is written; undefined for one step. */
  readonly length: string | undefined;
}

/** What the pattern of a MATCH, CREATE or MERGE names. */
export interface Pattern {
  readonly nodes: readonly NodePattern[];
  readonly relationships: readonly RelationshipPattern[];
  readonly paths: readonly string[];
  /** `(…){1,3}`, `->+`, `SHORTEST 1`. */
  readonly isQuantified: boolean;
  readonly isShortest: boolean;
}

/** Reads the pattern of a clause. */
export function parsePattern(tokens: readonly Token[]): Pattern {
  const nodes: NodePattern[] = [];
  const relationships: RelationshipPattern[] = [];
  const paths: string[] = [];
  let isQuantified = tokens[0]?.text.toUpperCase() === "SHORTEST" || tokens[2]?.text.toUpperCase() === "SHORTEST";
  let isShortest = false;
  for (let at = 0; at < tokens.length; at++) {
    const { text, kind } = tokens[at] as Token;
    const after = tokens[at + 1]?.text ?? "";
    if (kind === "word" && after === "=") paths.push(text);
    else if (/^(all)?shortestpaths?$/i.test(text)) {
      isShortest = true;
      at++;
    } else if (text === "(" && tokens[at + 1]?.text === "(") isQuantified = true;
    else if (text === "(" || (text === "[" && /^(-|<-)$/.test(tokens[at - 1]?.text ?? ""))) {
      const end = closing(tokens, at);
      const inside = tokens.slice(at + 1, end);
      if (text === "(") nodes.push(readNode(inside));
      else relationships.push(readRelationship(inside));
      at = end;
    } else if (/^(->|-)$/.test(text) && /^[-{+*]|^->$/.test(after) && !"[".includes(after)) {
      if (/^[{+*]/.test(after)) isQuantified = true;
      else relationships.push({ variable: undefined, types: [], length: undefined });
    } else if (text === "<-" && after === "-") relationships.push({ variable: undefined, types: [], length: undefined });
    else if (text === "{" && tokens[at - 1]?.text === ")") isQuantified = true;
  }
  return { nodes, relationships, paths, isQuantified, isShortest };
}

/** Where the bracket at this place closes. */
function closing(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index++) {
    if ("([{".includes(tokens[index]?.text ?? " ")) depth++;
    if (")]}".includes(tokens[index]?.text ?? " ") && --depth === 0) return index;
  }
  return tokens.length;
}

function readNode(inside: readonly Token[]): NodePattern {
  const { variable, names, signs } = readHead(inside);
  return { variable, labels: names, isExpression: signs.some((sign) => sign !== ":") };
}

function readRelationship(inside: readonly Token[]): RelationshipPattern {
  const star = inside.findIndex(({ text }) => text === "*");
  const { variable, names } = readHead(star < 0 ? inside : inside.slice(0, star));
  const length =
    star < 0
      ? undefined
      : inside
          .slice(star + 1, findMap(inside))
          .map(({ text }) => text)
          .join("");
  return { variable, types: names, length };
}

/** The variable, and the names after the first `:` with the signs between them. */
function readHead(inside: readonly Token[]): { variable: string | undefined; names: string[]; signs: string[] } {
  const head = inside.slice(0, findMap(inside));
  const colon = head.findIndex(({ text }) => text === ":");
  const first = head[0]?.kind === "word" ? head[0].text : undefined;
  const rest = colon < 0 ? [] : head.slice(colon);
  return {
    variable: colon === 0 ? undefined : first,
    names: rest.filter(({ kind }) => kind === "word").map(({ text }) => text),
    signs: rest.filter(({ kind }) => kind !== "word").map(({ text }) => text),
  };
}

function findMap(inside: readonly Token[]): number {
  const at = inside.findIndex(({ text, kind }) => text === "{" || kind === "parameter");
  return at < 0 ? inside.length : at;
}
