import { z } from "zod";
import { kinds } from "./kind.js";
import type { ReleaseFormat } from "./release-manifest.js";
import { rowValue } from "./row-value.js";
import { pathRoles } from "./vocabulary.js";

const kindList = rowValue.unique(z.enum(kinds)).min(1, "must name at least one kind");

/** Columns of every format. */
const columns = {
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
};

/** Columns since format 2. */
const laterColumns = {
  /** Whether it states that the subject acts on the object, so that findings can support or deny it. */
  effect: z.boolean(),
  /** What a step over it means in a walk; `none` where it not part of pathways, and only there. */
  path_role: rowValue.oneOf(pathRoles),
};

/** A predicate in `predicates.json`, checked; what its format does not have is missing. */
export type PredicateRow = z.infer<z.ZodObject<typeof columns>> & Partial<z.infer<z.ZodObject<typeof laterColumns>>>;

/** A predicate in `predicates.json`, by format: how claims that use it are read, walked and exported. */
export const predicateRow: Readonly<Record<ReleaseFormat, z.ZodType<PredicateRow>>> = {
  1: z.strictObject(columns),
  2: z.strictObject({ ...columns, ...laterColumns }).superRefine((row, context) => {
    if ((row.traverse === "none") !== (row.path_role === "none"))
      context.addIssue({
        code: "custom",
        path: ["path_role"],
        message: row.traverse === "none" ? "must be none where traverse is none" : `must be causal, prognostic or structural where traverse is ${row.traverse}`,
        input: row.path_role,
      });
  }),
};
