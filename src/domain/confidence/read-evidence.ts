import { species as speciesTable } from "../../model/vocabulary.js";
import type { EvidenceRow } from "./evidence-row.js";

/** A claim and one of its studies, as `cypher/fields/evidence-of-association.cypher` lists them. */
export type ClaimReport = readonly [
  claim: string,
  study: string,
  registration: string | null,
  cohort: string | null,
  design: string,
  retraction: string,
  inherited: boolean,
  level: string,
  setting: readonly string[],
  species: readonly string[],
  polarity: string,
  sign: number,
  testedSign: number | null,
];

/** A result and its study, as the same file lists them. */
export type ResultReport = readonly [
  result: string,
  study: string,
  registration: string | null,
  cohort: string | null,
  design: string,
  retraction: string,
  inherited: boolean,
  comparedWith: string,
  model: string | null,
  direction: string,
  desiredDirection: string | null,
];

/**
 * The reports on an association as weighing takes them: first those of claims, then those of results. A result speaks
 * for the sign in which its measure moved; where its direction says better or worse, the measure's desired direction
 * says which that is. `no_difference` is a finding of none, either way. A comparison with another group is controlled
 * evidence, one with the same patients before is not; an animal study's species are those that its model names.
 */
export function readEvidence(claims: readonly ClaimReport[], results: readonly ResultReport[]): EvidenceRow[] {
  return [...claims.map(rowOfClaim), ...results.map(rowOfResult)];
}

function rowOfClaim([
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
]: ClaimReport): EvidenceRow {
  const foundNone = polarity === "null" || polarity === "negative";
  return { id, studyId, registration, cohort, design, retraction, level, setting, species, sign, foundNone, testedSign, inherited };
}

function rowOfResult([id, studyId, registration, cohort, design, retraction, inherited, comparedWith, model, direction, desired]: ResultReport): EvidenceRow {
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
    sign: signOf(direction, desired),
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
