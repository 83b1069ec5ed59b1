import type { Bound } from "./lint-cypher.js";
import type { Clause, Token } from "./parse-cypher.js";
import { splitAtCommas, splitItems } from "./split-items.js";

/** What is wrong in a clause that is no pattern. */
export function lintExpression(clause: Clause, before: readonly Clause[], bound: Bound): string[] {
  const { word, tokens } = clause;
  const problems: string[] = [];
  const text = (index: number) => tokens[index]?.text ?? "";
  tokens.forEach((token, index) => {
    const isArrow = (token.text === ")" && text(index + 1) === "-" && /^(\[|-|->)$/.test(text(index + 2))) || (token.text === ")" && text(index + 1) === "<-");
    if (isArrow) problems.push("patterns stand in MATCH alone: write EXISTS { MATCH … }, COUNT { MATCH … } or CALL (x) { MATCH … RETURN collect(…) AS list }");
    if (
      bound.relationships.has(token.text) &&
      text(index + 1) === ":" &&
      tokens[index + 2]?.kind === "word" &&
      text(index - 1) !== "{" &&
      text(index - 1) !== ","
    )
      problems.push(`W19: write type(${token.text}) = '…'`);
    if (bound.optional.has(token.text) && text(index + 1) === "{" && !isGuarded(tokens, index))
      problems.push(`W6: write CASE WHEN ${token.text} IS NULL THEN null ELSE ${token.text}{…} END`);
    if (token.text === "{" && /^[a-z]/.test(text(index - 1))) problems.push(...lintProjection(tokens, index));
  });
  if (/^(SKIP|LIMIT)$/.test(word) && (tokens.length !== 1 || !/^(number|parameter)$/.test(tokens[0]?.kind ?? "")))
    problems.push(`${word} takes one parameter or number`);
  if (word === "WHERE" && before.at(-1)?.word === "WITH") problems.push(...lintWhereAfterWith(tokens, before));
  if (/^(RETURN|WITH)$/.test(word)) problems.push(...lintNames(clause));
  return problems;
}

function isGuarded(tokens: readonly Token[], index: number): boolean {
  const name = tokens[index]?.text;
  return tokens
    .slice(Math.max(0, index - 8), index)
    .map(({ text }) => text)
    .join(" ")
    .endsWith(`CASE WHEN ${name} IS NULL THEN null ELSE`);
}

/** `node{.id, other}`: in Grafeo a variable needs its key. */
function lintProjection(tokens: readonly Token[], open: number): string[] {
  const rest = tokens.slice(open + 1);
  let depth = 1;
  const end = rest.findIndex(({ text }) => {
    if ("([{".includes(text)) depth++;
    if (")]}".includes(text)) depth--;
    return depth === 0;
  });
  const isBare = splitAtCommas(rest.slice(0, end)).some((piece) => piece.length === 1 && piece[0]?.kind === "word");
  return isBare ? ["in a map projection a variable needs its key: node{.id, other: other}"] : [];
}

/** In Grafeo the WHERE after a WITH sees what the WITH names alone. */
function lintWhereAfterWith(tokens: readonly Token[], before: readonly Clause[]): string[] {
  const kept = splitItems(before.at(-1)?.tokens ?? []).map(({ alias, expression }) => alias ?? expression[0]?.text);
  const bound = before
    .slice(0, -1)
    .flatMap((clause) => clause.tokens)
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => text);
  const left = tokens.filter((token, index) => {
    const isVariable =
      token.kind === "word" && /^[a-z]/.test(token.text) && !/^[.:]$/.test(tokens[index - 1]?.text ?? "") && !/^[(:]$/.test(tokens[index + 1]?.text ?? "");
    const isLocal = tokens.some(
      (other, at) => other.text === token.text && /^(IN|=)$/.test(tokens[at + 1]?.text ?? "") && /^[([,]$/.test(tokens[at - 1]?.text ?? ""),
    );
    return isVariable && !isLocal && bound.includes(token.text) && !kept.includes(token.text) && !/^(null|true|false)$/.test(token.text);
  });
  return left.map(({ text }) => `WHERE after WITH: ${text} is not among what WITH names`);
}

function lintNames({ word, tokens }: Clause): string[] {
  return splitItems(tokens).flatMap(({ expression, alias }) => {
    if (expression[0]?.text === "*") return [`${word} *: name the columns`];
    if (alias !== undefined) return /^[a-z][A-Za-z0-9]+(_\w+)?$/.test(alias) ? [] : [`${alias}: columns are words in camelCase`];
    const isVariable = expression.length === 1 && expression[0]?.kind === "word";
    return word === "WITH" && isVariable ? [] : [`W2: the column ${expression.map(({ text }) => text).join("")} needs AS`];
  });
}
