import type { NodeRow, QueryNode } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import type { PoolAnswer } from "./pool-answer.js";
import type { PoolQuestion } from "./pool-question.js";
import type { PoolRow } from "./pool-row.js";
import { poolRows } from "./pool-rows.js";
import { readPoolRows, withPoolRows } from "./read-pool-rows.js";

/** A measure with what came of pooling its results. */
export interface AnsweredPool {
  /** The measure, with the properties that its query selects. */
  readonly measure: NodeRow;
  /** Independent controlled trials that report it, with numbers or without. */
  readonly controlledTrials: number;
  readonly pool: PoolAnswer;
}

/**
 * Reads the measures that a query finds with all their results, and pools those of each, in the query's order. A measure without results
 * is left out where `withResults` says so.
 */
export async function answerPools(
  store: Store,
  measures: QueryNode,
  question: PoolQuestion,
  { withResults = false, ...options }: ReadOptions & { readonly withResults?: boolean } = {},
): Promise<readonly AnsweredPool[]> {
  const { items } = await readAnswer(store, withPoolRows(measures), options);
  const read = items.map(({ node }) => ({ entity: node as NodeRow, ...readPoolRows(node as NodeRow) }));
  return read
    .filter(({ rows }) => !withResults || rows.length > 0)
    .map(({ entity, measure, rows }) => ({ measure: entity, controlledTrials: controlledTrials(rows), pool: poolRows(measure, rows, question) }));
}

const controlledDesigns = ["rct", "nonrandomised_controlled"];

/** How many independent controlled trials report a measure against a control group: cohorts, not papers, and none that is known to be retracted. */
function controlledTrials(rows: readonly PoolRow[]): number {
  const counted = rows.filter(
    ({ scope, comparedWith, study }) =>
      scope === "single_study" && comparedWith === "comparator" && controlledDesigns.includes(study.design) && !study.retracted,
  );
  return new Set(counted.map(({ study }) => study.cohort)).size;
}
