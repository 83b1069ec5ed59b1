import { mapInTurns } from "../../basics/turns.js";
import type { NodeRow, QueryNode } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import type { PoolAnswer } from "./pool-answer.js";
import type { PoolQuestion } from "./pool-question.js";
import type { PoolRow } from "./pool-row.js";
import { poolRows } from "./pool-rows.js";
import { gaveCellsOf } from "./pooled-cells.js";
import { readPoolRows, withPoolRows } from "./read-pool-rows.js";
import { type RegisteredTrials, registeredTrials } from "./registered-trials.js";
import { controlledDesigns } from "./sift-rows.js";

/** A measure with what came of pooling its results. */
export interface AnsweredPool {
  /** The measure, with the properties that its query selects. */
  readonly measure: NodeRow;
  /** Independent controlled trials of the question's cells that report it, with numbers or without. */
  readonly controlledTrials: number;
  readonly pool: PoolAnswer;
}

/** Pools of measures, and what may still come. */
export interface AnsweredPools {
  readonly pools: readonly AnsweredPool[];
  /** Registered trials of the question's cells. */
  readonly registered: RegisteredTrials;
}

/**
 * Reads the measures that a query finds with all their results, and pools those of each, in the query's order. Survival and mortality are
 * one outcome, so each is pooled over the results of both. A measure without results is left out where `withResults` says so, and
 * registered trials are read where `withRegistered` does.
 */
export async function answerPools(
  store: Store,
  measures: QueryNode,
  question: PoolQuestion,
  { withResults = false, withRegistered = false, ...options }: ReadOptions & { readonly withResults?: boolean; readonly withRegistered?: boolean } = {},
): Promise<AnsweredPools> {
  const [{ items }, registered] = await Promise.all([
    readAnswer(store, withPoolRows(measures), options),
    withRegistered ? registeredTrials(store, question, options) : { total: 0, running: [] },
  ]);
  const poolOf = (entity: NodeRow): AnsweredPool | null => {
    const { measure, rows, hasOwn } = readPoolRows(entity);
    if (withResults && !hasOwn) return null;
    return { measure: entity, controlledTrials: controlledTrials(rows, question), pool: poolRows(measure, rows, question) };
  };
  const pools = await mapInTurns(items, ({ node }) => (node ? poolOf(node) : null), options.signal);
  return { pools: pools.filter((pool) => pool !== null), registered };
}

/** How many independent controlled trials report a measure against a control group: cohorts, not papers, and none that is known to be retracted. */
function controlledTrials(rows: readonly PoolRow[], question: PoolQuestion): number {
  const counted = rows.filter(
    (row) =>
      row.scope === "single_study" &&
      row.comparedWith === "comparator" &&
      controlledDesigns.includes(row.study.design) &&
      !row.study.retracted &&
      !row.study.noCells &&
      gaveCellsOf(question, row),
  );
  return new Set(counted.map(({ study }) => study.cohort)).size;
}
