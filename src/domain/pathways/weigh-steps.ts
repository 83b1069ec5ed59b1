import { chunksOf } from "../../basics/chunks-of.js";
import { mapInTurns } from "../../basics/turns.js";
import { answerQueries } from "../../graph/plan/answer-queries.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { type EvidenceFilter, evidenceParameters } from "../evidence/evidence-filter.js";
import { reportsBelow, reportsFragment, reportsQuery } from "../reports/reports-below.js";
import type { PairEvidence } from "../reports/reports-of-pair.js";
import type { KindOfClaim } from "./kinds-of-claim.js";
import { type LinkEvidence, type LinkScore, scoreLink } from "./score-link.js";
import type { SignedStep } from "./signed-step.js";

/** A step weighed by what passes a filter. */
export interface WeighedStep extends LinkScore {
  /** Studies of its claims that pass it. */
  readonly studies: number;
  readonly own: boolean;
  readonly specificity: number;
  readonly kindOfClaim: KindOfClaim;
  /** Claims that pass it. */
  readonly claims: readonly string[];
  /** All that bears on it, before the filter. */
  readonly evidence: LinkEvidence;
}

interface StepRow {
  readonly position: number;
  readonly isCausal: boolean;
  readonly claims: readonly string[];
  readonly own: boolean;
  readonly studies: number;
  readonly specificity: number;
  readonly kindOfClaim: KindOfClaim;
}

const stepProperties = ["position", "isCausal", "claims", "own", "studies", "specificity", "kindOfClaim"] as const;

/** Steps that are weighed in one turn. */
const weighedAtOnce = 100;

/** The filtered evidence behind each step, in input order; null for a step that the graph lacks. A trip for each hundred. */
export async function weighSteps(
  store: Store,
  steps: readonly SignedStep[],
  filter: EvidenceFilter = {},
  inherit = true,
  options?: ReadOptions,
): Promise<(WeighedStep | null)[]> {
  const weighed: (WeighedStep | null)[] = [];
  for (const some of chunksOf(steps, weighedAtOnce)) weighed.push(...(await weighChunk(store, some, filter, inherit, options)));
  return weighed;
}

async function weighChunk(
  store: Store,
  steps: readonly SignedStep[],
  filter: EvidenceFilter,
  inherit: boolean,
  options?: ReadOptions,
): Promise<(WeighedStep | null)[]> {
  const parameters = { ...evidenceParameters(filter), inherit, steps: steps.map((step) => ({ ...step })) };
  const below = { [reportsFragment]: reportsQuery() };
  const queries = {
    walked: selectAll("pathways/read-steps", parameters, stepProperties, below),
    turned: selectAll("pathways/turned-pairs", { steps: parameters.steps }, ["position"], below),
  };
  return weighRows(steps, await answerQueries(store, queries, options), filter, inherit, options?.signal);
}

async function weighRows(
  steps: readonly SignedStep[],
  rows: { readonly walked: readonly NodeRow[]; readonly turned: readonly NodeRow[] },
  filter: EvidenceFilter,
  inherit: boolean,
  signal?: AbortSignal,
): Promise<(WeighedStep | null)[]> {
  const isStanding = filter.excludeRetracted ?? true;
  const turned = new Map<number, PairEvidence[]>();
  for (const row of rows.turned) {
    const pair = reportsBelow(row, isStanding);
    if (pair) turned.set(row.position as number, [...(turned.get(row.position as number) ?? []), pair]);
  }
  const weighed: (WeighedStep | null)[] = steps.map(() => null);
  const weigh = (row: NodeRow): void => {
    const { position, isCausal, claims, own, studies, specificity, kindOfClaim } = row as NodeRow & StepRow;
    const pair = reportsBelow(row, isStanding);
    if (!pair) return;
    const evidence: LinkEvidence = {
      sign: (steps[position] as SignedStep).sign,
      isCausal,
      claimIds: new Set(claims),
      pair,
      turned: turned.get(position) ?? [],
    };
    weighed[position] = { ...scoreLink(evidence, filter, inherit), studies, own, specificity, kindOfClaim, claims, evidence };
  };
  await mapInTurns(rows.walked, weigh, signal);
  return weighed;
}
