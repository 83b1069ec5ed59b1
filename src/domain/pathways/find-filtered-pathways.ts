import { countBy } from "../../basics/count-by.js";
import type { NodeRow } from "../../graph/plan/query-node.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { pathwayConfidence } from "../confidence/pathway-confidence.js";
import { asksForEvidence, evidenceParameters } from "../evidence/evidence-filter.js";
import { askWhole } from "./bidirectional-search.js";
import { comparePathways } from "./compare-pathways.js";
import type { BestPathways } from "./find-best-pathways.js";
import { askHalves } from "./meet-in-the-middle.js";
import type { PathwayQuestion } from "./pathway-question.js";
import { noFloor } from "./pathway-search.js";
import type { RankedPathway } from "./ranked-pathway.js";
import { type SignedStep, type WeighedStep, weighSteps } from "./weigh-steps.js";

/** Most pathways that are weighed for one question. */
const mostWeighed = 20_000;

/** Evidence levels as they rank. */
const ranks: Readonly<Record<string, number>> = { clinical_controlled: 4, clinical_uncontrolled: 3, preclinical: 2, review: 1 };

/**
 * The best `wanted` pathways where a filter selects among the evidence of each step: all that pass it are found, their
 * steps are weighed anew by what is left, and ranked here. `whole` walks the graph in one question; without it, one
 * length after the other, and by length no further than to enough unless all are to be `counted`. Where more than can be
 * weighed pass, the first of them are ranked and `stoppedBecause` says so.
 */
export async function findFilteredPathways(
  store: Store,
  question: PathwayQuestion,
  wanted: number,
  { whole, counted }: { readonly whole: boolean; readonly counted: boolean },
  options?: ReadOptions,
): Promise<BestPathways> {
  const enough = question.orderBy === "LENGTH" && !counted ? wanted : Number.POSITIVE_INFINITY;
  const candidates = whole ? await walkWhole(store, question, options) : await walkByLength(store, question, enough, options);
  const found = candidates.slice(0, mostWeighed);
  const steps = new Map<string, SignedStep>();
  for (const pathway of found) for (const step of stepsOf(pathway)) steps.set(keyOf(step), step);
  const weighed = await weighSteps(store, [...steps.values()], question.evidence, options);
  const known = new Map([...steps.keys()].map((key, position) => [key, weighed[position] as WeighedStep]));
  const pathways = found
    .map((pathway) => {
      const along = stepsOf(pathway).map((step) => known.get(keyOf(step)) as WeighedStep);
      return rank(pathway, along, question.orderBy);
    })
    .sort(comparePathways);
  return {
    pathways: pathways.slice(0, wanted),
    counts: counted ? { netSign: countBy(found, ({ netSign }) => netSign), length: countBy(found, ({ signs }) => signs.length) } : null,
    stoppedBecause: candidates.length > mostWeighed ? "TOO_MANY_TO_WEIGH" : null,
  };
}

async function walkWhole(store: Store, question: PathwayQuestion, options?: ReadOptions): Promise<RankedPathway[]> {
  const { from, to, via, kinds, inherit, evidence, maxLength } = question;
  const answer = await readAnswer(
    store,
    {
      fragment: "pathways/trace-pathways",
      placeholders: { LENGTH: String(maxLength) },
      parameters: { ...evidenceParameters(evidence), from, to, via, kinds, inherit, orderBy: "LENGTH", unfiltered: !asksForEvidence(evidence) },
      page: { skip: 0, limit: mostWeighed + 1 },
      total: false,
      facets: [],
      select: { node: { properties: ["id", "nodeIds", "signs", "netSign"], children: [] } },
    },
    options,
  );
  return answer.items.map(({ node }) => ({ ...(node as NodeRow), keys: [0, 0, 0] }) as unknown as RankedPathway);
}

/** Longer pathways than those of which there are `enough` are not looked for. */
async function walkByLength(store: Store, question: PathwayQuestion, enough: number, options?: ReadOptions): Promise<RankedPathway[]> {
  const asker = (store.engine.meetsInTheMiddle ? askWhole : askHalves)(store, question, options);
  const found: RankedPathway[] = [];
  for (let length = 1; length <= question.maxLength && found.length <= mostWeighed; length++) {
    if (found.length >= enough) break;
    found.push(...(await asker.best(length, mostWeighed + 1 - found.length, noFloor, mostWeighed + 1)).pathways);
  }
  return found;
}

function rank(pathway: RankedPathway, steps: readonly WeighedStep[], orderBy: PathwayQuestion["orderBy"]): RankedPathway {
  const confidence = pathwayConfidence(steps.map((step) => step.confidence));
  const length = steps.length;
  const specificity = steps.reduce((product, step) => product * step.specificity, 1);
  const weakest = Math.min(...steps.map(({ levels }) => Math.max(0, ...levels.map((level) => ranks[level] ?? 0))));
  const studies = steps.reduce((sum, step) => sum + step.studies, 0);
  const { id, nodeIds, signs, netSign } = pathway;
  return { id, nodeIds, signs, netSign, confidence, keys: orderBy === "LENGTH" ? [-length, weakest, studies] : [confidence, specificity, -length] };
}

const stepsOf = ({ nodeIds, signs }: RankedPathway): SignedStep[] =>
  signs.map((sign, position) => ({ from: nodeIds[position] as string, to: nodeIds[position + 1] as string, sign: sign as 1 | -1 }));

const keyOf = ({ from, to, sign }: SignedStep) => `${from} ${sign} ${to}`;
