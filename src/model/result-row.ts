import { z } from "zod";
import type { ReleaseFormat } from "./release-manifest.js";
import { rowValue } from "./row-value.js";
import { armRoles, bases, comparisons, effectKinds, qualityFlags, resultDirections, resultScopes, valueKinds } from "./vocabulary.js";

const interval = z.tuple([rowValue.number, rowValue.number]).refine(([low, high]) => low <= high, "must begin with the lower end");

const arm = z
  .strictObject({
    role: rowValue.oneOf(armRoles),
    label: rowValue.text,
    n: rowValue.size.optional(),
    n_randomised: rowValue.size.optional(),
    mean: rowValue.number.optional(),
    sd: rowValue.spread.optional(),
    median: rowValue.number.optional(),
    iqr: interval.optional(),
    events: rowValue.count.optional(),
    value: rowValue.number.optional(),
    percent: rowValue.percent.optional(),
    ci_low: rowValue.number.optional(),
    ci_high: rowValue.number.optional(),
    baseline_mean: rowValue.number.optional(),
    baseline_sd: rowValue.spread.optional(),
  })
  .superRefine((row, context) => {
    if (row.events !== undefined && row.n !== undefined && row.events > row.n)
      context.addIssue({ code: "custom", path: ["events"], message: `must be at most n, which is ${row.n}`, input: row.events });
    checkInterval(row, row.value ?? row.percent, context);
  });

const effect = z
  .strictObject({
    kind: rowValue.oneOf(effectKinds),
    value: rowValue.number.optional(),
    ci_low: rowValue.number.optional(),
    ci_high: rowValue.number.optional(),
    ci_level: z.int("must be a whole number").min(1, "must be at least 1").max(99, "must be at most 99").optional(),
    t: rowValue.number.optional(),
    p: rowValue.text.optional(),
  })
  .superRefine((row, context) => {
    checkInterval(row, row.value, context);
    if ((row.ci_level === undefined) !== (row.ci_low === undefined))
      context.addIssue({ code: "custom", path: ["ci_level"], message: "must stand beside ci_low and ci_high, and only there", input: row.ci_level });
  });

/** Columns of every format. */
const columns = {
  id: rowValue.result,
  study: rowValue.study,
  outcome: rowValue.text,
  outcome_entity: rowValue.curie.optional(),
  timepoint_weeks: rowValue.count.optional(),
  compared_with: rowValue.oneOf(comparisons),
  scope: rowValue.oneOf(resultScopes),
  arms: z.array(arm),
  effect: effect.optional(),
  direction: rowValue.oneOf(resultDirections),
  unit: rowValue.text.optional(),
  unit_code: rowValue.text.optional(),
  value_kind: rowValue.oneOf(valueKinds).optional(),
  event: rowValue.text.optional(),
  quality_flags: rowValue.unique(rowValue.oneOf(qualityFlags)).min(1, "must name one, or be left out").optional(),
  k_review: rowValue.size.optional(),
  k: rowValue.size.optional(),
  model: rowValue.text.optional(),
  note: rowValue.text.optional(),
  seen_at: rowValue.seenAt,
};

/** Columns since format 2. */
const laterColumns = {
  subject: rowValue.curie,
  basis: rowValue.oneOf(bases).extract(["finding", "pooled", "table_row"]),
};

type CommonRow = z.infer<z.ZodObject<typeof columns>>;

/** A row of `results.jsonl`, checked; what its format does not have is missing. */
export type ResultRow = CommonRow & Partial<z.infer<z.ZodObject<typeof laterColumns>>>;

/** A row of `results.jsonl`, by format: one outcome of a study at one time point, as the source prints it. */
export const resultRow: Readonly<Record<ReleaseFormat, z.ZodType<ResultRow>>> = {
  1: z.strictObject(columns).superRefine(checkColumns),
  2: z.strictObject({ ...columns, ...laterColumns }).superRefine((row, context) => {
    checkColumns(row, context);
    if (row.outcome_entity === undefined)
      context.addIssue({ code: "custom", path: ["outcome_entity"], message: "must be the entity that was measured", input: undefined });
    if ((row.basis === "pooled") !== (row.scope === "pooled"))
      context.addIssue({
        code: "custom",
        path: ["basis"],
        message: `must ${row.scope === "pooled" ? "" : "not "}be pooled where scope is ${row.scope}`,
        input: row.basis,
      });
  }),
};

function checkColumns(row: CommonRow, context: z.RefinementCtx): void {
  if (row.k !== undefined && row.k_review !== undefined && row.k > row.k_review)
    context.addIssue({ code: "custom", path: ["k"], message: `must be at most k_review, which is ${row.k_review}`, input: row.k });
  for (const [index, { label }] of row.arms.entries()) {
    const first = row.arms.findIndex((other) => other.label === label);
    if (first < index)
      context.addIssue({
        code: "custom",
        path: ["arms", index, "label"],
        message: `must not be that of arms[${first}]: an arm is not compared with itself`,
        input: label,
      });
  }
  if ((row.value_kind === "events" || row.value_kind === "percent") && row.event === undefined)
    context.addIssue({ code: "custom", path: ["event"], message: `must say what is counted where value_kind is ${row.value_kind}`, input: row.event });
}

/** Both ends or none, the lower first, and what was estimated between them. */
function checkInterval(row: { ci_low?: number | undefined; ci_high?: number | undefined }, estimate: number | undefined, context: z.RefinementCtx): void {
  const { ci_low: low, ci_high: high } = row;
  const report = (path: string, input: unknown, message: string) => context.addIssue({ code: "custom", path: [path], message, input });
  if ((low === undefined) !== (high === undefined))
    report(low === undefined ? "ci_low" : "ci_high", undefined, "must stand beside the other end of the interval");
  if (low === undefined || high === undefined) return;
  if (low > high) report("ci_high", high, `must be at least ci_low, which is ${low}`);
  else if (estimate !== undefined && (estimate < low || estimate > high))
    report("ci_low", low, `must not leave the value ${estimate} outside the interval ${low} to ${high}`);
}
