import { type NotPoolable, notPoolable } from "./not-poolable.js";
import type { StudyEffect } from "./study-effect.js";

/** Beyond this, squares and cubes of the numbers would leave what doubles hold. */
const largest = 1e50;

/** From this ratio of the largest variance to the smallest on, metafor warns that its results may not be stable. */
const widestRatio = 1e7;

/**
 * The effects in the one order in which they are added up (by study id), so that the order in which they came changes no bit of any sum.
 * Refused: fewer than two, a study twice, estimates or variances that are no numbers, a variance of zero, numbers out of range.
 */
export function checkStudies(effects: readonly StudyEffect[]): readonly StudyEffect[] | NotPoolable {
  const refuse = (reason: Parameters<typeof notPoolable>[0], wrong: (effect: StudyEffect) => boolean, filling = {}) => {
    const studies = effects.filter(wrong).map(({ study }) => study);
    return studies.length > 0 ? notPoolable(reason, [...new Set(studies)], filling) : undefined;
  };
  const ids = effects.map(({ study }) => study);
  const variances = effects.map(({ variance }) => variance);
  const smallest = Math.max(1 / largest, Math.max(...variances) / widestRatio);
  return (
    refuse("SAME_PATIENTS_TWICE", ({ study }) => ids.indexOf(study) !== ids.lastIndexOf(study), {
      why: { en: "one study has two effects", zh: "同一研究有两个效应" },
    }) ??
    (effects.length < 2 ? notPoolable("FEWER_THAN_TWO_STUDIES", ids, { count: effects.length }) : undefined) ??
    refuse("IMPOSSIBLE_NUMBERS", ({ estimate }) => !Number.isFinite(estimate), { problem: { en: "an estimate that is not a number", zh: "估计值不是数" } }) ??
    refuse("IMPOSSIBLE_NUMBERS", ({ variance }) => !Number.isFinite(variance) || variance < 0, {
      problem: { en: "a variance that is negative or not a number", zh: "方差小于零或不是数" },
    }) ??
    refuse("ZERO_VARIANCE", ({ variance }) => variance === 0) ??
    refuse("OUT_OF_RANGE", ({ estimate, variance }) => Math.abs(estimate) > largest || variance > largest || variance <= smallest) ??
    [...effects].sort((one, other) => (one.study < other.study ? -1 : 1))
  );
}
