import { z } from "zod";
import { oldSpellings } from "./old-spellings.js";
import type { ReleaseFormat } from "./release-manifest.js";
import { rowValue } from "./row-value.js";
import {
  causes,
  countries,
  donors,
  experimentalModels,
  firstAuthorBases,
  pooledDesigns,
  shortNameKinds,
  stageBases,
  stages,
  studyDesigns,
  trialPhases,
  trialStatuses,
} from "./vocabulary.js";

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

/** Columns of every format. */
const columns = {
  id: rowValue.study,
  title: rowValue.text,
  year: rowValue.year.optional(),
  year_basis: rowValue.text.optional(),
  year_from_identifier: rowValue.year.optional(),
  kind: rowValue.oneOf(studyDesigns),
  registration: rowValue.text.optional(),
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
};

/** Columns whose values format 1 spelled in several ways, or that it lacks. */
const laterColumns = {
  countries: rowValue.unique(rowValue.oneOf(countries)).min(1, "must name one, or be left out").optional(),
  phase: rowValue.oneOf(trialPhases).optional(),
  status: rowValue.oneOf(trialStatuses).optional(),
  title_zh: rowValue.chinese.max(60, "must have at most 60 characters"),
  short_name_en: rowValue.text.max(40, "must have at most 40 characters"),
  short_name_zh: rowValue.text.max(40, "must have at most 40 characters"),
  short_name_kind: rowValue.oneOf(shortNameKinds),
  first_author: rowValue.text.optional(),
  first_author_basis: rowValue.oneOf(firstAuthorBases).optional(),
  stages: rowValue.unique(rowValue.oneOf(stages)).min(1, "must name one; not_applicable where there is none"),
  stage_basis: rowValue.oneOf(stageBases),
  causes: rowValue.unique(rowValue.oneOf(causes)).min(1, "must name one; not_applicable where there is none"),
  models: rowValue.unique(rowValue.oneOf(experimentalModels)).min(1, "must name one, or be left out").optional(),
  acute_model: z.boolean().optional(),
  comparator_zh: rowValue.text.optional(),
  severity_zh: rowValue.text.optional(),
  no_cells: rowValue.mark.optional(),
  pooled_designs: rowValue.oneOf(pooledDesigns).optional(),
  search_to: z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "must be a year, a month or a day such as 2023-04-20")
    .optional(),
};

/** What format 1 has in their place: one text each, and two countries and more joined by semicolons. */
const formerColumns = {
  country: z.enum(Object.keys(oldSpellings.countries)).optional(),
  phase: z.enum(Object.keys(oldSpellings.phase)).optional(),
  status: z.enum(Object.keys(oldSpellings.status)).optional(),
};

type CommonRow = z.infer<z.ZodObject<typeof columns>>;
type LaterRow = CommonRow & z.infer<z.ZodObject<typeof laterColumns>>;

/** A row of `studies.jsonl`, checked; what its format does not have is missing, and each value has one spelling. */
export type StudyRow = CommonRow & Partial<LaterRow>;

/** A row of `studies.jsonl`, by format: a study, trial, review or page that claims rest on. */
export const studyRow: Readonly<Record<ReleaseFormat, z.ZodType<StudyRow>>> = {
  1: z
    .strictObject({ ...columns, ...formerColumns })
    .superRefine((row, context) => checkColumns(row, reportInto(row, context)))
    .transform(({ country, phase, status, ...row }) => ({
      ...row,
      ...(country !== undefined && { countries: oldSpellings.countries[country] as StudyRow["countries"] }),
      ...(phase !== undefined && { phase: oldSpellings.phase[phase] as StudyRow["phase"] }),
      ...(status !== undefined && { status: oldSpellings.status[status] as StudyRow["status"] }),
    })),
  2: z.strictObject({ ...columns, ...laterColumns }).superRefine((row, context) => {
    const report = reportInto(row, context);
    checkColumns(row, report);
    checkLaterColumns(row, report);
  }),
};

type Report<Row> = (field: keyof Row & string, message: string) => void;

function reportInto<Row extends object>(row: Row, context: z.RefinementCtx): Report<Row> {
  return (field, message) => context.addIssue({ code: "custom", path: [field], message, input: row[field] });
}

function checkColumns(row: CommonRow, report: Report<CommonRow>): void {
  if (retractionOf.get(row.retracted) !== row.retraction)
    report("retraction", `must be ${retractionOf.get(row.retracted)} where retracted is ${row.retracted}`);
  if (clinicalDesigns.includes(row.kind) && row.cohort === undefined) report("cohort", `must be named for the kind ${row.kind}`);
  if ((row.cohort === undefined) !== (row.cohort_basis === undefined)) report("cohort_basis", "must stand beside cohort, and only there");
  if ((row.cohort_overlap_possible === undefined) !== (row.cohort_overlap_reason === undefined))
    report("cohort_overlap_reason", "must stand beside cohort_overlap_possible, and only there");
  if (row.cohort !== undefined && row.cohort_overlap_possible?.includes(row.cohort)) report("cohort_overlap_possible", "must not name the study's own cohort");
  if (row.id.startsWith("NCT:") && row.registration !== row.id.slice(4)) report("registration", `must be ${row.id.slice(4)}, as in the id`);
  const missing = registryLists.filter((field) => row[field] === undefined);
  if (missing.length < registryLists.length)
    for (const field of missing)
      report(field, `must be a list (empty where the registry names nothing) where ${registryLists.find((other) => row[other] !== undefined)} is one`);
  for (const field of ["mesh_conditions", "linked_publications"] as const)
    if (new Set(row[field]?.map((item) => ("id" in item ? item.id : item.pmid))).size < (row[field]?.length ?? 0))
      report(field, "must not name anything twice");
}

/** Fields of which the one must stand beside the other, and only there. */
const besides = [
  ["comparator_zh", "comparator"],
  ["first_author_basis", "first_author"],
] as const;

function checkLaterColumns(row: LaterRow, report: Report<LaterRow>): void {
  for (const [field, other] of besides)
    if ((row[field] === undefined) !== (row[other] === undefined)) report(field, `must stand beside ${other}, and only there`);
  if ((row.severity_zh === undefined) !== (row.population === undefined)) report("severity_zh", "must stand beside population.severity, and only there");
  const isPreclinical = row.kind === "preclinical";
  if (isPreclinical !== (row.models !== undefined))
    report("models", isPreclinical ? "must be named for the kind preclinical" : `must be left out for the kind ${row.kind}`);
  if (!isPreclinical && row.acute_model !== undefined) report("acute_model", `must be left out for the kind ${row.kind}`);
  for (const field of ["stages", "causes"] as const)
    if (isPreclinical && row[field].join() !== "not_applicable")
      report(field, 'must be ["not_applicable"] for the kind preclinical: its models say what was made ill');
  if (clinicalDesigns.includes(row.kind) && row.cell_source_entities.length > 0 === (row.no_cells === true))
    report(
      "no_cells",
      row.no_cells ? "must be left out where cell_source_entities names the cells given" : "must be true where cell_source_entities names no cells",
    );
  if ((row.kind === "meta_analysis") !== (row.pooled_designs !== undefined))
    report("pooled_designs", row.kind === "meta_analysis" ? "must be named for the kind meta_analysis" : `must be left out for the kind ${row.kind}`);
  if (row.search_to !== undefined && row.kind !== "meta_analysis" && row.kind !== "systematic_review")
    report("search_to", `must be left out for the kind ${row.kind}`);
}
