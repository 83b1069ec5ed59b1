import type { Parameters, Statement } from "./store.js";

/**
 * Refuses what an engine would change in silence or understand in its own way: `undefined` (null for one engine,
 * missing for the other), NaN and the infinities, whole numbers past 2^53 - 1, text with half of a surrogate pair,
 * `$` before a name in a map (Grafeo reads `{ $date: … }` as a date), and everything that is not plain data.
 * Throws a TypeError that names the parameter.
 */
export function checkParameters(statement: Statement, parameters: Parameters): void {
  for (const [name, value] of Object.entries(parameters)) {
    const problem = problemOf(value, `$${name}`);
    if (problem) throw new TypeError(`${statement.name}: the parameter ${problem}`);
  }
}

function problemOf(value: unknown, path: string): string | null {
  switch (typeof value) {
    case "boolean":
      return null;
    case "number":
      if (!Number.isFinite(value)) return `${path} is ${value}, which is no finite number.`;
      return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${path} is the whole number ${value}, past 2^53 - 1.` : null;
    case "string":
      return /\p{Surrogate}/u.test(value) ? `${path} holds half of a surrogate pair.` : null;
    case "object":
      return value === null ? null : problemInside(value, path);
    default:
      return `${path} is of the type ${typeof value}.`;
  }
}

function problemInside(value: object, path: string): string | null {
  if (Array.isArray(value)) return firstOf(value.length, (index) => problemOf(value[index], `${path}[${index}]`));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return `${path} is a ${prototype.constructor?.name}, not plain data.`;
  const entries = Object.entries(value);
  return firstOf(entries.length, (index) => {
    const [key, inside] = entries[index] ?? [""];
    return key.startsWith("$") ? `${path} has a name that begins with $: ${key}.` : problemOf(inside, `${path}.${key}`);
  });
}

function firstOf(length: number, find: (index: number) => string | null): string | null {
  for (let index = 0; index < length; index++) {
    const found = find(index);
    if (found) return found;
  }
  return null;
}
