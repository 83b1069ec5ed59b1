import type { Parameters } from "../../graph/store.js";
import { asksForEvidence, evidenceParameters, isFiltered } from "../evidence/evidence-filter.js";
import type { Floor } from "./length-asker.js";
import type { PathwayQuestion } from "./pathway-question.js";

/** The parameters that each step of a pathway is chosen by. A relationship without evidence (added by hand) passes where nothing is asked of the evidence. */
export const stepParameters = ({ from, to, evidence, inherit }: PathwayQuestion, floor: Floor): Parameters => ({
  ...evidenceParameters(evidence),
  from,
  to,
  filtered: isFiltered(evidence),
  bareStudies: asksForEvidence(evidence) ? 0 : 1,
  inherit,
  leastRank: floor.rank,
  leastConfidence: floor.confidence,
});
