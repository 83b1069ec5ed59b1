import { compareCodeUnits } from "./compare-code-units.js";

/** A value as JSON with the keys of every object in order: equal values have equal texts, regardless of the order of their keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => compareCodeUnits(one, other)))
      : inner,
  );
}
