import type { Parameters } from "../../graph/store.js";
import type { Floor } from "./length-asker.js";
import type { PathwayQuestion } from "./pathway-question.js";

/** The parameters that each step of a pathway is chosen by. */
export const stepParameters = ({ from, to, minStudies, bareStudies, inherit }: PathwayQuestion, floor: Floor): Parameters => ({
  from,
  to,
  minStudies,
  bareStudies,
  inherit,
  leastRank: floor.rank,
  leastConfidence: floor.confidence,
});
