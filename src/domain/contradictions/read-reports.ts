import type { RecordOf } from "../../graph/plan/cypher-contract.js";
import { readCells } from "../../graph/plan/cypher-files.js";
import { donors, evidenceLevels, type Label, settings, species, studyDesigns, type Vocabulary } from "../../model/vocabulary.js";
import type { EvidenceRow } from "../confidence/evidence-row.js";
import { rowOfClaim, rowOfResult } from "../confidence/read-evidence.js";
import type { DifferenceAspect } from "./difference-aspects.js";

type Reports = RecordOf<"fields/reports-of-contradiction", "node">;

/** A claim and one of its studies, as `cypher/fields/reports-of-contradiction.cypher` lists them. */
export type ClaimWithContext = Reports["claims"][number];

/** A result and its study, as the same file lists them. */
export type ResultWithContext = Reports["results"][number];

const readers = readCells["fields/reports-of-contradiction"];
type NamedClaim = ReturnType<typeof readers.claims>;
type NamedResult = ReturnType<typeof readers.results>;

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

function readClaim(cells: ClaimWithContext): Report {
  const claim = readers.claims(cells);
  const row = rowOfClaim(claim);
  const { model, etiology, stage } = claim;
  return { ...row, of: "claim", facts: { ...common(row, claim), MODEL: printed(model), CAUSE: labels(causes, etiology), STAGE: labels(stages, stage) } };
}

function readResult(cells: ResultWithContext): Report {
  const result = readers.results(cells);
  const row = rowOfResult(result);
  const { model, etiology, severity } = result;
  return { ...row, of: "result", facts: { ...common(row, result), MODEL: printed(model), CAUSE: labels(causes, etiology), STAGE: labels(stages, severity) } };
}

function common(row: EvidenceRow, { routes, cells, dose, donor, weeks, comparator, country }: NamedClaim | NamedResult) {
  const named = (names: NamedClaim["routes"]): Label[] => names.map(([en, zh]) => ({ en, zh }));
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
