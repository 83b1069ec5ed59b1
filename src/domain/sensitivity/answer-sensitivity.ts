import { KnownError } from "../../errors.js";
import { answerQueries } from "../../graph/plan/answer-queries.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { type PathwayOfId, readPathwayId } from "../../model/ids.js";
import { stepsOf } from "../pathways/signed-step.js";
import { type WeighedStep, weighSteps } from "../pathways/weigh-steps.js";
import { leaveOneStudyOut, type PathwaySensitivity } from "./leave-one-study-out.js";

/** Which pathway, and how much of its confidence a study may take away unmarked. */
export interface SensitivityQuestion {
  /** Id of a pathway. */
  readonly pathway: string;
  /** Share of the present confidence, 0 to 1. */
  readonly threshold: number;
  /** Path of the argument that an error names. */
  readonly argument: string;
}

/** A pathway, step by step, and the studies that it depends on. */
export interface AnsweredSensitivity extends PathwaySensitivity, PathwayOfId {}

/** What a pathway would be without each of its studies. Two trips, side by side. Errors: `BAD_ARGUMENT`; `UNKNOWN_ID` where the graph has no such pathway. */
export async function answerSensitivity(
  store: Store,
  { pathway: id, threshold, argument }: SensitivityQuestion,
  options?: ReadOptions,
): Promise<AnsweredSensitivity> {
  const { nodeIds, signs } = readId(id, argument);
  const steps = stepsOf({ nodeIds, signs });
  const [weighed, { entries }] = await Promise.all([
    weighSteps(store, steps, {}, true, options),
    answerQueries(
      store,
      { entries: selectAll("sensitivity/entries-of-steps", { steps: steps.map((step) => ({ ...step })) }, ["position", "studies"]) },
      options,
    ),
  ]);
  const known = weighed.filter((step): step is WeighedStep => step !== null);
  if (known.length < steps.length || entries.length < steps.length) throw new KnownError("UNKNOWN_ID", { id, argument });
  const found = leaveOneStudyOut(
    known.map(({ evidence }, position) => ({
      ...evidence,
      madeBy: entries.filter((entry) => entry.position === position).flatMap((entry) => entry.studies),
    })),
    threshold,
  );
  return { ...found, nodeIds, signs };
}

function readId(id: string, argument: string): PathwayOfId {
  try {
    return readPathwayId(id);
  } catch (error) {
    throw error instanceof KnownError ? new KnownError(error.code, { ...error.details, argument }) : error;
  }
}
