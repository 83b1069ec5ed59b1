import { required } from "../../basics/required.js";
import { KnownError } from "../../errors.js";
import { answerQueries } from "../../graph/plan/answer-queries.js";
import { readCells } from "../../graph/plan/cypher-files.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { comparableKinds, isKind, type Kind, kindTable } from "../../model/kind.js";
import { resolveKnownIds } from "../entities/resolve-ids.js";
import { asksForEvidence, type EvidenceFilter, evidenceParameters } from "../evidence/evidence-filter.js";
import { foundPair, reportsQuery } from "../reports/reports-below.js";
import { type Compared, type ComparedOutcome, compareEntities } from "./compare-entities.js";
import type { ComparisonEvidence } from "./comparison-evidence.js";
import { findObstacles, type Obstacle } from "./find-obstacles.js";

/** Which entities are compared, over which evidence. */
export interface ComparisonQuestion {
  readonly ids: readonly string[];
  readonly evidence: EvidenceFilter;
  /** What they are compared on; everything that is known of one of them if left out. */
  readonly measures?: readonly string[];
  /** Paths of the arguments that an error names. */
  readonly at: { readonly ids: string; readonly measures: string };
}

/** Two to four entities of one kind side by side, in the order of `ids`. */
export interface AnsweredComparison extends Compared {
  readonly kind: Kind;
  readonly ids: readonly string[];
  /** Adverse events; all else stands in `outcomes`. */
  readonly safety: readonly ComparedOutcome[];
  readonly obstacles: readonly Obstacle[];
}

const readers = readCells["comparison/studies-to-compare"];

/**
 * Compares cell sources, routes or mechanisms. Two trips. Errors: `BAD_ARGUMENT` for less than two or more than four
 * ids, one given twice, another kind or several kinds; `UNKNOWN_ID`.
 */
export async function answerComparison(
  store: Store,
  { ids: given, evidence, measures, at }: ComparisonQuestion,
  options?: ReadOptions,
): Promise<AnsweredComparison> {
  const refuse = (problem: string, argument = at.ids): never => {
    throw new KnownError("BAD_ARGUMENT", { problem: `${argument} ${problem}`, argument });
  };
  if (given.length < 2 || given.length > 4) refuse(`has ${given.length} ${given.length === 1 ? "id" : "ids"}; two to four can be compared.`);
  const known = await resolveKnownIds(store, "entity", { [at.ids]: given, ...(measures && { [at.measures]: measures }) }, options);
  const ids = known[at.ids] ?? [];
  const isCompared = (outcomeId: string) => known[at.measures]?.includes(outcomeId) ?? true;
  const again = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (again >= 0) refuse(`names ${ids[again]}, which is already listed; give each entity once.`, `${at.ids}.${again}`);

  const found = await answerQueries(store, queriesOf(ids, evidence), options);
  const kinds = new Map(found.entities.flatMap(({ id, kind }) => (isKind(kind) ? [[id, kind] as const] : [])));
  const kind = required(kinds.get(ids[0] ?? ""), "the kind of the first");
  ids.forEach((id, index) => {
    const other = required(kinds.get(id), `the kind of ${id}`);
    if (!comparableKinds.includes(other))
      refuse(`is ${id}, of the kind ${kindTable[other].en}; only cell sources, routes and mechanisms can be compared.`, `${at.ids}.${index}`);
    if (other !== kind) refuse(`is of a different kind from the first; only entities of the same kind can be compared.`, `${at.ids}.${index}`);
  });
  const read: ComparisonEvidence = {
    ...found,
    isRoute: kind === "Route",
    studies: found.studies.map((study) => ({
      ...study,
      claims: study.claims.map(readers.claims),
      results: study.results.map(readers.results).filter(({ measureId }) => isCompared(measureId)),
    })),
    pairs: found.pairs
      .filter(({ objectId }) => isCompared(objectId))
      .map((pair) => ({ ...pair, found: foundPair(pair.links.reports, evidence.excludeRetracted) })),
  };
  const kindOf = new Map(found.pairs.map(({ objectId, objectKind }) => [objectId, objectKind]));
  const compared = compareEntities(ids, read, evidence);
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
  const studyFacts = ["studyId", "entityIds", "used", "design", "retraction", "registration", "cohort", "treated", "claims", "results"] as const;
  return {
    entities: selectAll("entities/find-entities", { ids: [...ids], kinds: null }, ["id", "kind"]),
    links: selectAll("comparison/acts-through", { ...parameters, inherit: true, unfiltered: !asksForEvidence(filter) }, ["subjectId", "objectId", "own"]),
    pairs: selectAll("comparison/pairs-to-compare", { ids: [...ids] }, ["subjectId", "objectId", "objectKind", "objectName"], { reports: reportsQuery() }),
    studies: selectAll("comparison/studies-to-compare", parameters, studyFacts),
  };
}
