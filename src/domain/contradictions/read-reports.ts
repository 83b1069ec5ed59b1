import { donors, evidenceLevels, type Label, settings, species, studyDesigns, type Vocabulary } from "../../model/vocabulary.js";
import type { EvidenceRow } from "../confidence/evidence-row.js";
import { type ClaimReport, type ResultReport, readEvidence } from "../confidence/read-evidence.js";
import type { DifferenceAspect } from "./difference-aspects.js";

type Names = readonly (readonly [en: string, zh: string])[];
type StudyFacts = readonly [
  routes: Names,
  cells: Names,
  dose: string | null,
  donor: readonly string[],
  weeks: number | null,
  comparator: string | null,
  country: string | null,
];

/** A claim and one of its studies, as `cypher/fields/reports-of-contradiction.cypher` lists them. */
export type ClaimWithContext = readonly [...ClaimReport, model: string | null, etiology: readonly string[], stage: string | null, ...StudyFacts];

/** A result and its study, as the same file lists them. */
export type ResultWithContext = readonly [...ResultReport, etiology: readonly string[] | null, severity: string | null, ...StudyFacts];

/** A report with what is known of where, in whom and how it was seen; an aspect that the source does not tell is empty. */
export interface Report extends EvidenceRow {
  readonly of: "claim" | "result";
  readonly facts: Readonly<Record<DifferenceAspect, readonly Label[]>>;
}

const causes: Vocabulary = {
  hbv: { en: "hepatitis B", zh: "乙型肝炎" },
  hcv: { en: "hepatitis C", zh: "丙型肝炎" },
  alcohol: { en: "alcohol", zh: "酒精" },
  nash: { en: "steatohepatitis", zh: "脂肪性肝炎" },
  pbc: { en: "primary biliary cholangitis", zh: "原发性胆汁性胆管炎" },
};

const stages: Vocabulary = {
  compensated: { en: "compensated", zh: "代偿期" },
  decompensated: { en: "decompensated", zh: "失代偿期" },
  acute_on_chronic_liver_failure: { en: "acute-on-chronic liver failure", zh: "慢加急性肝衰竭" },
};

/** Reads the lists of claims and results; texts that the sources print stand as printed in both languages. */
export function readReports(claims: readonly ClaimWithContext[], results: readonly ResultWithContext[]): Report[] {
  return [...claims.map(readClaim), ...results.map(readResult)];
}

function readClaim(claim: ClaimWithContext): Report {
  const [row] = readEvidence([claim.slice(0, 13) as unknown as ClaimReport], []) as [EvidenceRow];
  const [model, etiology, stage, ...facts] = claim.slice(13) as unknown as [string | null, readonly string[], string | null, ...StudyFacts];
  return { ...row, of: "claim", facts: { ...common(row, facts), MODEL: printed(model), CAUSE: labels(causes, etiology ?? []), STAGE: labels(stages, stage) } };
}

function readResult(result: ResultWithContext): Report {
  const [row] = readEvidence([], [result.slice(0, 11) as unknown as ResultReport]) as [EvidenceRow];
  const [etiology, severity, ...facts] = result.slice(11) as unknown as [readonly string[] | null, string | null, ...StudyFacts];
  return {
    ...row,
    of: "result",
    facts: { ...common(row, facts), MODEL: printed(result[8]), CAUSE: labels(causes, etiology ?? []), STAGE: labels(stages, severity) },
  };
}

function common(row: EvidenceRow, [routes, cells, dose, donor, weeks, comparator, country]: StudyFacts) {
  const named = (names: Names): Label[] => names.map(([en, zh]) => ({ en, zh }));
  return {
    SPECIES: labels(species, row.species),
    SETTING: labels(settings, row.setting),
    CELLS: named(cells),
    DONOR: labels(donors, donor),
    ROUTE: named(routes),
    DOSE: printed(dose),
    FOLLOW_UP: weeks === null ? [] : [{ en: `${weeks} weeks`, zh: `${weeks}周` }],
    COMPARATOR: printed(comparator),
    DESIGN: labels(studyDesigns, row.design),
    LEVEL: labels(evidenceLevels, row.level),
    COUNTRY: printed(country),
  };
}

const printed = (text: string | null): Label[] => (text ? [{ en: text, zh: text }] : []);

function labels(table: Vocabulary, names: string | readonly string[] | null): Label[] {
  return [names ?? []].flat().map((name) => table[name] ?? { en: name, zh: name });
}
