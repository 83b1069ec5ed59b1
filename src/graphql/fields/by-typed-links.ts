import { asksOfClaims } from "../../domain/evidence/evidence-filter.js";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { FieldSource } from "../execution/field-source.js";

/** The files over typed links that find what a file over claims finds. */
interface LinkedFiles {
  /** All links, and those whose claims pass a filter by predicate or sign. */
  readonly all: FragmentName;
  readonly passing: FragmentName;
  /** Where each node is returned at most once: its nearest link, and its nearest that passes a filter. */
  readonly nearest?: { readonly any: FragmentName; readonly passing: FragmentName };
}

const linksFrom: LinkedFiles = { all: "fields/links-from", passing: "fields/passing-links-from" };
const linksTo: LinkedFiles = { all: "fields/links-to", passing: "fields/passing-links-to" };

/** Maps each query over claims to its variants over typed links. */
const files: Readonly<Partial<Record<FragmentName, LinkedFiles>>> = {
  "fields/associations-from": linksFrom,
  "fields/associations-to": linksTo,
  "fields/associations-around": { all: "fields/links-around", passing: "fields/passing-links-around" },
  "fields/linked-from": { ...linksFrom, nearest: { any: "fields/nearest-from", passing: "fields/nearest-passing-from" } },
  "fields/linked-to": { ...linksTo, nearest: { any: "fields/nearest-to", passing: "fields/nearest-passing-to" } },
};

/**
 * The file that finds linked entities in one hop, if no filter applies to single claims. An entity has one link of its
 * own to another; if those of superclasses count too, the nearest that passes has to be chosen, which `nearest` marks
 * if there is no filter.
 */
export const byTypedLinks: NonNullable<FieldSource["fastPath"]> = (parameters, { list }) => {
  const linked = files[list];
  if (!linked || asksOfClaims(parameters)) return undefined;
  const { predicates, signs, minStudies, inherit } = parameters;
  const filtered = Boolean(predicates || signs);
  if (inherit === false || !linked.nearest) return filtered ? linked.passing : linked.all;
  return filtered || Number(minStudies) > 1 ? linked.nearest.passing : linked.nearest.any;
};
