import type { NodeRow } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import type { PathwayQuestion } from "./pathway-question.js";
import { type Floor, type LengthAsker, noFloor } from "./pathway-search.js";
import type { RankedPathway } from "./ranked-pathway.js";
import { stepParameters } from "./step-parameters.js";

/** Asks an engine that meets in the middle for whole pathways, both ends bound. One or two trips a length. */
export function askWhole(store: Store, question: PathwayQuestion, options?: ReadOptions): LengthAsker {
  const want = (length: number, floor: Floor, most: number) => ({
    fragment: `pathways/steps-${length}`,
    parameters: { ...stepParameters(question, floor, length), via: question.via, kinds: question.kinds, orderBy: question.orderBy, most },
    select: { node: { properties: ["id", "nodeIds", "signs", "netSign", "key1", "key2", "key3"], children: [] } },
  });
  return {
    async best(length, wanted, floor, most) {
      const bounded = most < Number.MAX_SAFE_INTEGER;
      const asked = { ...want(length, floor, most), page: { skip: 0, limit: wanted }, total: bounded, facets: [] };
      const answer = await readAnswer(store, asked, options);
      return { pathways: answer.items.map(({ node }) => ranked(node as NodeRow)), complete: !bounded || (answer.total as number) < most };
    },
    async count(length, most) {
      return (await readAnswer(store, { ...want(length, noFloor, most), total: false, facets: ["netSign"] }, options)).facets.netSign ?? [];
    },
  };
}

const ranked = ({ id, nodeIds, signs, netSign, key1, key2, key3 }: NodeRow): RankedPathway =>
  ({ id, nodeIds, signs, netSign, keys: [key1, key2, key3] }) as unknown as RankedPathway;
