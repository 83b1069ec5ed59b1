import type { Compared, ComparedOutcome } from "./compare-entities.js";
import type { ComparedStudy } from "./comparison-evidence.js";
import type { NotComparableReason } from "./not-comparable-reasons.js";

/** Something that cannot be compared, and why; `outcomeId` null where it is about the whole comparison. */
export interface Obstacle {
  readonly reason: NotComparableReason;
  readonly outcomeId: string | null;
  /** The entities concerned: those without evidence, or those whose effects cannot be separated. */
  readonly entityIds: readonly string[];
  readonly studyIds: readonly string[];
}

/** What cannot be compared of some entities, and why: first what holds for all, then by outcome. */
export function findObstacles(ids: readonly string[], { outcomes }: Compared, studies: readonly ComparedStudy[]): Obstacle[] {
  const studied = (outcome: ComparedOutcome) => {
    const direct = outcome.direct.flatMap(({ entityIds }) => entityIds);
    return ids.filter((id) => direct.includes(id) || outcome.indirect.some(({ entityId, isOwn }) => entityId === id && isOwn));
  };
  const direct = new Set(outcomes.flatMap((outcome) => outcome.direct.map(({ studyId }) => studyId)));
  const together = studies.filter(
    ({ studyId, entityIds, used, design, results }) => used && !pools.includes(design) && entityIds.length > 1 && results.length > 0 && !direct.has(studyId),
  );
  const common = outcomes.filter((outcome) => studied(outcome).length > 1);
  return [
    ...(common.length === 0 ? [{ reason: "NO_COMMON_OUTCOME", outcomeId: null, entityIds: ids, studyIds: [] } as const] : []),
    ...together.map(({ studyId, entityIds }) => ({ reason: "GIVEN_TOGETHER", outcomeId: null, entityIds, studyIds: [studyId] }) as const),
    ...outcomes.flatMap((outcome): Obstacle[] => {
      const { outcomeId } = outcome;
      const have = studied(outcome);
      const lacking = ids.filter((id) => !have.includes(id));
      const obstacles: Obstacle[] = lacking.length > 0 ? [{ reason: "NOT_STUDIED_FOR_ALL", outcomeId, entityIds: lacking, studyIds: [] }] : [];
      if (have.length < 2) return obstacles;
      if (outcome.direct.length === 0) obstacles.push({ reason: "NO_HEAD_TO_HEAD", outcomeId, entityIds: have, studyIds: [] });
      const weighedOf = (id: string) => outcome.indirect.find(({ entityId }) => entityId === id)?.weighed;
      const inPatients = have.filter((id) => weighedOf(id)?.bySetting.some(({ setting }) => setting === "PATIENTS"));
      const elsewhere = have.filter((id) => !inPatients.includes(id) && (weighedOf(id)?.independentStudies ?? 0) > 0);
      if (inPatients.length > 0 && elsewhere.length > 0) obstacles.push({ reason: "UNLIKE_EVIDENCE", outcomeId, entityIds: elsewhere, studyIds: [] });
      return obstacles;
    }),
  ];
}

const pools: readonly string[] = ["meta_analysis", "systematic_review", "review"];
