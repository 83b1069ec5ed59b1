import { groupReports } from "../confidence/group-reports.js";
import { keepEvidence } from "../confidence/keep-evidence.js";
import { type ResultReport, readEvidence } from "../confidence/read-evidence.js";
import { type Weighed, weighEvidence } from "../confidence/weigh-evidence.js";
import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { ComparedStudy, ComparisonEvidence } from "./comparison-evidence.js";

/** A study that compares two or more of the things on one outcome. */
export interface DirectComparison {
  readonly studyId: string;
  readonly thingIds: readonly string[];
  readonly resultIds: readonly string[];
  readonly claimIds: readonly string[];
}

/** What is known of the things on one outcome, head-to-head and each for itself. */
export interface ComparedOutcome {
  readonly outcomeId: string;
  readonly direct: readonly DirectComparison[];
  readonly indirect: readonly {
    readonly thingId: string;
    readonly weighed: Weighed;
    /** Whether anything of it is about the thing itself, not about a superclass or subclass. */
    readonly isOwn: boolean;
    readonly resultIds: readonly string[];
  }[];
}

/** Which of the things act through a mechanism, and which of those take it from a superclass alone. */
export interface ComparedMechanism {
  readonly mechanismId: string;
  readonly thingIds: readonly string[];
  readonly inheritedByIds: readonly string[];
}

/** The studies of one of the things: patients are those treated, of each cohort once, where the source prints them. */
export interface ThingStudies {
  readonly thingId: string;
  readonly studyIds: readonly string[];
  readonly independentStudies: number;
  readonly patients: number;
  readonly designs: readonly { readonly design: string; readonly studies: number }[];
}

/** Things of one kind side by side. */
export interface Compared {
  readonly mechanisms: readonly ComparedMechanism[];
  readonly outcomes: readonly ComparedOutcome[];
  readonly studies: readonly ThingStudies[];
}

/**
 * Compares things of one kind. Direct is a study that used two or more of them and sets them against each other: by a
 * result against another active arm, or by a claim on one of them; not a review. All other evidence is indirect and
 * leaves those studies out, so that nothing counts on both sides.
 */
export function compareThings(ids: readonly string[], { links, pairs, studies }: ComparisonEvidence, filter: EvidenceFilter = {}): Compared {
  const outcomeIds = [...new Set(pairs.map(({ objectId }) => objectId))].sort();
  const pairAt = new Map(pairs.map((pair) => [`${pair.subjectId} ${pair.objectId}`, pair]));
  const outcomes = outcomeIds.map((outcomeId): ComparedOutcome => {
    const direct = studies.flatMap((study) => directOf(study, outcomeId, filter));
    const headToHead = new Set(direct.map(({ studyId }) => studyId));
    const others = studies.filter(({ studyId, used }) => used && !headToHead.has(studyId));
    const indirect = ids.map((thingId) => {
      const pair = pairAt.get(`${thingId} ${outcomeId}`);
      const rows = keepEvidence(readEvidence(pair?.claims ?? [], pair?.results ?? []), filter).filter(({ studyId }) => !headToHead.has(studyId));
      const resultIds = others.filter(({ thingIds }) => thingIds.includes(thingId)).flatMap((study) => keptResults(study, outcomeId, filter));
      const isOwn = rows.some(({ inherited }) => !inherited) || resultIds.length > 0;
      return { thingId, weighed: weighEvidence(rows, filter.excludeRetracted ?? true), isOwn, resultIds: [...resultIds].sort() };
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

function directOf(study: ComparedStudy, outcomeId: string, filter: EvidenceFilter): DirectComparison[] {
  if (!study.used || study.thingIds.length < 2 || retelling.includes(study.design)) return [];
  const resultIds = keptResults(study, outcomeId, filter, (comparedWith) => comparedWith === "other_dose");
  const claimIds = study.claims.filter(([, subject, object]) => object === outcomeId && study.thingIds.includes(subject)).map(([id]) => id);
  return resultIds.length + claimIds.length > 0 ? [{ studyId: study.studyId, thingIds: study.thingIds, resultIds, claimIds }] : [];
}

function keptResults(study: ComparedStudy, outcomeId: string, filter: EvidenceFilter, matches: (comparedWith: string) => boolean = () => true): string[] {
  const head = [study.studyId, study.registration, study.cohort, study.design, study.retraction] as const;
  const reports = study.results
    .filter(([, measure, comparedWith]) => measure === outcomeId && matches(comparedWith))
    .map(([id, , comparedWith]): ResultReport => [id, ...head, false, comparedWith === "baseline" ? "baseline" : "comparator", study.model, "", null]);
  return keepEvidence(readEvidence([], reports), { ...filter, minStudies: 1 }).map(({ id }) => id);
}

function mechanismsOf(links: ComparisonEvidence["links"]): ComparedMechanism[] {
  return [...new Set(links.map(({ objectId }) => objectId))].sort().map((mechanismId) => {
    const of = links.filter(({ objectId }) => objectId === mechanismId);
    const inherited = of.filter(({ own }) => !own);
    return { mechanismId, thingIds: of.map(({ subjectId }) => subjectId), inheritedByIds: inherited.map(({ subjectId }) => subjectId) };
  });
}

function studiesOf(thingId: string, studies: readonly ComparedStudy[]): ThingStudies {
  const of = studies.filter(({ thingIds }) => thingIds.includes(thingId));
  const groups = groupReports(
    of.map(({ studyId, registration, cohort, design, retraction }) => ({
      ...{ id: studyId, studyId, registration, cohort, design, retraction, level: "", setting: [], species: [] },
      ...{ sign: 0, foundNone: false, testedSign: null, inherited: false },
    })),
  );
  const treated = new Map(of.map((study) => [study.studyId, retelling.includes(study.design) ? 0 : (study.treated ?? 0)]));
  const designs = [...new Set(of.map(({ design }) => design))].sort();
  return {
    thingId,
    studyIds: of.map(({ studyId }) => studyId).sort(),
    independentStudies: groups.length,
    patients: groups.reduce((sum, group) => sum + Math.max(...group.map(({ studyId }) => treated.get(studyId) ?? 0)), 0),
    designs: designs.map((design) => ({ design, studies: of.filter((study) => study.design === design).length })),
  };
}
