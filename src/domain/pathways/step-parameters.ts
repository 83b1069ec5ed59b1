import type { Parameters } from "../../graph/store.js";
import { asksForEvidence, evidenceParameters, isFiltered } from "../evidence/evidence-filter.js";
import type { PathwayQuestion } from "./pathway-question.js";
import type { Floor } from "./pathway-search.js";

/**
 * The parameters that each step of a pathway is chosen by. A relationship without evidence (added by hand) passes where
 * nothing is asked of the evidence. `steps` of the pathway's `length` are asked for: the others have at most the
 * confidence of the graph's surest, so what all must reach says what these must, and what each of them must.
 */
export function stepParameters({ from, to, evidence, inherit, surestStep }: PathwayQuestion, floor: Floor, length: number, steps = length): Parameters {
  const least = (asked: number) => (floor.confidence === null ? null : floor.confidence * surestStep ** (asked - length) * almostOne);
  return {
    ...evidenceParameters(evidence),
    from,
    to,
    filtered: isFiltered(evidence),
    bareStudies: asksForEvidence(evidence) ? 0 : 1,
    inherit,
    leastRank: floor.rank,
    leastStep: least(1),
    leastConfidence: steps === length ? floor.confidence : least(steps),
  };
}

/** Room for what multiplying floats in another order may change. */
const almostOne = 1 - 1e-9;
