import { asksOfClaims } from "../../domain/evidence/asks-of-claims.js";
import type { FieldSource } from "../execution/field-source.js";

/** From the file that asks over claims to the end of the names of those that ask over the typed links, and whether each thing stands once. */
const files: Readonly<Record<string, { readonly end: "from" | "to" | "around"; readonly once: boolean }>> = {
  "fields/associations-from": { end: "from", once: false },
  "fields/associations-to": { end: "to", once: false },
  "fields/associations-around": { end: "around", once: false },
  "fields/linked-from": { end: "from", once: true },
  "fields/linked-to": { end: "to", once: true },
};

/**
 * The file that finds linked things in one hop, where no filter looks at single claims. A thing's own link to another
 * is one; where superclasses' count too, the nearest that passes has to be chosen, which `nearest` says of those that
 * nothing else is asked of.
 */
export const byTypedLinks: NonNullable<FieldSource["fastPath"]> = (parameters, { list }) => {
  const file = files[list];
  if (!file || asksOfClaims(parameters)) return undefined;
  const { predicates, signs, minStudies, inherit } = parameters;
  if (inherit === false || !file.once) return `fields/${predicates || signs ? "passing-links" : "links"}-${file.end}`;
  return `fields/${predicates || signs || Number(minStudies) > 1 ? "nearest-passing" : "nearest"}-${file.end}`;
};
