import { countBy } from "../../basics/count-by.js";
import { readAnswer } from "../../graph/plan/read-answer.js";
import { select } from "../../graph/plan/select.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { evidenceLevels } from "../../model/vocabulary.js";
import { asksForEvidence, evidenceParameters } from "../evidence/evidence-filter.js";
import type { BestPathways } from "./find-best-pathways.js";
import { pathwayConfidence } from "./pathway-confidence.js";
import { comparePathways, pathwayKeys, type RankedPathway } from "./pathway-order.js";
import type { PathwayQuestion } from "./pathway-question.js";
import { noThreshold, searchPathways } from "./pathway-search.js";
import { type SignedStep, type WeighedStep, weighSteps } from "./weigh-steps.js";

/** Most pathways that are weighed for one question. */
const mostWeighed = 20_000;

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
  const query = select(
    "pathways/trace-pathways",
    { ...evidenceParameters(evidence), from, to, via, kinds, inherit, orderBy: "LENGTH", unfiltered: !asksForEvidence(evidence) },
    { node: { properties: ["id", "nodeIds", "signs", "netSign"] } },
    { page: { skip: 0, limit: mostWeighed + 1 }, placeholders: { LENGTH: String(maxLength) } },
  );
  return (await readAnswer(store, query, options)).items.map(({ node }) => ({ ...node, keys: [0, 0, 0] }));
}

/** Longer pathways than those of which there are `enough` are not looked for. */
async function walkByLength(store: Store, question: PathwayQuestion, enough: number, options?: ReadOptions): Promise<RankedPathway[]> {
  const search = searchPathways(store, question, options);
  const found: RankedPathway[] = [];
  for (let length = 1; length <= question.maxLength && found.length <= mostWeighed; length++) {
    if (found.length >= enough) break;
    found.push(...(await search.best(length, mostWeighed + 1 - found.length, noThreshold, mostWeighed + 1)).pathways);
  }
  return found;
}

function rank(pathway: RankedPathway, steps: readonly WeighedStep[], orderBy: PathwayQuestion["orderBy"]): RankedPathway {
  const confidences = steps.map((step) => step.confidence);
  const keys = pathwayKeys(
    {
      ranks: steps.map(({ levels }) => Math.max(0, ...levels.map((level) => evidenceLevels[level].rank))),
      studies: steps.map((step) => step.studies),
      confidences,
      specificities: steps.map((step) => step.specificity),
    },
    orderBy,
  );
  const { id, nodeIds, signs, netSign } = pathway;
  return { id, nodeIds, signs, netSign, confidence: pathwayConfidence(confidences), keys };
}

const stepsOf = ({ nodeIds, signs }: RankedPathway): SignedStep[] =>
  signs.map((sign, position) => ({ from: nodeIds[position] as string, to: nodeIds[position + 1] as string, sign: sign as 1 | -1 }));

const keyOf = ({ from, to, sign }: SignedStep) => `${from} ${sign} ${to}`;
