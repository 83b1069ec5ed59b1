import { z } from "zod";
import { rowValue } from "./row-value.js";
import { donors, studyDesigns } from "./vocabulary.js";

const cellSources = [
  "bone_marrow",
  "adipose",
  "umbilical_cord",
  "cord_blood",
  "menstrual",
  "ipsc",
  "liver",
  "dental_pulp",
  "amniotic",
  "placenta",
  "fetal_skin",
  "skin_abcb5",
  "bone_marrow_mononuclear",
  "peripheral_blood_mononuclear",
  "peripheral_blood_stem_cell",
  "cd34_haematopoietic",
  "cd133_haematopoietic",
  "haematopoietic_bm",
  "fetal_biliary_tree",
  "unspecified_autologous_stem_cell",
] as const;

const routes = ["peripheral_iv", "portal_vein", "hepatic_artery", "intrasplenic", "intrahepatic", "intraperitoneal"] as const;

/** Designs that treat patients: they name the cohort by which reports of the same patients are joined. */
const clinicalDesigns: readonly string[] = ["rct", "nonrandomised_controlled", "single_arm", "registry_trial"];

const retractionOf = new Map<unknown, string>([
  [true, "retracted"],
  [false, "not_found_in_list"],
  ["unknown", "unknown"],
]);

/** Fields that a registry record has together; a list is empty where the record names nothing. */
const registryLists = ["primary_outcomes", "secondary_outcomes", "mesh_conditions"] as const;

/** A row of `studies.jsonl`: a study, trial, review or page that claims rest on. */
export const studyRow = z
  .strictObject({
    id: rowValue.study,
    title: rowValue.text,
    year: rowValue.year.optional(),
    year_basis: rowValue.text.optional(),
    year_from_identifier: rowValue.year.optional(),
    kind: rowValue.oneOf(studyDesigns),
    registration: rowValue.text.optional(),
    country: rowValue.text.optional(),
    country_inferred: rowValue.mark.optional(),
    population: z.strictObject({ etiology: rowValue.unique(rowValue.text), severity: rowValue.text, n_randomised: rowValue.size.optional() }).optional(),
    n_treated: rowValue.size.optional(),
    n_control: rowValue.count.optional(),
    arm_sizes: z.strictObject({ single: rowValue.size, double: rowValue.size, control: rowValue.size }).optional(),
    enrollment: rowValue.count.optional(),
    enrollment_type: rowValue.text.optional(),
    recruited: rowValue.text.optional(),
    cell_source: rowValue.unique(z.enum(cellSources)),
    cell_source_entities: rowValue.unique(rowValue.curie),
    product: rowValue.text.optional(),
    donor: rowValue.unique(rowValue.oneOf(donors)),
    donor_inferred: rowValue.mark.optional(),
    route: rowValue.unique(z.enum(routes)),
    route_entities: rowValue.unique(rowValue.curie),
    dose_cells: rowValue.text.optional(),
    n_infusions: rowValue.unique(rowValue.size).min(1, "must name one, or be left out").optional(),
    follow_up_weeks: rowValue.count.optional(),
    comparator: rowValue.text.optional(),
    phase: rowValue.text.optional(),
    status: rowValue.text.optional(),
    status_as_of: rowValue.text.optional(),
    why_stopped: rowValue.text.optional(),
    allocation: rowValue.text.optional(),
    masking: rowValue.text.optional(),
    model: rowValue.text.optional(),
    sponsor: rowValue.text.optional(),
    sponsor_class: rowValue.text.optional(),
    start: rowValue.text.optional(),
    completion: rowValue.text.optional(),
    primary_outcomes: z.array(z.strictObject({ measure: rowValue.text, time_frame: rowValue.text })).optional(),
    secondary_outcomes: z.array(rowValue.text).optional(),
    mesh_conditions: z
      .array(z.strictObject({ id: z.string().regex(/^MESH:[A-Z]\d+$/, "must be MESH: and a descriptor, for example MESH:D008103"), term: rowValue.text }))
      .optional(),
    arms_derived_by: rowValue.text.optional(),
    linked_publications: z
      .array(z.strictObject({ pmid: z.string().regex(/^\d{5,9}$/, "must be a PubMed number"), type: rowValue.text }))
      .min(1, "must name one, or be left out")
      .optional(),
    n_studies: rowValue.size.optional(),
    n_patients: rowValue.size.optional(),
    cohort: rowValue.name.optional(),
    cohort_basis: rowValue.text.optional(),
    cohort_overlap_possible: rowValue.unique(rowValue.name).min(1, "must name one, or be left out").optional(),
    cohort_overlap_reason: rowValue.text.optional(),
    pmid: z
      .string()
      .regex(/^\d{5,9}$/, "must be a PubMed number")
      .optional(),
    pmcid: z
      .string()
      .regex(/^PMC\d+$/, "must be PMC and a number")
      .optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,}\/\S+$/, "must be a DOI without doi: or an address before it")
      .optional(),
    journal: rowValue.text.optional(),
    bibliographic_only: rowValue.mark.optional(),
    retracted: z.literal([true, false, "unknown"]),
    retraction: z.enum(["retracted", "not_found_in_list", "unknown"]),
    retraction_checked: rowValue.text.optional(),
    seen_at: rowValue.seenAt,
    note: rowValue.text.optional(),
  })
  .superRefine((row, context) => {
    const report = (path: keyof typeof row, message: string) => context.addIssue({ code: "custom", path: [path], message, input: row[path] });
    if (retractionOf.get(row.retracted) !== row.retraction)
      report("retraction", `must be ${retractionOf.get(row.retracted)} where retracted is ${row.retracted}`);
    if (clinicalDesigns.includes(row.kind) && row.cohort === undefined) report("cohort", `must be named for the kind ${row.kind}`);
    if ((row.cohort === undefined) !== (row.cohort_basis === undefined)) report("cohort_basis", "must stand beside cohort, and only there");
    if ((row.cohort_overlap_possible === undefined) !== (row.cohort_overlap_reason === undefined))
      report("cohort_overlap_reason", "must stand beside cohort_overlap_possible, and only there");
    if (row.cohort !== undefined && row.cohort_overlap_possible?.includes(row.cohort))
      report("cohort_overlap_possible", "must not name the study's own cohort");
    if (row.id.startsWith("NCT:") && row.registration !== row.id.slice(4)) report("registration", `must be ${row.id.slice(4)}, as in the id`);
    const missing = registryLists.filter((field) => row[field] === undefined);
    if (missing.length < registryLists.length)
      for (const field of missing)
        report(field, `must be a list (empty where the registry names nothing) where ${registryLists.find((other) => row[other] !== undefined)} is one`);
    for (const field of ["mesh_conditions", "linked_publications"] as const)
      if (new Set(row[field]?.map((item) => ("id" in item ? item.id : item.pmid))).size < (row[field]?.length ?? 0))
        report(field, "must not name anything twice");
  });

/** A row of `studies.jsonl`, checked. */
export type StudyRow = z.infer<typeof studyRow>;
