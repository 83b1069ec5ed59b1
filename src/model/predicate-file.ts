import { z } from "zod";
import { type Predicate, predicates } from "./predicate.js";
import { type PredicateRow, predicateRow } from "./predicate-row.js";
import type { ReleaseFormat } from "./release-manifest.js";
import { rowValue } from "./row-value.js";
import { evidenceLevels } from "./vocabulary.js";

const rules = {
  biolink_model_version: rowValue.text,
  source: rowValue.text,
  note: rowValue.text,
  evidence_level_to_biolink: z.partialRecord(rowValue.oneOf(evidenceLevels), z.string().regex(/^biolink:[a-z_]+$/, "must be a Biolink slot")),
  sign_rule: rowValue.text,
  traverse_rule: rowValue.text,
};
const laterRules = { effect_rule: rowValue.text, path_role_rule: rowValue.text };

/** The content of `predicates.json`, checked; what its format does not have is missing. */
export type PredicateFile = z.infer<z.ZodObject<typeof rules>> &
  Partial<z.infer<z.ZodObject<typeof laterRules>>> & { readonly predicates: Readonly<Partial<Record<Predicate, PredicateRow>>> };

/** The file `predicates.json`, by format: the predicates, and the rules by which their signs and walks are read. */
export const predicateFile: Readonly<Record<ReleaseFormat, z.ZodType<PredicateFile>>> = {
  1: z.strictObject({ ...rules, predicates: z.partialRecord(z.enum(predicates), predicateRow[1]) }),
  2: z.strictObject({ ...rules, ...laterRules, predicates: z.partialRecord(z.enum(predicates), predicateRow[2]) }),
};
