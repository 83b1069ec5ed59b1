import { messageOf } from "../basics/message-of.js";
import type { Parameters, Row, Statement, Value } from "./store.js";

/**
 * An engine's rows as the contract has them, changed in place: whole numbers are numbers up to 2^53 - 1 and text
 * beyond, minus zero is zero. Throws a TypeError that names the column where a row holds a node, a relationship or a
 * path (a statement returns their properties), a date, bytes, or a number that is not finite.
 */
export function plainRows<Found extends Row>(statement: Statement<Parameters, Found>, rows: Record<string, unknown>[]): readonly Found[] {
  for (const row of rows) {
    for (const column in row) {
      try {
        row[column] = plain(row[column]);
      } catch (error) {
        throw new TypeError(`${statement.name}: the column ${column} holds ${messageOf(error)}`);
      }
    }
  }
  return rows as Found[];
}

function plain(value: unknown): Value {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      if (!Number.isFinite(value)) throw new TypeError(`${value}, which JSON cannot carry.`);
      return value === 0 ? 0 : value;
    case "bigint":
      return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value.toString();
    default:
      return value === null || value === undefined ? null : plainInside(value as object);
  }
}

/** Grafeo shows nodes and relationships as maps with `_id`; the driver of Neo4j as objects of its own classes. */
function plainInside(value: object): Value {
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = plain(value[index]);
    return value;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw new TypeError(`a ${prototype.constructor?.name}, not plain data.`);
  const map = value as Record<string, unknown>;
  if ("_id" in map) throw new TypeError("a node or a relationship, not plain data.");
  for (const key in map) map[key] = plain(map[key]);
  return map as Record<string, Value>;
}
