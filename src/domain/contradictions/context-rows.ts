import { append } from "../../basics/append.js";
import type { RecordOf } from "../../graph/plan/cypher-contract.js";
import { readCells } from "../../graph/plan/cypher-files.js";
import {
  causes,
  countries,
  donors,
  evidenceLevels,
  experimentalModels,
  type Label,
  settings,
  species,
  stages,
  studyDesigns,
  type Vocabulary,
} from "../../model/vocabulary.js";
import { assessReports } from "../reports/assess-reports.js";
import type { AssessedReport } from "../reports/report.js";
import { factsOfClaim, factsOfResult } from "../reports/report-rows.js";
import type { DifferenceAspect } from "./difference-aspects.js";

type Reports = RecordOf<"contradictions/contradictory-pairs", "node">;

const readers = readCells["contradictions/contradictory-pairs"];
type ClaimInContext = ReturnType<typeof readers.claims>;
type ResultInContext = ReturnType<typeof readers.results>;

/** A report with what is known of where, in whom and how it was seen; an aspect that the source does not tell is empty. */
export interface ReportInContext extends AssessedReport {
  readonly facts: Readonly<Record<DifferenceAspect, readonly Label[]>>;
}

/**
 * Reads the claims and results on some pairs: the reports on each, by the ids of its subject and its object with a space
 * between. Texts that the sources print stand as printed where they have no Chinese.
 */
export function readInContext(claims: Reports["claims"], results: Reports["results"], excludeRetracted: boolean): Map<string, ReportInContext[]> {
  const rows = new Map<string, (ClaimInContext | ResultInContext)[]>();
  for (const row of [...claims.map(readers.claims), ...results.map(readers.results)]) append(rows, `${row.holderId} ${row.objectId}`, row);
  return new Map([...rows].map(([pair, ofPair]) => [pair, inContext(ofPair, excludeRetracted)]));
}

/** The reports on one pair, which are assessed together. */
function inContext(rows: readonly (ClaimInContext | ResultInContext)[], excludeRetracted: boolean): ReportInContext[] {
  const assessed = assessReports(
    rows.map((row) => ("predicate" in row ? factsOfClaim(row) : factsOfResult(row))),
    excludeRetracted,
  );
  return assessed.map((report, index) => ({ ...report, facts: factsOf(report, rows[index] as ClaimInContext | ResultInContext) }));
}

function factsOf(report: AssessedReport, row: ClaimInContext | ResultInContext): ReportInContext["facts"] {
  return {
    SPECIES: labels(species, report.species),
    SETTING: labels(settings, report.setting),
    MODEL: labels(experimentalModels, told(report.models)),
    CAUSE: labels(causes, told(report.causes)),
    STAGE: labels(stages, told(report.stages)),
    CELLS: names(row.cells),
    DONOR: labels(donors, row.donor),
    ROUTE: names(row.routes),
    DOSE: printed(row.dose, null),
    FOLLOW_UP: row.weeks === null ? [] : [{ en: `${row.weeks} ${row.weeks === 1 ? "week" : "weeks"}`, zh: `${row.weeks}周` }],
    COMPARATOR: printed(row.comparator, row.comparatorZh),
    DESIGN: labels(studyDesigns, [report.study.design]),
    LEVEL: labels(evidenceLevels, [report.level]),
    COUNTRY: labels(countries, row.countries ?? []),
  };
}

const names = (pairs: ClaimInContext["routes"]): Label[] => pairs.map(([en, zh]) => ({ en, zh }));

const printed = (en: string | null, zh: string | null): Label[] => (en ? [{ en, zh: zh ?? en }] : []);

/** Values that say something: a source that does not tell has no value. */
const told = (values: readonly string[]): readonly string[] => values.filter((value) => value !== "not_stated" && value !== "not_applicable");

const labels = (table: Vocabulary, values: readonly string[]): Label[] => values.map((name) => table[name] ?? { en: name, zh: name });
