import type { Clause, Scope, Token } from "./parse-cypher.js";
import { type Item, splitItems } from "./split-items.js";

const aggregates = /^(count|collect|sum|avg|min|max|stDev|stDevP|percentileCont|percentileDisc)$/;

/** What is wrong with how a scope's RETURN and WITH gather rows. */
export function lintOutput(scope: Scope): string[] {
  const problems: string[] = [];
  scope.clauses.forEach(({ word, tokens }, index) => {
    if (!/^(RETURN|WITH)$/.test(word)) return;
    for (const { expression } of splitItems(tokens))
      if (!isPlainAggregate(expression)) problems.push("an aggregate stands alone, in a WITH of its own: no map, list, slice or sum around it");
    if (isOrdered(scope.clauses.slice(0, index))) return;
    const lists = splitItems(tokens).filter(({ expression }) => expression.some(isCollect));
    const isSet = ({ alias }: Item) => word === "WITH" && isSetAlone(alias, scope.clauses.slice(index + 1));
    if (!lists.every(isSet)) problems.push("collect keeps the order of rows: it needs a WITH … ORDER BY before it");
  });
  return [...problems, ...lintUnion(scope)];
}

function isCollect({ text, kind }: Token, index: number, tokens: readonly Token[]): boolean {
  return kind === "word" && text === "collect" && tokens[index + 1]?.text === "(";
}

/** A list that is only handed on by WITH or stands after IN is a set: its order does not show. */
function isSetAlone(alias: string | undefined, after: readonly Clause[]): boolean {
  return after.every(({ word, tokens }) => {
    const isHandedOn = (index: number) =>
      word === "WITH" && /^(,|undefined)$/.test(`${tokens[index - 1]?.text}`) && /^(,|undefined)$/.test(`${tokens[index + 1]?.text}`);
    const isHere = tokens.every(({ text }, index) => text !== alias || tokens[index - 1]?.text === "IN" || isHandedOn(index));
    return isHere && tokens.every(({ scope }) => !scope || isSetAlone(alias, scope.clauses));
  });
}

/** Scans back over what keeps the order of rows. */
function isOrdered(before: readonly Clause[]): boolean {
  const last = before.findLast(({ word }) => !/^(SKIP|LIMIT|CALL|WHERE)$/.test(word));
  return last?.word === "ORDER BY";
}

/** An aggregate may stand in function calls that span the whole column, and in nothing else. */
function isPlainAggregate(expression: readonly Token[]): boolean {
  const at = expression.findIndex(({ text, kind }, index) => kind === "word" && aggregates.test(text) && expression[index + 1]?.text === "(");
  if (at < 0) return true;
  const opens = expression.slice(0, at);
  const isCalls = opens.every(({ kind, text }, index) => (index % 2 === 0 ? kind === "word" : text === "("));
  return isCalls && expression.at(-1)?.text === ")" && spans(expression);
}

function spans(expression: readonly Token[]): boolean {
  let depth = 0;
  return expression.every(({ text }, index) => {
    if ("([{".includes(text)) depth++;
    if (")]}".includes(text)) depth--;
    return depth > 0 || index === 0 || index === expression.length - 1;
  });
}

function lintUnion({ clauses }: Scope): string[] {
  if (!clauses.some(({ word }) => word.startsWith("UNION"))) return [];
  const columns = clauses
    .filter(({ word }) => word === "RETURN")
    .map(({ tokens }) =>
      splitItems(tokens)
        .map(({ alias }) => alias)
        .join(),
    );
  return new Set(columns).size > 1 ? ["the branches of a UNION return the same columns in the same order"] : [];
}
