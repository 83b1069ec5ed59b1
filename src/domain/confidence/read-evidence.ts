import type { RecordOf } from "../../graph/plan/cypher-contract.js";
import { readCells } from "../../graph/plan/cypher-files.js";
import { species as speciesTable } from "../../model/vocabulary.js";
import type { EvidenceRow } from "./evidence-row.js";

type Reports = RecordOf<"fields/evidence-of-association", "node">;

/** A claim and one of its studies, as `cypher/fields/evidence-of-association.cypher` lists them. */
export type ClaimReport = Reports["claims"][number];

/** A result and its study, as the same file lists them. */
export type ResultReport = Reports["results"][number];

const readers = readCells["fields/evidence-of-association"];

/** The cells of a claim's report by name. */
export type NamedClaim = ReturnType<typeof readers.claims>;

/** The cells of a result's report by name. */
export type NamedResult = ReturnType<typeof readers.results>;

/**
 * The reports on an association as weighing takes them: first those of claims, then those of results. A result speaks
 * for the sign in which its measure moved; where its direction says better or worse, the measure's desired direction
 * says which that is. `no_difference` is a finding of none, either way. A comparison with another group is controlled
 * evidence, one with the same patients before is not; an animal study's species are those that its model names.
 */
export function readEvidence(claims: readonly ClaimReport[], results: readonly ResultReport[]): EvidenceRow[] {
  return [...claims.map((claim) => rowOfClaim(readers.claims(claim))), ...results.map((result) => rowOfResult(readers.results(result)))];
}

/** What a claim's report weighs. */
export function rowOfClaim({
  id,
  studyId,
  registration,
  cohort,
  design,
  retraction,
  inherited,
  level,
  setting,
  species,
  polarity,
  sign,
  testedSign,
}: NamedClaim): EvidenceRow {
  const foundNone = polarity === "null" || polarity === "negative";
  return { id, studyId, registration, cohort, design, retraction, level, setting, species, sign, foundNone, testedSign, inherited };
}

/** What a result's report weighs. */
export function rowOfResult({
  id,
  studyId,
  registration,
  cohort,
  design,
  retraction,
  inherited,
  comparedWith,
  model,
  direction,
  desiredDirection,
}: NamedResult): EvidenceRow {
  const inAnimals = design === "preclinical";
  const named = (model ?? "").split(/\s+/);
  return {
    id,
    studyId,
    registration,
    cohort,
    design,
    retraction,
    level: inAnimals ? "preclinical" : comparedWith === "comparator" ? "clinical_controlled" : "clinical_uncontrolled",
    setting: [inAnimals ? "animal" : "human"],
    species: inAnimals ? Object.keys(speciesTable).filter((name) => named.includes(name)) : ["human"],
    sign: signOf(direction, desiredDirection),
    foundNone: direction === "no_difference",
    testedSign: null,
    inherited,
  };
}

function signOf(direction: string, desired: string | null): number {
  const better = desired === "higher" ? 1 : desired === "lower" ? -1 : 0;
  const signs: Readonly<Record<string, number>> = { increased: 1, decreased: -1, improved: better, worsened: -better };
  return signs[direction] || 0;
}
