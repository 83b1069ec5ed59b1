import type { Parameters } from "../store.js";

/**
 * Replaces what a question does not ask by `true`: `($kinds IS NULL OR …)` where `$kinds` is null, `($predicates IS
 * NULL AND $signs IS NULL OR …)` where both are, `(NOT $humanOnly OR …)` where `$humanOnly` is false, `($inherit OR …)`
 * where `$inherit` is true, `($minStudies <= 1 OR …)` where it is 1. The rows are the same; the engines have less to
 * plan and to evaluate. A condition that stays keeps its text.
 */
export function dropIdleConditions(text: string, parameters: Parameters): string {
  const opening = /\((?:\$(\w+) IS NULL(?: AND \$(\w+) IS NULL)?|NOT \$(\w+)|\$(\w+)|\$(\w+) <= 1) OR /g;
  let result = "";
  let taken = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [, nullable, besides, negated, affirmed, bounded = ""] = match;
    const idle = nullable
      ? parameters[nullable] === null && (besides === undefined || parameters[besides] === null)
      : negated
        ? parameters[negated] === false
        : affirmed
          ? parameters[affirmed] === true
          : parameters[bounded] === 1;
    if (!idle) continue;
    const end = closing(text, match.index);
    result += `${text.slice(taken, match.index)}true`;
    taken = end + 1;
    opening.lastIndex = taken;
  }
  return result + text.slice(taken);
}

/** Where the parenthesis that opens at `start` closes; parentheses inside strings do not count. */
function closing(text: string, start: number): number {
  let depth = 0;
  let quoted = false;
  for (let position = start; position < text.length; position++) {
    const letter = text[position];
    if (letter === "'") quoted = !quoted;
    if (quoted) continue;
    if (letter === "(") depth++;
    if (letter === ")" && --depth === 0) return position;
  }
  throw new Error("a parenthesis is not closed");
}
