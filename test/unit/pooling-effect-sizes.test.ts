import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { ContinuousArm } from "../../src/domain/meta-analysis/effect-sizes/arms.js";
import { combineContinuousArms, combineEventArms } from "../../src/domain/meta-analysis/effect-sizes/combine-arms.js";
import { effectFromInterval } from "../../src/domain/meta-analysis/effect-sizes/effect-from-interval.js";
import { hedgesG } from "../../src/domain/meta-analysis/effect-sizes/hedges-g.js";
import { logOddsRatio } from "../../src/domain/meta-analysis/effect-sizes/log-odds-ratio.js";
import { logRiskRatio } from "../../src/domain/meta-analysis/effect-sizes/log-risk-ratio.js";
import { meanDifference } from "../../src/domain/meta-analysis/effect-sizes/mean-difference.js";
import { recoverSharedStandardDeviation } from "../../src/domain/meta-analysis/effect-sizes/recover-shared-standard-deviation.js";
import { recoverStandardDeviation } from "../../src/domain/meta-analysis/effect-sizes/recover-standard-deviation.js";
import { smallSampleFactor } from "../../src/domain/meta-analysis/effect-sizes/small-sample-factor.js";
import { isNotPoolable, type NotPoolable } from "../../src/domain/meta-analysis/not-poolable.js";

const answered = <Answer extends object>(answer: Answer | NotPoolable): Answer => (isNotPoolable(answer) ? expect.fail(answer.detail.en) : answer);
const reasonOf = (answer: object) => (isNotPoolable(answer) ? answer.reason : answer);
const arm = (n: number, mean: number, standardDeviation: number): ContinuousArm => ({ n, mean, standardDeviation });

/** What each kind of row in the file gives, by our functions. */
const functions = {
  interval: ([n, mean, low, high, level]: Given) => [answered(recoverStandardDeviation({ n, mean, interval: { low, high, level } })).standardDeviation],
  differenceInterval: ([n1, n2, difference, low, high, level]: Given) => shared(n1, n2, difference, { interval: { low, high, level } }),
  differenceT: ([n1, n2, difference, t]: Given) => shared(n1, n2, difference, { t }),
  differenceP: ([n1, n2, difference, p]: Given) => shared(n1, n2, difference, { p }),
  combined: ([n1, m1, sd1, n2, m2, sd2]: Given) => {
    const { n, mean, standardDeviation } = answered(combineContinuousArms(arm(n1, m1, sd1), arm(n2, m2, sd2)));
    return [n, mean, standardDeviation];
  },
  smallSampleFactor: ([degrees]: Given) => [smallSampleFactor(degrees)],
} as const;

type Given = readonly [number, number, number, number, number, number];
type Row = readonly [kind: keyof typeof functions, given: Given, expected: readonly number[]];

function shared(n1: number, n2: number, difference: number, printed: Parameters<typeof recoverSharedStandardDeviation>[2]): number[] {
  const arms = answered(recoverSharedStandardDeviation({ n: n1, mean: 10 + difference }, { n: n2, mean: 10 }, printed));
  expect(arms[0].standardDeviation).toBe(arms[1].standardDeviation);
  return [arms[0].standardDeviation];
}

const folder = process.env["METAFOR_ANSWERS"] ?? fileURLToPath(new URL("../fixtures/metafor", import.meta.url));
const { rows } = JSON.parse(readFileSync(join(folder, "effect-sizes.json"), "utf8")) as { rows: readonly Row[] };

describe("numbers that a study does not print, by the Cochrane Handbook's rules", () => {
  test.each(Object.keys(functions) as (keyof typeof functions)[])("%s, as R computes it", (kind) => {
    const own = rows.filter(([name]) => name === kind);
    expect(own.length).toBeGreaterThan(4);
    for (const [, given, expected] of own)
      for (const [index, number] of functions[kind](given).entries())
        expect(Math.abs(number / (expected[index] as number) - 1), `${kind} of ${given}`).toBeLessThan(1e-10);
  });

  test("the Handbook's own examples: t of p = 0.008 with 25 and 22 patients is 2.78, and 3.8 / 2.78 is 1.37", () => {
    const [{ standardDeviation, flags }] = answered(recoverSharedStandardDeviation({ n: 25, mean: 3.8 }, { n: 22, mean: 0 }, { p: 0.008 }));
    expect(standardDeviation * Math.sqrt(1 / 25 + 1 / 22)).toBeCloseTo(1.37, 2);
    expect(flags).toEqual(["SD_FROM_P_VALUE"]);
  });

  test("what was recovered is flagged, up to the effect; what is printed is taken first and not flagged", () => {
    const printed = answered(recoverStandardDeviation({ n: 20, mean: 3, standardDeviation: 0.5, standardError: 9 }));
    const recovered = answered(recoverStandardDeviation({ n: 16, mean: 2, standardError: 0.25 }));
    expect(recovered).toEqual({ n: 16, mean: 2, standardDeviation: 1, flags: ["SD_FROM_STANDARD_ERROR"] });
    expect(answered(meanDifference(printed, printed)).flags).toEqual([]);
    const joined = answered(combineContinuousArms(recovered, recovered));
    expect(answered(meanDifference(joined, printed)).flags).toEqual(["ARMS_COMBINED", "SD_FROM_STANDARD_ERROR"]);
    expect(answered(recoverSharedStandardDeviation(recovered, printed, { p: 0.05, pIsLimit: true }))[0].flags).toEqual(["SD_FROM_P_VALUE_LIMIT"]);
  });

  test("two event arms become one", () => {
    expect(combineEventArms({ n: 20, events: 3 }, { n: 31, events: 0 })).toEqual({ n: 51, events: 3, flags: ["ARMS_COMBINED"] });
  });

  test("a hazard ratio with its interval becomes a logarithm with its variance", () => {
    const effect = answered(effectFromInterval("HAZARD_RATIO", 0.5, { low: 0.25, high: 1, level: 0.95 }));
    expect(effect.estimate).toBeCloseTo(Math.log(0.5), 12);
    expect(Math.sqrt(effect.variance)).toBeCloseTo(Math.log(4) / (2 * 1.959963984540054), 12);
    expect(answered(effectFromInterval("MEAN_DIFFERENCE", -1, { low: -3, high: 1, level: 0.95 })).estimate).toBe(-1);
  });
});

describe("zero cells", () => {
  test("0.5 is added to all four counts where one is zero, and said so", () => {
    const effect = answered(logOddsRatio({ n: 10, events: 0 }, { n: 12, events: 3 }));
    expect(effect.estimate).toBeCloseTo(Math.log(0.5 / 10.5 / (3.5 / 9.5)), 12);
    expect(effect.flags).toEqual(["HALF_ADDED_TO_CELLS"]);
    expect(answered(logRiskRatio({ n: 10, events: 2 }, { n: 12, events: 3 })).flags).toEqual([]);
  });

  test.each([logRiskRatio, logOddsRatio])("%o says nothing where nobody or everybody had the event", (ratio) => {
    expect(reasonOf(ratio({ n: 10, events: 0 }, { n: 12, events: 0 }))).toBe("NO_EVENTS_IN_EITHER_ARM");
    expect(reasonOf(ratio({ n: 10, events: 10 }, { n: 12, events: 12 }))).toBe("EVENTS_IN_ALL_OF_BOTH_ARMS");
  });
});

describe("what cannot be right is refused", () => {
  const good = arm(20, 3, 1);
  test.each([
    ["an n of 0", meanDifference(arm(0, 3, 1), good), "IMPOSSIBLE_NUMBERS"],
    ["an n of 1 with a standard deviation", hedgesG(arm(1, 3, 1), good), "IMPOSSIBLE_NUMBERS"],
    ["half a patient", meanDifference(arm(9.5, 3, 1), good), "IMPOSSIBLE_NUMBERS"],
    ["a negative standard deviation", meanDifference(arm(20, 3, -1), good), "IMPOSSIBLE_NUMBERS"],
    ["a mean that is no number", hedgesG(arm(20, Number.NaN, 1), good), "IMPOSSIBLE_NUMBERS"],
    ["arms without any spread", meanDifference(arm(20, 3, 0), arm(20, 3, 0)), "ZERO_VARIANCE"],
    ["standardising by no spread", hedgesG(arm(20, 3, 0), arm(20, 4, 0)), "ZERO_VARIANCE"],
    ["more events than patients", logRiskRatio({ n: 10, events: 11 }, { n: 10, events: 1 }), "IMPOSSIBLE_NUMBERS"],
    ["negative events", logOddsRatio({ n: 10, events: -1 }, { n: 10, events: 1 }), "IMPOSSIBLE_NUMBERS"],
    ["an arm of nobody", logOddsRatio({ n: 0, events: 0 }, { n: 10, events: 1 }), "IMPOSSIBLE_NUMBERS"],
    ["no n", recoverStandardDeviation({ mean: 3, standardDeviation: 1 }), "NUMBERS_MISSING"],
    ["no mean", recoverStandardDeviation({ n: 20, standardDeviation: 1 }), "NUMBERS_MISSING"],
    ["no word on spread", recoverStandardDeviation({ n: 20, mean: 3 }), "NUMBERS_MISSING"],
    ["a negative standard error", recoverStandardDeviation({ n: 20, mean: 3, standardError: -1 }), "IMPOSSIBLE_NUMBERS"],
    ["a reversed interval", recoverStandardDeviation({ n: 20, mean: 3, interval: { low: 4, high: 2, level: 0.95 } }), "IMPOSSIBLE_NUMBERS"],
    ["an interval of no level", recoverStandardDeviation({ n: 20, mean: 3, interval: { low: 2, high: 4, level: 95 } }), "IMPOSSIBLE_NUMBERS"],
    ["an interval without width", recoverStandardDeviation({ n: 20, mean: 3, interval: { low: 3, high: 3, level: 0.95 } }), "ZERO_VARIANCE"],
    ["no word on a difference", recoverSharedStandardDeviation(good, arm(9, 4, 0), {}), "NUMBERS_MISSING"],
    ["a p value of 0", recoverSharedStandardDeviation(good, arm(9, 4, 0), { p: 0 }), "IMPOSSIBLE_NUMBERS"],
    ["a p value above 1", recoverSharedStandardDeviation(good, arm(9, 4, 0), { p: 1.2 }), "IMPOSSIBLE_NUMBERS"],
    ["a p value of 1", recoverSharedStandardDeviation(good, arm(9, 4, 0), { p: 1 }), "NO_DIFFERENCE_TO_DIVIDE"],
    ["no difference to divide", recoverSharedStandardDeviation(good, good, { p: 0.3 }), "NO_DIFFERENCE_TO_DIVIDE"],
    ["a t of 0", recoverSharedStandardDeviation(good, arm(9, 4, 0), { t: 0 }), "NO_DIFFERENCE_TO_DIVIDE"],
    ["a standard error of 0", recoverSharedStandardDeviation(good, arm(9, 4, 0), { standardError: 0 }), "ZERO_VARIANCE"],
    ["a ratio outside its interval", effectFromInterval("LOG_RISK_RATIO", 3, { low: 0.5, high: 2, level: 0.95 }), "IMPOSSIBLE_NUMBERS"],
    ["a ratio below zero", effectFromInterval("LOG_RISK_RATIO", 0.5, { low: -0.5, high: 2, level: 0.95 }), "IMPOSSIBLE_NUMBERS"],
    ["combining with an arm of nobody", combineContinuousArms(good, arm(0, 1, 1)), "IMPOSSIBLE_NUMBERS"],
    ["combining with impossible events", combineEventArms({ n: 5, events: 6 }, { n: 5, events: 1 }), "IMPOSSIBLE_NUMBERS"],
  ])("%s", (_, answer, reason) => {
    expect(reasonOf(answer)).toBe(reason);
  });
});
