import type { Row } from "../../src/graph/store.js";

/** Says where two answers differ, or null: rows in their order where the statement orders them, else in any order. */
export function findDifference(one: readonly Row[], other: readonly Row[], ordered: boolean): string | null {
  const [first, second] = [one, other].map((rows) => (ordered ? rows.map(asText) : rows.map(asText).sort())) as [string[], string[]];
  const longest = Math.max(first.length, second.length);
  for (let index = 0; index < longest; index++) {
    if (first[index] === second[index]) continue;
    return `${first.length} and ${second.length} rows; the first difference is at ${index}:\n  ${first[index]}\n  ${second[index]}`;
  }
  return null;
}

/** Without the order of keys, and without the last digits of real numbers: an average may be reckoned in two ways. */
function asText(row: Row): string {
  return JSON.stringify(row, (_, value: unknown) => {
    if (typeof value === "number") return Number.isInteger(value) ? value : Number(value.toPrecision(12));
    const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
    return isMap ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  });
}
