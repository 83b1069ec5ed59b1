import { donorEntities } from "../../../model/donor-entities.js";
import type { StudyRow } from "../../../model/study-row.js";
import { foldTogether } from "./fold-together.js";
import type { GraphRows } from "./graph-rows.js";

/** Studies, with what they used, whose patients they saw, and what a registry says of them. */
export function addStudies(graph: GraphRows, rows: readonly StudyRow[]): void {
  for (const row of rows) {
    graph.add("Study", {
      id: row.id,
      title: row.title,
      titleZh: row.title_zh,
      shortNameEn: row.short_name_en,
      shortNameZh: row.short_name_zh,
      shortNameKind: row.short_name_kind,
      firstAuthor: row.first_author,
      firstAuthorBasis: row.first_author_basis,
      year: row.year,
      yearBasis: row.year_basis,
      yearFromIdentifier: row.year_from_identifier,
      design: row.kind,
      registration: row.registration,
      countries: row.countries,
      countryInferred: row.country_inferred,
      populationEtiology: row.population?.etiology,
      populationSeverity: row.population?.severity,
      populationRandomised: row.population?.n_randomised,
      severityZh: row.severity_zh,
      stages: row.stages,
      stageBasis: row.stage_basis,
      causes: row.causes,
      treated: row.n_treated,
      control: row.n_control,
      armSizesSingle: row.arm_sizes?.single,
      armSizesDouble: row.arm_sizes?.double,
      armSizesControl: row.arm_sizes?.control,
      enrollment: row.enrollment,
      enrollmentType: row.enrollment_type,
      recruited: row.recruited,
      cellSource: row.cell_source,
      product: row.product,
      donor: row.donor,
      donorInferred: row.donor_inferred,
      route: row.route,
      dose: row.dose_cells,
      infusions: row.n_infusions,
      followUpWeeks: row.follow_up_weeks,
      comparator: row.comparator,
      comparatorZh: row.comparator_zh,
      noCells: row.no_cells,
      phase: row.phase,
      status: row.status,
      statusAsOf: row.status_as_of,
      whyStopped: row.why_stopped,
      allocation: row.allocation,
      masking: row.masking,
      model: row.model,
      models: row.models,
      acuteModel: row.acute_model,
      sponsor: row.sponsor,
      sponsorClass: row.sponsor_class,
      start: row.start,
      completion: row.completion,
      secondaryOutcomes: row.secondary_outcomes,
      armsDerivedBy: row.arms_derived_by,
      studies: row.n_studies,
      patients: row.n_patients,
      pooledDesigns: row.pooled_designs,
      searchTo: row.search_to,
      pmid: row.pmid,
      pmcid: row.pmcid,
      doi: row.doi,
      journal: row.journal,
      bibliographicOnly: row.bibliographic_only,
      retracted: row.retracted === "unknown" ? undefined : row.retracted,
      retraction: row.retraction,
      retractionChecked: row.retraction_checked,
      seenAt: row.seen_at,
      note: row.note,
      folded: foldTogether([
        row.title,
        row.title_zh,
        row.short_name_en,
        row.short_name_zh,
        row.first_author,
        row.registration,
        row.pmid,
        row.pmcid,
        row.doi,
        row.journal,
        row.sponsor,
        ...(row.countries ?? []),
        row.comparator,
        row.comparator_zh,
        row.note,
        ...(row.mesh_conditions ?? []).map((condition) => condition.term),
      ]),
    });
    linkStudy(graph, row);
  }
}

function linkStudy(graph: GraphRows, row: StudyRow): void {
  for (const [position, entity] of row.cell_source_entities.entries()) graph.link("Study", "USED_SOURCE", "Entity", row.id, entity, { position });
  for (const [position, entity] of row.route_entities.entries()) graph.link("Study", "USED_ROUTE", "Entity", row.id, entity, { position });
  for (const [position, donor] of row.donor.entries()) graph.link("Study", "USED_DONOR", "Entity", row.id, donorEntities[donor], { position });
  if (row.cohort !== undefined) {
    graph.add("Cohort", { id: `COHORT:${row.cohort}`, name: row.cohort });
    graph.link("Study", "IN_COHORT", "Cohort", row.id, `COHORT:${row.cohort}`, { basis: row.cohort_basis });
  }
  for (const [position, cohort] of (row.cohort_overlap_possible ?? []).entries())
    graph.link("Study", "MAY_OVERLAP", "Cohort", row.id, `COHORT:${cohort}`, { position, reason: row.cohort_overlap_reason });
  for (const [position, { pmid, type }] of (row.linked_publications ?? []).entries()) {
    graph.add("Publication", { id: `PMID:${pmid}` });
    graph.link("Study", "LINKED_PUBLICATION", "Publication", row.id, `PMID:${pmid}`, { position, type });
  }
  for (const [position, { id, term }] of (row.mesh_conditions ?? []).entries()) {
    graph.add("MeshTerm", { id, term });
    graph.link("Study", "HAS_CONDITION", "MeshTerm", row.id, id, { position });
  }
  for (const [position, { measure, time_frame: timeFrame }] of (row.primary_outcomes ?? []).entries()) {
    const id = `${row.id}#outcome-${position + 1}`;
    graph.add("RegisteredOutcome", { id, position, measure, timeFrame });
    graph.link("Study", "HAS_PRIMARY_OUTCOME", "RegisteredOutcome", row.id, id);
  }
}
