import type { ReadOptions, Store } from "../../graph/store.js";
import { isFiltered } from "../evidence/evidence-filter.js";
import { type BestPathways, findBestPathways } from "./find-best-pathways.js";
import { findFilteredPathways } from "./find-filtered-pathways.js";
import type { PathwayQuestion } from "./pathway-question.js";

/**
 * How `pathways` is answered on a graph of so many links: `inOneTrip` where the graph is walked whole and its steps keep
 * what they are ranked by, so that one statement answers; else `find` looks for the pathways of a page first.
 */
export interface PathwayAnswer {
  readonly inOneTrip: boolean;
  /** The best `wanted` pathways, and how many there are where they are to be `counted`. */
  find(wanted: number, counted: boolean): Promise<BestPathways>;
}

/** Links that can be walked whole, and the walks of four steps between two entities that one question may ask of that: each step more is four times the work. */
const walkedWhole = { links: 20_000, walks: 4 };

/** Answers a question for pathways on the store's graph of `links` links. */
export function answerPathways(store: Store, question: PathwayQuestion, links: number, options?: ReadOptions): PathwayAnswer {
  const { from, to, maxLength, evidence } = question;
  const whole = links <= walkedWhole.links && from.length * to.length * 4 ** (maxLength - 4) <= walkedWhole.walks;
  const filtered = isFiltered(evidence);
  return {
    inOneTrip: whole && !filtered,
    find: (wanted, counted) =>
      filtered ? findFilteredPathways(store, question, wanted, { whole, counted }, options) : findBestPathways(store, question, wanted, counted, options),
  };
}
