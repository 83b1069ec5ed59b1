import { takeTurns } from "../../basics/turns.js";
import type { ReadOptions } from "../../graph/store.js";
import { pathwayId } from "../../model/ids.js";
import { comparePathways, type Ordered, type PathwayKeys, pathwayKeys } from "./pathway-order.js";
import type { PathwayQuestion } from "./pathway-question.js";
import { leastConfidence, type PathwayFacts, pathwaySpecificity } from "./pathway-scores.js";
import { atMost, noThreshold, type PathwaySearch } from "./pathway-search.js";
import { type WalkSoFar, walkLinks } from "./walk-links.js";
import type { WalkableLinks } from "./walkable-links.js";

/** Finds pathways over links that were read before, without the engine. */
export function walkingSearch(links: WalkableLinks, question: PathwayQuestion, { signal }: ReadOptions = {}): PathwaySearch {
  return {
    all: (length, most) => atMost(most, walkLinks(links, { ...question, length, threshold: noThreshold }), signal),
    async best(length, wanted, threshold) {
      const turn = takeTurns(signal);
      const best: (Ordered & { readonly facts: PathwayFacts })[] = [];
      let worst: PathwayKeys | undefined;
      const isWorth = (walk: WalkSoFar) => !worst || !isBehind(keysAtMost(walk, length, question.orderBy), worst);
      for (const facts of walkLinks(links, { ...question, length, threshold, isWorth })) {
        const pause = turn();
        if (pause) await pause;
        if (!facts) continue;
        const keys = pathwayKeys(facts, question.orderBy);
        if (worst && isBehind(keys, worst)) continue;
        best.push({ facts, keys, id: pathwayId(facts) });
        if (best.length < 2 * wanted + 100) continue;
        best.sort(comparePathways).splice(wanted);
        worst = best.at(-1)?.keys;
      }
      return {
        pathways: best
          .sort(comparePathways)
          .slice(0, wanted)
          .map(({ facts }) => facts),
        complete: true,
      };
    },
  };
}

/** The keys (`pathwayKeys`) that a pathway has at most which begins with a walk. */
function keysAtMost({ confidence, rank, inherited, specificity }: WalkSoFar, length: number, orderBy: PathwayQuestion["orderBy"]): PathwayKeys {
  if (orderBy === "LENGTH") return [-length, rank];
  return [leastConfidence({ confidences: [confidence] }), -inherited, -length, pathwaySpecificity({ specificities: [specificity] })];
}

/** Whether some keys, or their beginning, come after others whatever the ids are. */
function isBehind(keys: PathwayKeys, others: PathwayKeys): boolean {
  for (const [position, key] of keys.entries()) {
    const difference = key - (others[position] as number);
    if (difference !== 0) return difference < 0;
  }
  return false;
}
