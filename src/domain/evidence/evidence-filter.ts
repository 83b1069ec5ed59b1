import type { ParametersOf } from "../../graph/plan/cypher-contract.js";
import type { Parameters } from "../../graph/store.js";

/** Selects claims by the evidence behind them; the same everywhere. */
export interface EvidenceFilter {
  readonly levels?: readonly string[];
  readonly minStudies?: number;
  readonly humanOnly?: boolean;
  readonly species?: readonly string[];
  readonly stages?: readonly string[];
  readonly causes?: readonly string[];
  readonly models?: readonly string[];
  readonly excludeRetracted?: boolean;
}

/** A filter with what it leaves out filled in, as Cypher takes it. */
export type EvidenceParameters = ParametersOf<"fields/claims-of-association">;

/** The parameters of `cypher/snippets/claim-passes.cypher` and its kin. Without a filter: all claims but those of retracted studies. */
export function evidenceParameters(filter: EvidenceFilter = {}): EvidenceParameters {
  return {
    levels: filter.levels ?? null,
    minStudies: filter.minStudies ?? 1,
    humanOnly: filter.humanOnly ?? false,
    species: filter.species ?? null,
    inStages: filter.stages ?? null,
    inCauses: filter.causes ?? null,
    inModels: filter.models ?? null,
    excludeRetracted: filter.excludeRetracted ?? true,
  };
}

/** Whether a filter asks anything of the evidence, so that a link without any cannot pass. */
export function asksForEvidence(filter: EvidenceFilter = {}): boolean {
  return asksOfReports(evidenceParameters(filter)) || (filter.minStudies ?? 1) > 1;
}

/** Whether a filter selects among the evidence of one link, so that what was counted of all of it does not hold. */
export function isFiltered(filter: EvidenceFilter = {}): boolean {
  return asksOfClaims(evidenceParameters(filter));
}

/** Whether the parameters of a filter look at single claims, so that what was derived without a filter says nothing of it. */
export function asksOfClaims(parameters: Parameters): boolean {
  return asksOfReports(parameters) || parameters.excludeRetracted === false;
}

/** Whether the parameters of a filter ask something that one report has and another has not. */
function asksOfReports({ levels, species, humanOnly, inStages, inCauses, inModels }: Parameters): boolean {
  return Boolean(levels || species || humanOnly || inStages || inCauses || inModels);
}

/** Each name of `names` with its value of `given`, or null: parameters of conditions that may be left out. */
export function optional<Given, Name extends keyof Given & string>(
  given: Given,
  names: readonly Name[],
): { readonly [Each in Name]: NonNullable<Given[Each]> | null } {
  const filled: Partial<Record<Name, Given[Name] | null>> = {};
  for (const name of names) filled[name] = given[name] ?? null;
  return filled as { readonly [Each in Name]: NonNullable<Given[Each]> | null };
}
