import { readAnswer } from "../../graph/plan/read-answer.js";
import { select } from "../../graph/plan/select.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import type { PoolQuestion } from "./pool-question.js";
import { gaveCellsOf } from "./pooled-cells.js";
import { givenCells, sourcesOfStudy } from "./read-pool-rows.js";

/** Trials that a registry knows, whose results the release does not hold. */
export interface RegisteredTrials {
  /** Number of registered trials of the requested cells, in any state. */
  readonly total: number;
  /** Ids of those under way or planned. */
  readonly running: readonly string[];
  /** The latest day of which the registry's states are; nothing where the release does not say. */
  readonly statusAsOf?: string;
}

/** States of trials from which results may still come. */
const runningStates: readonly (string | null)[] = ["recruiting", "not_yet_recruiting", "active_not_recruiting"];

const registered = select(
  "trial-results/registered-trials",
  {},
  {
    node: { properties: ["id", "status", "statusAsOf"], below: { sources: sourcesOfStudy } },
  },
);

/**
 * The registered trials of the cells of a question. They are not narrowed to a measure: registries word outcomes freely, and a word that is
 * missing would hide a trial.
 */
export async function registeredTrials(store: Store, question: PoolQuestion, options: ReadOptions = {}): Promise<RegisteredTrials> {
  const { items } = await readAnswer(store, registered, options);
  const trials = items.map(({ node }) => node).filter(({ links }) => gaveCellsOf(question, { cells: links.sources.items.map(({ node }) => givenCells(node)) }));
  const days = trials.flatMap(({ statusAsOf }) => statusAsOf ?? []).sort();
  const running = trials.filter(({ status }) => runningStates.includes(status)).map(({ id }) => id);
  const statusAsOf = days.at(-1);
  return { total: trials.length, running, ...(statusAsOf !== undefined && { statusAsOf }) };
}
