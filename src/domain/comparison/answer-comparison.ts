import { KnownError } from "../../errors.js";
import { answerQueries } from "../../graph/plan/answer-queries.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { kindLabelTable } from "../../model/vocabulary.js";
import { evidenceFragment, reportsBelow } from "../confidence/evidence-below.js";
import { resolveKnownIds } from "../entities/resolve-ids.js";
import { asksForEvidence, type EvidenceFilter, evidenceParameters } from "../evidence/evidence-filter.js";
import { type Compared, type ComparedOutcome, compareThings } from "./compare-entities.js";
import type { ComparisonEvidence } from "./comparison-evidence.js";
import { findObstacles, type Obstacle } from "./find-obstacles.js";

/** Which entities are compared, over which evidence. */
export interface ComparisonQuestion {
  readonly ids: readonly string[];
  readonly evidence: EvidenceFilter;
  /** Path of the argument that an error names. */
  readonly argument: string;
}

type Kind = keyof typeof kindLabelTable;

/** Two to four entities of one kind side by side, in the order of `ids`. */
export interface AnsweredComparison extends Compared {
  readonly kind: Kind;
  readonly ids: readonly string[];
  /** Adverse events; all else stands in `outcomes`. */
  readonly safety: readonly ComparedOutcome[];
  readonly obstacles: readonly Obstacle[];
}

const comparable: readonly Kind[] = ["CellSource", "Route", "Mechanism"];

/**
 * Compares cell sources, routes or mechanisms. Two trips. Errors: `BAD_ARGUMENT` for less than two or more than four
 * ids, one given twice, another kind or several kinds; `UNKNOWN_ID`.
 */
export async function answerComparison(
  store: Store,
  { ids: given, evidence, argument }: ComparisonQuestion,
  options?: ReadOptions,
): Promise<AnsweredComparison> {
  const refuse = (problem: string, at = argument): never => {
    throw new KnownError("BAD_ARGUMENT", { problem: `${at} ${problem}`, argument: at });
  };
  if (given.length < 2 || given.length > 4) refuse(`has ${given.length} ${given.length === 1 ? "id" : "ids"}; two to four are compared.`);
  const ids = (await resolveKnownIds(store, "entity", { [argument]: given }, options))[argument] as string[];
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (again >= 0) refuse(`names ${ids[again]}, which is already compared; give each thing once.`, `${argument}.${again}`);

  const found = await answerQueries(store, queriesOf(ids, evidence), options);
  const kinds = new Map(found.entities.map(({ id, kind }) => [id, kind as Kind]));
  const kind = kinds.get(ids[0] as string) as Kind;
  ids.forEach((id, index) => {
    const other = kinds.get(id) as Kind;
    if (!comparable.includes(other))
      refuse(`is ${id}, of the kind ${kindLabelTable[other].en}; cell sources, routes and mechanisms are compared.`, `${argument}.${index}`);
    if (other !== kind) refuse(`is of another kind than the first; compare things of one kind.`, `${argument}.${index}`);
  });
  const read: ComparisonEvidence = { ...found, pairs: found.pairs.map((pair) => ({ ...pair, ...reportsBelow(pair.links.evidence) })) };
  const kindOf = new Map(found.pairs.map(({ objectId, objectKind }) => [objectId, objectKind]));
  const compared = compareThings(ids, read, evidence);
  const isHarm = ({ outcomeId }: ComparedOutcome) => kindOf.get(outcomeId) === "AdverseEvent";
  return {
    ...compared,
    kind,
    ids,
    outcomes: compared.outcomes.filter((outcome) => !isHarm(outcome)),
    safety: compared.outcomes.filter(isHarm),
    obstacles: findObstacles(ids, compared, read.studies),
  };
}

function queriesOf(ids: readonly string[], filter: EvidenceFilter) {
  const parameters = { ...evidenceParameters(filter), ids: [...ids] };
  const evidence = selectAll(evidenceFragment, {}, ["claims", "results"]);
  const studyFacts = ["studyId", "thingIds", "used", "design", "retraction", "model", "registration", "cohort", "treated", "claims", "results"] as const;
  return {
    entities: selectAll("entities/find-entities", { ids: [...ids], kinds: null }, ["id", "kind"]),
    links: selectAll("comparison/acts-through", { ...parameters, unfiltered: !asksForEvidence(filter) }, ["subjectId", "objectId", "own"]),
    pairs: selectAll("comparison/pairs-to-compare", { ids: [...ids] }, ["subjectId", "objectId", "objectKind"], { evidence }),
    studies: selectAll("comparison/studies-to-compare", parameters, studyFacts),
  };
}
