import { z } from "zod";
import { predicates } from "./predicate.js";
import { rowValue } from "./row-value.js";
import { evidenceLevels, polarities, settings, species, stances } from "./vocabulary.js";

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
      (values) => values.every((value, index) => index === 0 || order.indexOf(value) > order.indexOf(values[index - 1] as string)),
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

/** A row of `claims.jsonl`: one statement about a subject and an object, in a context, resting on studies. */
export const claimRow = z
  .strictObject({
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
  })
  .superRefine((row, context) => {
    const report = (path: string, input: unknown, message: string) => context.addIssue({ code: "custom", path: path.split("."), message, input });
    const { setting, species: seen, ...more } = row.context;
    const settingsNamed: readonly string[] = setting;
    const observed = !settingsNamed.includes("none");
    if (row.subject === row.object) report("object", row.object, "must be another thing than the subject");
    if (row.seed !== (row.section !== undefined))
      report("section", row.section, row.seed ? "must say where in the seed article the claim stands" : "must be left out where seed is false");
    if ((row.polarity === "positive") !== (row.tested_sign === undefined))
      report(
        "tested_sign",
        row.tested_sign,
        row.polarity === "positive" ? "must be left out on a positive claim" : "must be 1 or -1: the sign that the claim would have if it were positive",
      );
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
  });

/** A row of `claims.jsonl`, checked. */
export type ClaimRow = z.infer<typeof claimRow>;
