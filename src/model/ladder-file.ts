import { z } from "zod";
import { kinds } from "./kind.js";
import type { ReleaseFormat } from "./release-manifest.js";
import { rowValue } from "./row-value.js";
import { evidenceLevels } from "./vocabulary.js";

const claimPair = z.tuple([rowValue.claim, rowValue.claim]).refine(([first, second]) => first !== second, "must name two claims");
const kindList = rowValue.unique(z.enum(kinds)).min(1, "must name at least one kind");

const columns = {
  order: rowValue.unique(rowValue.text),
  start: kindList,
  targets: kindList,
  max_steps: rowValue.size,
  evidence_rank: z.record(rowValue.oneOf(evidenceLevels), rowValue.count),
  seed_mechanisms: rowValue.unique(rowValue.curie),
  required_targets: rowValue.unique(rowValue.curie),
  min_reachable_from_msc: rowValue.count,
  known_gaps: z.array(z.strictObject({ to: rowValue.curie, via: rowValue.curie })),
  oracle_pairs: z.array(z.tuple([rowValue.curie, rowValue.curie])),
  conflict_reasons: z.record(
    z.string().regex(/^[a-z_]+$/, "must be a name in snake_case"),
    z.strictObject({ en: rowValue.text, zh: rowValue.chinese, pairs: z.array(claimPair) }),
  ),
};

/** Since format 2: the rules of targets and mirrors, and the pairs that a reader looks for first. */
const laterColumns = {
  target_rule: rowValue.text,
  mirror_rule: rowValue.text,
  main_sources: rowValue.unique(rowValue.curie),
  main_targets: rowValue.unique(rowValue.curie),
  /** A main source and a main target that no claim joins, and why. */
  main_gaps: z.array(z.strictObject({ from: rowValue.curie, to: rowValue.curie, why: rowValue.text })),
};

/** The content of `ladder.json`, checked; what its format does not have is missing. */
export type LadderFile = z.infer<z.ZodObject<typeof columns>> & Partial<z.infer<z.ZodObject<typeof laterColumns>>>;

/**
 * The file `ladder.json`, by format: the order of the steps from a cell source to an outcome, how levels of evidence
 * rank, why claims were marked as conflicting, and what the checker asks of the whole.
 */
export const ladderFile: Readonly<Record<ReleaseFormat, z.ZodType<LadderFile>>> = {
  1: z.strictObject(columns),
  2: z.strictObject({ ...columns, ...laterColumns }),
};
