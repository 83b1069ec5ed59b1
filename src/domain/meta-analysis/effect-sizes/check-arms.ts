import type { Label } from "../../../model/vocabulary.js";
import { type NotPoolable, notPoolable } from "../not-poolable.js";
import type { ContinuousArm, EventArm } from "./arms.js";

/** The refusal `IMPOSSIBLE_NUMBERS` of the first figure that cannot be right in an arm; nothing where all can. */
export function checkContinuousArms(arms: readonly ContinuousArm[]): NotPoolable | undefined {
  return firstProblem(arms, ({ n, mean, standardDeviation }) => [
    [!Number.isInteger(n) || n < 2, { en: `a mean with a standard deviation of ${n} patients`, zh: `${n} 名患者的均数与标准差` }],
    [!Number.isFinite(mean), { en: "a mean that is no number", zh: "均数不是数" }],
    [!Number.isFinite(standardDeviation) || standardDeviation < 0, { en: "a standard deviation below zero or no number", zh: "标准差小于零或不是数" }],
  ]);
}

/** The refusal `IMPOSSIBLE_NUMBERS` of the first figure that cannot be right in an arm; nothing where all can. */
export function checkEventArms(arms: readonly EventArm[]): NotPoolable | undefined {
  return firstProblem(arms, ({ n, events }) => [
    [!Number.isInteger(n) || n < 1, { en: `events among ${n} patients`, zh: `${n} 名患者中的事件` }],
    [!Number.isInteger(events) || events < 0 || events > n, { en: `${events} events among ${n} patients`, zh: `${n} 名患者中 ${events} 例事件` }],
  ]);
}

function firstProblem<Arm>(arms: readonly Arm[], problemsOf: (arm: Arm) => readonly (readonly [wrong: boolean, problem: Label])[]): NotPoolable | undefined {
  const found = arms.flatMap(problemsOf).find(([wrong]) => wrong);
  return found && notPoolable("IMPOSSIBLE_NUMBERS", [], { problem: found[1] });
}
