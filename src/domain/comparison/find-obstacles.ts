import type { Compared, ComparedOutcome } from "./compare-entities.js";
import type { ComparedStudy } from "./comparison-evidence.js";
import type { NotComparableReason } from "./not-comparable-reasons.js";

/** Something that cannot be compared, and why; `outcomeId` null where it is about the whole comparison. */
export interface Obstacle {
  readonly reason: NotComparableReason;
  readonly outcomeId: string | null;
  /** The things that it is about: those that lack evidence, or those that are not told apart. */
  readonly thingIds: readonly string[];
  readonly studyIds: readonly string[];
}

/** What cannot be compared of some things, and why: first what holds for all, then by outcome. */
export function findObstacles(ids: readonly string[], { outcomes }: Compared, studies: readonly ComparedStudy[]): Obstacle[] {
  const studied = (outcome: ComparedOutcome) => {
    const direct = outcome.direct.flatMap(({ thingIds }) => thingIds);
    return ids.filter((id) => direct.includes(id) || outcome.indirect.some(({ thingId, isOwn }) => thingId === id && isOwn));
  };
  const direct = new Set(outcomes.flatMap((outcome) => outcome.direct.map(({ studyId }) => studyId)));
  const together = studies.filter(
    ({ studyId, thingIds, used, design, results }) => used && !pools.includes(design) && thingIds.length > 1 && results.length > 0 && !direct.has(studyId),
  );
  const common = outcomes.filter((outcome) => studied(outcome).length > 1);
  return [
    ...(common.length === 0 ? [{ reason: "NO_COMMON_OUTCOME", outcomeId: null, thingIds: ids, studyIds: [] } as const] : []),
    ...together.map(({ studyId, thingIds }) => ({ reason: "GIVEN_TOGETHER", outcomeId: null, thingIds, studyIds: [studyId] }) as const),
    ...outcomes.flatMap((outcome): Obstacle[] => {
      const { outcomeId } = outcome;
      const have = studied(outcome);
      const lacking = ids.filter((id) => !have.includes(id));
      const obstacles: Obstacle[] = lacking.length > 0 ? [{ reason: "NOT_STUDIED_FOR_ALL", outcomeId, thingIds: lacking, studyIds: [] }] : [];
      if (have.length < 2) return obstacles;
      if (outcome.direct.length === 0) obstacles.push({ reason: "NO_HEAD_TO_HEAD", outcomeId, thingIds: have, studyIds: [] });
      const weighedOf = (id: string) => outcome.indirect.find(({ thingId }) => thingId === id)?.weighed;
      const inPatients = have.filter((id) => weighedOf(id)?.bySetting.some(({ setting }) => setting === "PATIENTS"));
      const elsewhere = have.filter((id) => !inPatients.includes(id) && (weighedOf(id)?.independentStudies ?? 0) > 0);
      if (inPatients.length > 0 && elsewhere.length > 0) obstacles.push({ reason: "UNLIKE_EVIDENCE", outcomeId, thingIds: elsewhere, studyIds: [] });
      return obstacles;
    }),
  ];
}

const pools: readonly string[] = ["meta_analysis", "systematic_review", "review"];
