import { readAnswer } from "../../graph/plan/read-answer.js";
import type { Parameters, ReadOptions, Store } from "../../graph/store.js";
import { askWhole } from "./bidirectional-search.js";
import { comparePathways } from "./compare-pathways.js";
import { type Half, joinHalves } from "./join-halves.js";
import type { PathwayQuestion } from "./pathway-question.js";
import { type Floor, type LengthAsker, noFloor } from "./pathway-search.js";
import type { RankedPathway } from "./ranked-pathway.js";
import { stepParameters } from "./step-parameters.js";

/**
 * Asks an engine that begins at one end: up to two steps as a chain, longer ones as two halves that are joined here by
 * the thing in the middle. Each half is asked for once a floor.
 */
export function askHalves(store: Store, question: PathwayQuestion, options?: ReadOptions): LengthAsker {
  const whole = askWhole(store, question, options);
  const asked = new Map<string, Promise<readonly Half[]>>();
  const half = (side: "out" | "in", steps: number, length: number, floor: Floor) => {
    const key = `${side} ${steps} ${floor.rank} ${floor.confidence === null ? "" : `${floor.confidence} ${length}`}`;
    const known = asked.get(key) ?? readHalves(store, `pathways/${side}-${steps}`, stepParameters(question, floor, length, steps), options);
    asked.set(key, known);
    return known;
  };
  const joined = async (length: number, floor: Floor) => {
    const leaving = Math.ceil(length / 2);
    return joinHalves(await half("out", leaving, length, floor), await half("in", length - leaving, length, floor), question);
  };
  return {
    async best(length, wanted, floor, most) {
      if (length < 3) return whole.best(length, wanted, floor, most);
      const found: RankedPathway[] = [];
      let seen = 0;
      let worst: RankedPathway | undefined;
      for (const pathway of await joined(length, floor)) {
        if (++seen > most) break;
        if (worst && comparePathways(pathway, worst) > 0) continue;
        found.push(pathway);
        if (found.length < 4 * wanted + 100) continue;
        found.sort(comparePathways).splice(wanted);
        worst = found.at(-1);
      }
      return { pathways: found.sort(comparePathways).slice(0, wanted), complete: seen <= most };
    },
    async count(length, most) {
      if (length < 3) return whole.count(length, most);
      const counts = new Map<number, number>();
      let seen = 0;
      for (const { netSign } of await joined(length, noFloor)) {
        if (++seen > most) break;
        counts.set(netSign, (counts.get(netSign) ?? 0) + 1);
      }
      return [...counts].map(([value, count]) => ({ value, count }));
    },
  };
}

async function readHalves(store: Store, fragment: string, parameters: Parameters, options?: ReadOptions): Promise<readonly Half[]> {
  const properties = ["nodeIds", "kinds", "signs", "ranks", "studies", "confidences", "specificities"];
  const want = {
    fragment,
    parameters,
    page: { skip: 0, limit: 1_000_000 },
    total: false,
    facets: [],
    select: { node: { properties, children: [] } },
  };
  return (await readAnswer(store, want, options)).items.map(({ node }) => node as unknown as Half);
}
