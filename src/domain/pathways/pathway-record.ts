import type { Value } from "../../graph/store.js";
import type { PathwayFacts, ReachedVerdict } from "./pathway-scores.js";

/** What a pathway is shown from: the same as `cypher/snippets/pathway-record.cypher` reads for one that is fetched by its id. */
export type PathwayRecord = Readonly<Record<string, Value>>;

/** A pathway with what it was held against, and what stands under it in a list. */
export interface RecordedPathway extends PathwayFacts {
  readonly id: string;
  readonly position: number;
  readonly mirrorId: string | null;
  readonly netSign: number;
  readonly targetDirection: string | null;
  /** On the source and each entity that it reaches. */
  readonly verdicts: readonly (ReachedVerdict | undefined)[];
  /** Where each step stands in a list of steps whose claims are to be read; null where `claims` are known. */
  readonly places: readonly number[] | null;
  readonly twoFaces: PathwayRecord | null;
  readonly longerBy: readonly PathwayRecord[];
}

/** The record of a pathway. */
export function pathwayRecord({ verdicts, ...pathway }: RecordedPathway): PathwayRecord {
  const { nodeIds, signs, ranks } = pathway;
  return {
    ...pathway,
    subjectId: nodeIds[0] as string,
    objectId: nodeIds.at(-1) as string,
    length: signs.length,
    weakest: ranks.indexOf(Math.min(...ranks)),
    verdictDirections: verdicts.map((verdict) => verdict?.direction ?? ""),
    verdictRanks: verdicts.map((verdict) => verdict?.rank ?? 0),
  };
}
