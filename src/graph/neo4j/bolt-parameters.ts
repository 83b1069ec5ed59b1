import type { Parameters, Value } from "../store.js";

/** Parameters as Bolt must get them: the driver sends a number as a float, which no LIMIT takes, and a bigint as an integer. */
export function boltParameters(parameters: Parameters): Record<string, unknown> {
  return mapValues(parameters);
}

function bolt(value: Value): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(bolt);
  return typeof value === "object" && value !== null ? mapValues(value as Readonly<Record<string, Value>>) : value;
}

function mapValues(map: Readonly<Record<string, Value>>): Record<string, unknown> {
  const mapped: Record<string, unknown> = {};
  for (const key in map) mapped[key] = bolt(map[key] as Value);
  return mapped;
}
