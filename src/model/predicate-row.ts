import { z } from "zod";
import { kinds } from "./kind.js";
import { rowValue } from "./row-value.js";

const kindList = rowValue.unique(z.enum(kinds)).min(1, "must name at least one kind");

/** A predicate in `predicates.json`: how claims that use it are read, walked and exported. */
export const predicateRow = z.strictObject({
  biolink: z.string().regex(/^biolink:[a-z_]+$/, "must be a Biolink slot such as biolink:produces"),
  biolink_verified: rowValue.mark,
  qualifier: z.strictObject({ object_direction_qualifier: rowValue.text }).nullable(),
  inverse: z.string().regex(/^[a-z_]+$/, "must be a name in snake_case"),
  label_en: rowValue.text,
  label_zh: rowValue.chinese,
  uses: rowValue.count,
  /** A number; or `desired`: as the object's desired direction says; or `claim`: as the claim says. */
  sign: z.literal([1, -1, 0, "desired", "claim"]),
  /** Which way a walk takes it: as it stands, from object to subject, as a class (inheritance), or not at all. */
  traverse: z.enum(["forward", "inverse", "inherit", "none"]),
  domain: kindList,
  range: kindList,
  step: rowValue.text,
});

/** A predicate of `predicates.json`, checked. */
export type PredicateRow = z.infer<typeof predicateRow>;
