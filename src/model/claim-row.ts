import { z } from "zod";
import { predicates } from "./predicate.js";
import type { ReleaseFormat } from "./release-manifest.js";
import { rowValue } from "./row-value.js";
import { bases, evidenceLevels, polarities, settings, species, stances } from "./vocabulary.js";

/** Steps of the ladder from a cell source to an outcome. */
const ladderSteps = [
  "context",
  "direct_effect",
  "is_a",
  "measure_link",
  "mechanism_outcome",
  "mechanism_process",
  "mediator_mechanism",
  "mediator_outcome",
  "mediator_process",
  "outcome_outcome",
  "process_outcome",
  "process_process",
  "prognosis",
  "route_effect",
  "source_mechanism",
  "source_mediator",
  "source_process",
  "source_route",
  "therapy_source",
] as const;

/** A list of distinct values in the order of their vocabulary. */
function inOrder<Words extends Readonly<Record<string, { en: string; zh: string }>>>(words: Words) {
  const order = Object.keys(words);
  return rowValue
    .unique(rowValue.oneOf(words))
    .refine(
      (values) => values.every((value, index) => index === 0 || order.indexOf(value) > order.indexOf(values[index - 1] ?? "")),
      `must keep the order ${order.join(", ")}`,
    );
}

const claimContext = z.strictObject({
  setting: inOrder(settings).min(1, "must name at least one setting; none where nothing was observed"),
  species: inOrder(species),
  model: rowValue.text.max(60, "must have at most 60 characters").optional(),
  etiology: rowValue
    .unique(z.enum(["hbv", "hcv", "alcohol", "nash", "pbc"]))
    .min(1, "must name one, or be left out")
    .optional(),
  disease_stage: z.enum(["compensated", "decompensated", "acute_on_chronic_liver_failure"]).optional(),
  region: rowValue.text.optional(),
});

/** Columns of every format. */
const columns = {
  id: rowValue.claim,
  subject: rowValue.curie,
  predicate: z.enum(predicates),
  object: rowValue.curie,
  polarity: rowValue.oneOf(polarities),
  sign: z.literal([1, -1, 0]),
  tested_sign: rowValue.direction.optional(),
  ladder: z.enum(ladderSteps),
  stance: rowValue.oneOf(stances),
  context: claimContext,
  context_text: rowValue.text,
  evidence: rowValue.unique(rowValue.study).min(1, "must name at least one study"),
  evidence_level: rowValue.oneOf(evidenceLevels),
  confidence_grounds: rowValue.text,
  statement_en: rowValue.text,
  statement_zh: rowValue.chinese,
  seed: z.boolean(),
  section: rowValue.text.optional(),
  conflicts_with: rowValue.unique(rowValue.claim),
};

/** Columns since format 2. */
const laterColumns = {
  basis: rowValue.oneOf(bases),
  basis_by_study: z.record(rowValue.study, rowValue.oneOf(bases)).optional(),
  between_groups: rowValue.text.optional(),
  proxy: rowValue.mark.optional(),
  outcome: rowValue.curie.optional(),
};

type CommonRow = z.infer<z.ZodObject<typeof columns>>;
type LaterRow = CommonRow & z.infer<z.ZodObject<typeof laterColumns>>;

/** A row of `claims.jsonl`, checked; what its format does not have is missing. */
export type ClaimRow = CommonRow & Partial<LaterRow>;

/** A row of `claims.jsonl`, by format: one statement about a subject and an object, in a context, resting on studies. */
export const claimRow: Readonly<Record<ReleaseFormat, z.ZodType<ClaimRow>>> = {
  1: z.strictObject(columns).superRefine((row, context) => checkColumns(row, reportInto(context))),
  2: z.strictObject({ ...columns, ...laterColumns }).superRefine((row, context) => {
    const report = reportInto(context);
    checkColumns(row, report);
    checkBasis(row, report);
    checkHedges(row, report);
  }),
};

type Report = (path: string, input: unknown, message: string) => void;

function reportInto(context: z.RefinementCtx): Report {
  return (path, input, message) => context.addIssue({ code: "custom", path: path.split("."), message, input });
}

function checkColumns(row: CommonRow, report: Report): void {
  const { setting, species: seen, ...more } = row.context;
  const settingsNamed: readonly string[] = setting;
  const observed = !settingsNamed.includes("none");
  if (row.subject === row.object) report("object", row.object, "must be another entity than the subject");
  if (row.seed !== (row.section !== undefined))
    report("section", row.section, row.seed ? "must say where in the seed article the claim stands" : "must be left out where seed is false");
  if (row.polarity === "positive" && row.tested_sign !== undefined) report("tested_sign", row.tested_sign, "must be left out on a positive claim");
  if (row.conflicts_with.includes(row.id)) report("conflicts_with", row.id, "must not name the claim itself");
  if (!observed && settingsNamed.length > 1) report("context.setting", setting, "must not join none with another setting");
  if (!observed && seen.length > 0) report("context.species", seen, "must be empty where the setting is none");
  if (settingsNamed.includes("human") && !seen.includes("human")) report("context.species", seen, "must name human where the setting does");
  if (settingsNamed.join() === "human" && seen.length > 1) report("context.species", seen, "must be human alone where the setting is human alone");
  if (settingsNamed.includes("animal") && !settingsNamed.includes("human") && seen.join() === "human")
    report("context.species", seen, "must not be human alone where the setting names animal and not human");
  if (!observed && more.model !== undefined) report("context.model", more.model, "must be left out where the setting is none");
  for (const field of ["etiology", "disease_stage"] as const)
    if (more[field] !== undefined && !settingsNamed.includes("human"))
      report(`context.${field}`, more[field], "must be left out where the setting does not name human");
}

/** The levels that a text of each basis can carry. */
const levelsOfBasis: Readonly<Record<keyof typeof bases, readonly (keyof typeof evidenceLevels)[]>> = {
  finding: ["clinical_controlled", "clinical_uncontrolled", "preclinical", "review"],
  pooled: ["clinical_controlled", "clinical_uncontrolled", "preclinical", "review"],
  table_row: ["review"],
  introduction: ["review"],
  title: ["review"],
  method: ["review", "registry"],
  definition: ["review", "registry"],
  narrative: ["narrative"],
};

/** The cited text can carry the level; a study's own basis is named where it differs from the claim's, and only there. */
function checkBasis(row: LaterRow, report: Report): void {
  const levels = levelsOfBasis[row.basis];
  if (!levels.includes(row.evidence_level)) report("evidence_level", row.evidence_level, `must be ${levels.join(" or ")} where the basis is ${row.basis}`);
  if (row.between_groups !== undefined && row.evidence_level !== "clinical_controlled")
    report("between_groups", row.between_groups, `must be left out on the level ${row.evidence_level}: it says where clinical_controlled is stated`);
  if (row.basis === "narrative" && !row.evidence.every((study) => study.startsWith("SEED:")))
    report("evidence", row.evidence, "must name the seed article alone where the basis is narrative");
  const bySome = row.basis_by_study;
  if (bySome === undefined) return;
  const named = Object.keys(bySome);
  const foreign = named.find((study) => !row.evidence.includes(study));
  const equal = named.find((study) => bySome[study] === row.basis);
  if (foreign !== undefined) report("basis_by_study", bySome, `must not name ${foreign}, which is not among the evidence`);
  else if (equal !== undefined) report("basis_by_study", bySome, `must leave out ${equal}, whose basis is that of the claim`);
  else if (named.length === 0 || named.length === row.evidence.length)
    report("basis_by_study", bySome, "must name some of the studies and not all: the basis of the claim is that of one at least");
}

/** Words of the English by which a claim is hedged, and those of which the Chinese must then have one. */
const hedges: readonly (readonly [english: RegExp, chinese: RegExp])[] = [
  [/\b(may|might|could|possibly)\b/, /可能|或许|或可|有望|潜在/],
  [/\b(is|are|was|were) (said|thought|held|believed|expected)\b|\bheld that\b|\bis said\b/, /称|认为|被列|预期|推测|报道/],
  [/\bsuggests?\b|\bhints?\b/, /提示|表明|可能/],
];

function checkHedges(row: CommonRow, report: Report): void {
  for (const [english, chinese] of hedges) {
    const hedge = english.exec(row.statement_en);
    if (hedge && !chinese.test(row.statement_zh))
      report("statement_zh", row.statement_zh, `must keep the hedge "${hedge[0]}" of the English, with one of ${chinese.source.replaceAll("|", ", ")}`);
  }
}
