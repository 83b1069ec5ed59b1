import { weighPair } from "../confidence/weigh-pair.js";
import { type Weighed, weighReports } from "../confidence/weigh-reports.js";
import { asksForEvidence, type EvidenceFilter } from "../evidence/evidence-filter.js";
import { groupByStudy } from "../reports/independent-studies.js";
import { keepReports } from "../reports/keep-reports.js";
import type { FoundPair } from "../reports/reports-below.js";
import { reportsOfPair } from "../reports/reports-of-pair.js";
import { compareClinically } from "./clinical-order.js";
import type { ComparedStudy, ComparisonEvidence } from "./comparison-evidence.js";

/** A study that compares two or more of the entities on one outcome. */
export interface DirectComparison {
  readonly studyId: string;
  readonly entityIds: readonly string[];
  readonly resultIds: readonly string[];
  readonly claimIds: readonly string[];
}

/** What is known of the entities on one outcome, head-to-head and each for itself. */
export interface ComparedOutcome {
  readonly outcomeId: string;
  readonly direct: readonly DirectComparison[];
  readonly indirect: readonly {
    readonly entityId: string;
    readonly weighed: Weighed;
    readonly names: FoundPair["names"];
    /** Whether the entity has a report of its own. */
    readonly isOwn: boolean;
    readonly resultIds: readonly string[];
  }[];
}

/** Which of the entities act through a mechanism, and which of those take it from a superclass alone. */
export interface ComparedMechanism {
  readonly mechanismId: string;
  readonly entityIds: readonly string[];
  readonly inheritedByIds: readonly string[];
}

/** The studies of one of the entities: patients are those treated, of each cohort once, where the source prints them. */
export interface EntityStudies {
  readonly entityId: string;
  readonly studyIds: readonly string[];
  readonly independentStudies: number;
  readonly patients: number;
  readonly designs: readonly { readonly design: string; readonly studies: number }[];
}

/** Entities of one kind side by side. */
export interface Compared {
  readonly mechanisms: readonly ComparedMechanism[];
  readonly outcomes: readonly ComparedOutcome[];
  readonly studies: readonly EntityStudies[];
}

/**
 * Compares entities of one kind. Direct is a study that used two or more of them and sets them against each other: by a
 * result against another active arm, by a claim that one is better, or by a claim on one of them; not a review. All other
 * evidence is indirect and leaves those studies out, so that nothing counts on both sides. Outcomes stand in clinical
 * order, where one of the entities has a report of its own that passes the filter or is compared directly. Direct evidence
 * on an outcome passes `minStudies` as a whole, indirect evidence for each entity.
 */
export function compareEntities(ids: readonly string[], { links, pairs, studies, isRoute }: ComparisonEvidence, filter: EvidenceFilter = {}): Compared {
  const named = new Map(pairs.map(({ objectId, objectName }) => [objectId, { id: objectId, name: objectName }]));
  const pairAt = new Map(pairs.map(({ subjectId, objectId, found }) => [`${subjectId} ${objectId}`, found]));
  const outcomes = [...named.values()].sort(compareClinically).map(({ id: outcomeId }): ComparedOutcome => {
    const passing = new Set(ids.flatMap((id) => keptIds(pairAt.get(`${id} ${outcomeId}`), filter)));
    const passes = (id: string) => !asksForEvidence(filter) || passing.has(id);
    const direct = enough(
      studies.flatMap((study) => directOf(study, outcomeId, passes)),
      filter,
    );
    const headToHead = new Set(direct.map(({ studyId }) => studyId));
    const others = studies.filter(({ studyId, used }) => used && !headToHead.has(studyId));
    const indirect = ids.map((entityId) => {
      const pair = pairAt.get(`${entityId} ${outcomeId}`);
      const weighed = pair ? weighPair({ ...pair, reports: pair.reports.filter(({ study }) => !headToHead.has(study.id)) }, filter) : weighReports([]);
      const own = weighed.reports.filter((report) => report.own && report.barred !== "RETRACTED");
      const used = others.flatMap(({ studyId, entityIds, results }) =>
        results.flatMap(({ id, measureId }) => (entityIds.includes(entityId) && measureId === outcomeId && passes(id) ? [{ studyId, id }] : [])),
      );
      const resultIds = isRoute ? enough(used, filter).map(({ id }) => id) : own.flatMap(({ of, id }) => (of === "result" ? [id] : []));
      return { entityId, weighed, names: pair?.names ?? new Map(), isOwn: own.length > 0 || resultIds.length > 0, resultIds: [...new Set(resultIds)].sort() };
    });
    return { outcomeId, direct, indirect };
  });
  return {
    mechanisms: mechanismsOf(links),
    outcomes: outcomes.filter(({ direct, indirect }) => direct.length > 0 || indirect.some(({ isOwn }) => isOwn)),
    studies: ids.map((id) => studiesOf(id, studies)),
  };
}

const retelling: readonly string[] = ["review", "systematic_review", "meta_analysis"];
const activeComparisons: readonly string[] = ["other_dose", "active_comparator"];

/** What is of enough studies for a filter; nothing of fewer. */
const enough = <Of extends { readonly studyId: string }>(all: readonly Of[], { minStudies = 1 }: EvidenceFilter): readonly Of[] =>
  new Set(all.map(({ studyId }) => studyId)).size >= minStudies ? all : [];

const keptIds = (pair: FoundPair | null | undefined, filter: EvidenceFilter): string[] =>
  pair ? keepReports(reportsOfPair(pair), { ...filter, minStudies: 1 }).map(({ id }) => id) : [];

function directOf(study: ComparedStudy, outcomeId: string, passes: (result: string) => boolean): DirectComparison[] {
  if (!study.used || study.entityIds.length < 2 || retelling.includes(study.design)) return [];
  const resultIds = study.results.flatMap(({ id, measureId, comparedWith }) =>
    measureId === outcomeId && activeComparisons.includes(comparedWith) && passes(id) ? [id] : [],
  );
  const claimIds = study.claims.flatMap(({ id, subjectId, objectId }) => (objectId === outcomeId && study.entityIds.includes(subjectId) ? [id] : []));
  return resultIds.length + claimIds.length > 0 ? [{ studyId: study.studyId, entityIds: study.entityIds, resultIds, claimIds }] : [];
}

function mechanismsOf(links: ComparisonEvidence["links"]): ComparedMechanism[] {
  return [...new Set(links.map(({ objectId }) => objectId))].sort().map((mechanismId) => {
    const of = links.filter(({ objectId }) => objectId === mechanismId);
    const inherited = of.filter(({ own }) => !own);
    return { mechanismId, entityIds: of.map(({ subjectId }) => subjectId), inheritedByIds: inherited.map(({ subjectId }) => subjectId) };
  });
}

function studiesOf(entityId: string, studies: readonly ComparedStudy[]): EntityStudies {
  const of = studies.filter(({ entityIds }) => entityIds.includes(entityId));
  const groups = groupByStudy(of.map(({ studyId, registration, cohort }) => ({ study: { id: studyId, registration, cohort } })));
  const treated = new Map(of.map((study) => [study.studyId, retelling.includes(study.design) ? 0 : (study.treated ?? 0)]));
  const designs = [...new Set(of.map(({ design }) => design))].sort();
  return {
    entityId,
    studyIds: of.map(({ studyId }) => studyId).sort(),
    independentStudies: groups.length,
    patients: groups.reduce((sum, group) => sum + Math.max(...group.map(({ study }) => treated.get(study.id) ?? 0)), 0),
    designs: designs.map((design) => ({ design, studies: of.filter((study) => study.design === design).length })),
  };
}
