import { z } from "zod";
import { kinds } from "./kind.js";
import { rowValue } from "./row-value.js";
import { evidenceLevels } from "./vocabulary.js";

const claimPair = z.tuple([rowValue.claim, rowValue.claim]).refine(([first, second]) => first !== second, "must name two claims");
const kindList = rowValue.unique(z.enum(kinds)).min(1, "must name at least one kind");

/**
 * The file `ladder.json`: the order of the steps from a cell source to an outcome, how levels of evidence rank, why
 * claims were marked as conflicting, and what the checker asks of the whole.
 */
export const ladderFile = z.strictObject({
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
});

/** The content of `ladder.json`, checked. */
export type LadderFile = z.infer<typeof ladderFile>;
