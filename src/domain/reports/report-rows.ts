import { species as speciesTable } from "../../model/vocabulary.js";
import { type Population, populationOfReport, type StatedPopulation } from "./population.js";
import type { ReportFacts, ReportStudy } from "./report.js";

/** The study of a report, as columns of its row. */
interface StudyColumns {
  readonly studyId: string;
  readonly registration: string | null;
  readonly cohort: string | null;
  readonly design: string;
  readonly retraction: string;
  readonly pooledDesigns: string | null;
  readonly searchTo: string | null;
  readonly year: number | null;
  readonly studies: number | null;
  readonly stages: readonly string[] | null;
  readonly causes: readonly string[] | null;
  readonly models: readonly string[] | null;
}

/** A claim and one of its studies, as `cypher/fields/reports-of-association.cypher` and a release have them. */
export interface ClaimReportRow extends StudyColumns, StatedPopulation {
  readonly id: string;
  readonly holderId: string;
  readonly predicate: string;
  /** Whether the predicate states an effect; null in releases that do not tell: each does. */
  readonly effect: boolean | null;
  readonly pathRole: string | null;
  readonly level: string;
  readonly basis: string | null;
  readonly setting: readonly string[];
  readonly species: readonly string[];
  readonly polarity: string;
  readonly sign: number;
  readonly testedSign: number | null;
  readonly proxy: boolean | null;
  /** Where a comparison between groups is stated that no result holds. */
  readonly betweenGroups: string | null;
}

/** A result, as the same have it. */
export interface ResultReportRow extends StudyColumns {
  readonly id: string;
  readonly holderId: string;
  readonly basis: string | null;
  readonly comparedWith: string;
  readonly direction: string;
  readonly qualityFlags: readonly string[] | null;
  /** Experimental model of the study, in words. */
  readonly model: string | null;
  /** Which way of the measure is good for the patient. */
  readonly desiredDirection: string | null;
}

/** Claims and results on one object as reports, claims first. */
export function reportFacts(claims: readonly ClaimReportRow[], results: readonly ResultReportRow[]): ReportFacts[] {
  return [...claims.map(factsOfClaim), ...results.map(factsOfResult)];
}

export function factsOfClaim(row: ClaimReportRow): ReportFacts {
  return {
    of: "claim",
    id: row.id,
    study: studyOf(row),
    holderId: row.holderId,
    predicate: row.predicate,
    isEffect: row.effect ?? true,
    isPrognostic: row.pathRole === "prognostic",
    level: row.level,
    basis: row.basis,
    setting: row.setting,
    species: row.species,
    ...populationOfReport(row, populationOf(row)),
    sign: row.polarity === "positive" ? (row.sign as 1 | -1 | 0) : 0,
    foundNone: row.polarity === "null" || row.polarity === "negative",
    isMixed: row.polarity === "mixed",
    testedSign: row.testedSign as 1 | -1 | null,
    comparedWith: null,
    worsened: false,
    qualityFlags: [],
    proxy: row.proxy ?? false,
    comparesGroups: row.betweenGroups !== null && row.betweenGroups !== undefined,
  };
}

/**
 * A result as a report: it speaks for the sign in which its measure moved; where its direction says better or worse, the
 * measure's desired direction says which that is. A comparison with another group is controlled evidence, one with the
 * same patients before is not. A row of a preclinical study was seen in animals unless its models are cell culture
 * alone; its species are those that its model names.
 */
export function factsOfResult(row: ResultReportRow): ReportFacts {
  const isPreclinical = row.design === "preclinical";
  const named = (row.model ?? "").split(/\s+/);
  return {
    of: "result",
    id: row.id,
    study: studyOf(row),
    holderId: row.holderId,
    predicate: null,
    isEffect: true,
    isPrognostic: false,
    level: isPreclinical ? "preclinical" : row.comparedWith === "baseline" ? "clinical_uncontrolled" : "clinical_controlled",
    basis: row.basis,
    setting: [!isPreclinical ? "human" : row.models?.join() === "cell_culture" ? "in_vitro" : "animal"],
    species: isPreclinical ? Object.keys(speciesTable).filter((name) => named.includes(name)) : ["human"],
    ...populationOf(row),
    sign: signOf(row.direction, row.desiredDirection),
    foundNone: row.direction === "no_difference",
    isMixed: false,
    testedSign: null,
    comparedWith: row.comparedWith,
    worsened: row.direction === "worsened",
    qualityFlags: row.qualityFlags ?? [],
    proxy: false,
    comparesGroups: false,
  };
}

const studyOf = ({ studyId: id, registration, cohort, design, retraction, pooledDesigns, searchTo, year, studies }: StudyColumns): ReportStudy => ({
  ...{ id, registration, cohort, design, retraction },
  ...{ pooledDesigns, searchTo, year, studies },
});

const populationOf = ({ stages, causes, models }: StudyColumns): Population => ({ stages: stages ?? [], causes: causes ?? [], models: models ?? [] });

function signOf(direction: string, desired: string | null): 1 | -1 | 0 {
  const better = desired === "higher" ? 1 : desired === "lower" ? -1 : 0;
  const signs: Readonly<Record<string, number>> = { increased: 1, decreased: -1, improved: better, worsened: -better };
  return (signs[direction] || 0) as 1 | -1 | 0;
}
