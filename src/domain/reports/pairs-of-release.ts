import { append } from "../../basics/append.js";
import type { Release } from "../release/release.js";
import { assessReports } from "./assess-reports.js";
import { classTreeOfRelease } from "./class-tree.js";
import type { AssessedReport } from "./report.js";
import { type ClaimReportRow, type ResultReportRow, reportFacts } from "./report-rows.js";
import type { PairEvidence } from "./reports-of-pair.js";

/**
 * What bears on an ordered pair, from the rows of a release: the same as `cypher/fields/reports-of-association.cypher`
 * finds in the graph. Any pair may be given, also one that no claim states. Made once for a release; reports are assessed
 * once for each object.
 */
export function pairsOfRelease(
  release: Pick<Release, "entities" | "predicates" | "claims" | "studies" | "results">,
): (subject: string, object: string) => PairEvidence {
  const kindOf = new Map<string, string>(release.entities.map(({ id, kind }) => [id, kind]));
  const claimsOn = new Map<string, ClaimReportRow[]>();
  const resultsOn = new Map<string, ResultReportRow[]>();
  const columnsOf = studyColumns(release.studies);
  const desired = new Map(release.entities.map(({ id, desired_direction: direction }) => [id, direction ?? null]));
  for (const claim of release.claims) {
    const predicate = release.predicates.predicates[claim.predicate];
    for (const study of claim.evidence)
      append(claimsOn, claim.object, {
        ...columnsOf(study),
        id: claim.id,
        holderId: claim.subject,
        predicate: claim.predicate,
        effect: predicate?.effect ?? null,
        pathRole: predicate?.path_role ?? null,
        level: claim.evidence_level,
        basis: claim.basis_by_study?.[study] ?? claim.basis ?? null,
        setting: claim.context.setting,
        species: claim.context.species,
        etiology: claim.context.etiology ?? [],
        diseaseStage: claim.context.disease_stage ?? null,
        polarity: claim.polarity,
        sign: claim.sign,
        testedSign: claim.tested_sign ?? null,
        proxy: claim.proxy ?? null,
        betweenGroups: claim.between_groups ?? null,
      });
  }
  for (const result of release.results) {
    if (!result.outcome_entity || !result.subject) continue;
    append(resultsOn, result.outcome_entity, {
      ...columnsOf(result.study),
      id: result.id,
      holderId: result.subject,
      basis: result.basis ?? null,
      comparedWith: result.compared_with,
      direction: result.direction,
      qualityFlags: result.quality_flags ?? null,
      desiredDirection: desired.get(result.outcome_entity) ?? null,
    });
  }
  const assessed = new Map<string, readonly AssessedReport[]>();
  const reportsOn = (object: string): readonly AssessedReport[] => {
    const known = assessed.get(object) ?? assessReports(reportFacts(claimsOn.get(object) ?? [], resultsOn.get(object) ?? []));
    assessed.set(object, known);
    return known;
  };
  const classes = classTreeOfRelease(release);
  return (subject, object) => ({ subject, objectKind: kindOf.get(object) ?? "", reports: reportsOn(object), classes });
}

function studyColumns(studies: Release["studies"]) {
  const columns = new Map(
    studies.map((study) => [
      study.id,
      {
        studyId: study.id,
        registration: study.registration ?? null,
        cohort: study.cohort ?? null,
        design: study.kind,
        retraction: study.retraction,
        pooledDesigns: study.pooled_designs ?? null,
        searchTo: study.search_to ?? null,
        year: study.year ?? null,
        studies: study.n_studies ?? null,
        model: study.model ?? null,
        stages: study.stages ?? null,
        causes: study.causes ?? null,
        models: study.models ?? null,
      },
    ]),
  );
  return (id: string) => columns.get(id) as NonNullable<ReturnType<typeof columns.get>>;
}
