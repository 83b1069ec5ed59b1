import { append } from "../../basics/append.js";
import type { PathwayFacts } from "./pathway-scores.js";

/** Pairs of halves that are tried before the caller gets a breath. */
const breath = 2_000;

/**
 * The pathways that two lists of halves make: the last entity of one is the first of the other, and none comes twice.
 * `via` must all lie in between. `undefined` from time to time where none was found for long.
 */
export function* joinHalves(
  leaving: readonly PathwayFacts[],
  leading: readonly PathwayFacts[],
  via: readonly string[] | null,
): Generator<PathwayFacts | undefined> {
  let tried = 0;
  const byMiddle = new Map<string, PathwayFacts[]>();
  for (const half of leading) append(byMiddle, half.nodeIds[0] as string, half);
  for (const first of leaving) {
    for (const second of byMiddle.get(first.nodeIds.at(-1) as string) ?? []) {
      if (++tried % breath === 0) yield undefined;
      if (!meetAgain(first.nodeIds, second.nodeIds) && holds(first.nodeIds, second.nodeIds, via)) yield join(first, second);
    }
  }
}

const join = (first: PathwayFacts, second: PathwayFacts): PathwayFacts => ({
  nodeIds: first.nodeIds.concat(second.nodeIds.slice(1)),
  signs: first.signs.concat(second.signs),
  confidences: first.confidences.concat(second.confidences),
  ranks: first.ranks.concat(second.ranks),
  owns: first.owns.concat(second.owns),
  specificities: first.specificities.concat(second.specificities),
  studies: first.studies.concat(second.studies),
  claimKinds: first.claimKinds.concat(second.claimKinds),
  sources: first.sources.concat(second.sources),
});

function meetAgain(first: readonly string[], second: readonly string[]): boolean {
  for (let position = 1; position < second.length; position++) if (first.includes(second[position] as string)) return true;
  return false;
}

function holds(first: readonly string[], second: readonly string[], via: readonly string[] | null): boolean {
  return via === null || via.every((id) => first.includes(id, 1) || second.slice(0, -1).includes(id));
}
