import type { Parameters, Value } from "../../graph/store.js";

/** Selects claims by the evidence behind them; the same everywhere. */
export interface EvidenceFilter {
  readonly levels?: readonly string[];
  readonly minStudies?: number;
  readonly humanOnly?: boolean;
  readonly species?: readonly string[];
  readonly excludeRetracted?: boolean;
}

/** The parameters of `cypher/snippets/claim-passes.cypher` and its kin. Without a filter: all claims but those of retracted studies. */
export function evidenceParameters(filter: EvidenceFilter = {}): Parameters {
  return {
    levels: filter.levels ?? null,
    minStudies: filter.minStudies ?? 1,
    humanOnly: filter.humanOnly ?? false,
    species: filter.species ?? null,
    excludeRetracted: filter.excludeRetracted ?? true,
  };
}

/** Whether a filter asks anything of the evidence, so that a link without any cannot pass. */
export function asksForEvidence(filter: EvidenceFilter = {}): boolean {
  return Boolean(filter.levels || filter.species || filter.humanOnly || (filter.minStudies ?? 1) > 1);
}

/** Whether a filter selects among the evidence of one link, so that what was counted of all of it does not hold. */
export function isFiltered(filter: EvidenceFilter = {}): boolean {
  return Boolean(filter.levels || filter.species || filter.humanOnly || filter.excludeRetracted === false);
}

/** Each name of `names` with its value of `given`, or null: parameters of conditions that may be left out. */
export function optional(given: Readonly<Record<string, unknown>>, names: readonly string[]): Parameters {
  return Object.fromEntries(names.map((name) => [name, (given[name] ?? null) as Value]));
}
