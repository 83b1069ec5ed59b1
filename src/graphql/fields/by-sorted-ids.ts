import { asksOfClaims } from "../../domain/evidence/evidence-filter.js";
import type { FragmentName } from "../../graph/plan/cypher-contract.js";
import type { FieldSource } from "../execution/field-source.js";

/** The file that takes a page of a list from the sorted ids that a node carries: where nothing is filtered or counted by facets. */
export const bySortedIds =
  (fragment: FragmentName): NonNullable<FieldSource["fastPath"]> =>
  (parameters, { facets }) =>
    facets || asksOfClaims(parameters) || Number(parameters.minStudies ?? 1) > 1 ? undefined : fragment;
