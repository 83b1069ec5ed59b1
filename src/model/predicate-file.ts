import { z } from "zod";
import { predicates } from "./predicate.js";
import { predicateRow } from "./predicate-row.js";
import { rowValue } from "./row-value.js";
import { evidenceLevels } from "./vocabulary.js";

/** The file `predicates.json`: the predicates, and the rules by which their signs and walks are read. */
export const predicateFile = z.strictObject({
  biolink_model_version: rowValue.text,
  source: rowValue.text,
  note: rowValue.text,
  evidence_level_to_biolink: z.partialRecord(rowValue.oneOf(evidenceLevels), z.string().regex(/^biolink:[a-z_]+$/, "must be a Biolink slot")),
  predicates: z.partialRecord(z.enum(predicates), predicateRow),
  sign_rule: rowValue.text,
  traverse_rule: rowValue.text,
});

/** The content of `predicates.json`, checked. */
export type PredicateFile = z.infer<typeof predicateFile>;
