import { asksOfClaims } from "../domain/evidence/asks-of-claims.js";
import type { Link } from "./answered-by.js";

/** From the file that asks over claims to those that ask over the typed links (`:LINKED`): any, each thing once, each once of those that pass. */
const files: Readonly<Record<string, { readonly any: string; readonly once?: string; readonly oncePassing?: string }>> = {
  "tree/associations-from": { any: "tree/links-from" },
  "tree/associations-to": { any: "tree/links-to" },
  "tree/linked-from": { any: "tree/links-from", once: "tree/nearest-from", oncePassing: "tree/nearest-passing-from" },
  "tree/linked-to": { any: "tree/links-to", once: "tree/nearest-to", oncePassing: "tree/nearest-passing-to" },
};

/**
 * The file that finds linked things in one hop, where no filter looks at single claims. A thing's own link to another
 * is one; where superclasses' count too, the nearest that passes has to be chosen, which `nearest` says of those that
 * nothing else is asked of.
 */
export const byTypedLinks: NonNullable<Link["quicker"]> = (parameters, { list }) => {
  if (asksOfClaims(parameters)) return undefined;
  const { any, once = any, oncePassing = any } = files[list] ?? {};
  if (parameters.inherit === false) return any;
  return parameters.predicates || parameters.signs || Number(parameters.minStudies) > 1 ? oncePassing : once;
};
