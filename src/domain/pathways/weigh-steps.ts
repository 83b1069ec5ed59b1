import { readAnswer } from "../../graph/plan/read-answer.js";
import { select } from "../../graph/plan/select.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import type { EvidenceLevelName } from "../../model/vocabulary.js";
import { evidenceBelow, evidenceFragment } from "../confidence/evidence-below.js";
import type { EvidenceRow } from "../confidence/evidence-row.js";
import { keepEvidence } from "../confidence/keep-evidence.js";
import { type EvidenceFilter, evidenceParameters } from "../evidence/evidence-filter.js";
import { stepConfidence } from "./pathway-confidence.js";

/** A step of a pathway: what it starts from, its sign, what it leads to. */
export interface SignedStep {
  readonly from: string;
  readonly to: string;
  readonly sign: 1 | -1;
}

/** What a step rests on. */
export interface WeighedStep {
  /** Evidence levels of the claims' entries that pass the filter. */
  readonly levels: readonly EvidenceLevelName[];
  /** Studies that pass it. */
  readonly studies: number;
  readonly specificity: number;
  readonly confidence: number;
  /** All that bears on the step, before the filter. */
  readonly rows: readonly EvidenceRow[];
}

const below = { [evidenceFragment]: select(evidenceFragment, {}, { node: { properties: ["claims", "results"] } }, { page: { skip: 0, limit: 1 } }) };

/** What each of some steps rests on as far as it passes a filter, in their order; null where the graph has no such step. One trip. */
export async function weighSteps(
  store: Store,
  steps: readonly SignedStep[],
  filter: EvidenceFilter = {},
  options?: ReadOptions,
): Promise<(WeighedStep | null)[]> {
  if (steps.length === 0) return [];
  const query = select(
    "pathways/read-steps",
    { ...evidenceParameters(filter), steps: steps.map((step) => ({ ...step })) },
    { node: { properties: ["position", "inverse", "levels", "studies", "specificity"], below }, turned: { properties: [], below } },
    { page: { skip: 0, limit: steps.length } },
  );
  const weighed: (WeighedStep | null)[] = steps.map(() => null);
  for (const { node, turned } of (await readAnswer(store, query, options)).items) {
    const { position, inverse, studies, specificity } = node;
    const levels = node.levels as readonly EvidenceLevelName[];
    const rows = [...evidenceBelow(node), ...evidenceBelow(turned).filter(({ id }) => inverse.includes(id))];
    const kept = keepEvidence(rows, { ...filter, minStudies: 1 });
    const confidence = stepConfidence(kept, (steps[position] as SignedStep).sign, filter.excludeRetracted ?? true);
    weighed[position] = { levels, studies, specificity, confidence, rows };
  }
  return weighed;
}
