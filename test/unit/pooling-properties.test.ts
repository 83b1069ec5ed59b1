import { describe, expect, test } from "vitest";
import type { EffectMeasure } from "../../src/domain/meta-analysis/effect-sizes/effect-measures.js";
import { type Comparison, effectsOfOneScale } from "../../src/domain/meta-analysis/effects-of-one-scale.js";
import { isNotPoolable, type NotPoolable, notPoolable } from "../../src/domain/meta-analysis/not-poolable.js";
import { type NotPoolableReason, notPoolableReasons } from "../../src/domain/meta-analysis/not-poolable-reasons.js";
import { poolEffects } from "../../src/domain/meta-analysis/pool-effects.js";
import { type PoolOptions, poolAdjustments, poolModels } from "../../src/domain/meta-analysis/pool-options.js";
import { cumulateByYear } from "../../src/domain/meta-analysis/robustness/cumulate-by-year.js";
import { eggerTest } from "../../src/domain/meta-analysis/robustness/egger-test.js";
import { funnel } from "../../src/domain/meta-analysis/robustness/funnel.js";
import { leaveOneOut } from "../../src/domain/meta-analysis/robustness/leave-one-out.js";
import { poolSubgroups } from "../../src/domain/meta-analysis/robustness/pool-subgroups.js";
import type { StudyEffect } from "../../src/domain/meta-analysis/study-effect.js";

const everyOption = Object.keys(poolModels).flatMap((model) => Object.keys(poolAdjustments).map((adjustment) => ({ model, adjustment }) as PoolOptions));
const fixed: PoolOptions = { model: "FIXED", adjustment: "NONE" };
const usual: PoolOptions = { model: "REML", adjustment: "HARTUNG_KNAPP" };
const answered = <Answer extends object>(answer: Answer | NotPoolable): Answer => (isNotPoolable(answer) ? expect.fail(answer.detail.en) : answer);
const reasonOf = (answer: object) => (isNotPoolable(answer) ? answer.reason : answer);

/** Numbers in [0, 1), the same in every run: mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function someEffects(seed: number, k = 2 + (seed % 18)): StudyEffect[] {
  const next = random(seed);
  const scatter = [0, 0.3, 2][seed % 3] as number;
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return Array.from({ length: k }, (_, index) => {
    const variance = 0.02 + next();
    return {
      study: `S${index}`,
      year: 2000 + Math.floor(20 * next()),
      group: "ABC"[index % 3] as string,
      estimate: normal() * Math.sqrt(variance) + scatter * normal(),
      variance,
    };
  });
}

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
const shuffled = <Item>(items: readonly Item[], seed: number): Item[] => {
  const next = random(seed);
  return items
    .map((item) => ({ item, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
};
const near = (one: number | undefined, other: number | undefined) =>
  expect(Math.abs((one as number) - (other as number))).toBeLessThan(1e-9 * Math.max(1, Math.abs(other as number)));

describe("pools over generated studies", () => {
  test("the order of the studies changes nothing, to the last bit", () => {
    for (const seed of seeds.filter((one) => one % 2 === 0)) {
      const effects = someEffects(seed);
      const other = shuffled(effects, seed);
      for (const options of everyOption) {
        expect(poolEffects(other, options)).toEqual(poolEffects(effects, options));
        expect(leaveOneOut(other, options)).toEqual(leaveOneOut(effects, options));
        expect(cumulateByYear(other, options)).toEqual(cumulateByYear(effects, options));
        expect(poolSubgroups(other, options)).toEqual(poolSubgroups(effects, options));
        expect(funnel(other, options)).toEqual(funnel(effects, options));
      }
      expect(eggerTest(other)).toEqual(eggerTest(effects));
    }
  });

  test("a constant added to every estimate moves the pool by it, and nothing else", () => {
    for (const seed of seeds)
      for (const options of everyOption) {
        const one = poolEffects(someEffects(seed), options);
        const other = poolEffects(
          someEffects(seed).map((effect) => ({ ...effect, estimate: effect.estimate + 7 })),
          options,
        );
        if (isNotPoolable(one)) {
          expect(reasonOf(other)).toBe(one.reason);
          continue;
        }
        const moved = answered(other);
        for (const end of ["estimate", "low", "high"] as const) near(moved[end], one[end] + 7);
        near(moved.heterogeneity.q, one.heterogeneity.q);
        const prediction = one.random?.prediction;
        if (prediction) for (const end of ["low", "high"] as const) near(moved.random?.prediction?.[end], prediction[end] + 7);
        if (one.random) near(moved.random?.tauSquared, one.random.tauSquared);
        for (const [index, { weight }] of one.studies.entries()) near(moved.studies[index]?.weight, weight);
      }
  });

  test("another unit scales the pool; REML's steps too, where their threshold is scaled", () => {
    for (const seed of seeds)
      for (const options of everyOption) {
        const scoring = { threshold: 1e-5, steps: 100 };
        const one = poolEffects(someEffects(seed), { ...options, scoring });
        const tenfold = someEffects(seed).map((effect) => ({ ...effect, estimate: 10 * effect.estimate, variance: 100 * effect.variance }));
        const other = poolEffects(tenfold, { ...options, scoring: { ...scoring, threshold: 1e-3 } });
        if (isNotPoolable(one)) {
          expect(reasonOf(other)).toBe(one.reason);
          continue;
        }
        near(answered(other).estimate, 10 * one.estimate);
        near(answered(other).high, 10 * one.high);
        near(answered(other).heterogeneity.p, one.heterogeneity.p);
        if (one.random) near(answered(other).random?.tauSquared, 100 * one.random.tauSquared);
      }
  });

  test("swapping treated and control mirrors the pool", () => {
    for (const seed of seeds)
      for (const options of everyOption) {
        const one = poolEffects(someEffects(seed), options);
        const other = poolEffects(
          someEffects(seed).map((effect) => ({ ...effect, estimate: -effect.estimate })),
          options,
        );
        if (isNotPoolable(one)) {
          expect(reasonOf(other)).toBe(one.reason);
          continue;
        }
        near(answered(other).low, -one.high);
        near(answered(other).test.p, one.test.p);
      }
  });

  test("weights add up to 100, intervals hold what they are of, and the prediction interval holds the interval", () => {
    for (const seed of seeds)
      for (const options of everyOption) {
        const pooled = poolEffects(someEffects(seed), options);
        if (isNotPoolable(pooled)) continue;
        near(
          pooled.studies.reduce((sum, { weight }) => sum + weight, 0),
          100,
        );
        expect(pooled.low).toBeLessThanOrEqual(pooled.estimate);
        expect(pooled.high).toBeGreaterThanOrEqual(pooled.estimate);
        expect("random" in pooled).toBe(options.model !== "FIXED");
        if (!pooled.random) continue;
        const { prediction } = pooled.random;
        expect(prediction === undefined).toBe(pooled.k < 3);
        expect(prediction?.low ?? pooled.low).toBeLessThanOrEqual(pooled.low);
        expect(prediction?.high ?? pooled.high).toBeGreaterThanOrEqual(pooled.high);
        expect(pooled.random.tauSquaredInterval.low).toBeLessThanOrEqual(pooled.random.tauSquaredInterval.high);
      }
  });

  test("in the fixed-effect model Q of all is Q within the subgroups and Q between them", () => {
    for (const seed of seeds.filter((one) => one % 18 >= 6)) {
      const { groups, between } = answered(poolSubgroups(someEffects(seed), fixed));
      const within = groups.map(({ pooled }) => answered(pooled).heterogeneity.q);
      near(answered(between).q + within.reduce((sum, q) => sum + q, 0), answered(poolEffects(someEffects(seed), fixed)).heterogeneity.q);
    }
  });

  test("leaving a study out is pooling the others; the last cumulative step is the whole pool", () => {
    for (const seed of seeds.filter((one) => one % 18 > 1)) {
      const effects = someEffects(seed);
      const without = answered(leaveOneOut(effects, usual));
      for (const { without: study, pooled } of without)
        expect(pooled).toEqual(
          poolEffects(
            effects.filter((effect) => effect.study !== study),
            usual,
          ),
        );
      const steps = answered(cumulateByYear(effects, usual));
      expect(steps.at(-1)?.pooled).toEqual(poolEffects(effects, usual));
      expect(steps.map(({ year }) => year)).toEqual(steps.map(({ year }) => year).sort((one, other) => one - other));
      expect(reasonOf(steps[0]?.pooled ?? {})).toBe("FEWER_THAN_TWO_STUDIES");
    }
  });

  test("the funnel stands on the pooled effect, as wide as chance at the least precise study", () => {
    const effects = someEffects(13, 12);
    const { centre, points, base } = answered(funnel(effects, usual));
    expect(centre).toBe(answered(poolEffects(effects, usual)).estimate);
    expect(points).toHaveLength(12);
    near(base.standardError, Math.sqrt(Math.max(...effects.map(({ variance }) => variance))));
    near(base.high, centre + 1.959963984540054 * base.standardError);
    near(base.low, centre - 1.959963984540054 * base.standardError);
  });
});

describe("what cannot be pooled is refused, and nothing is ever NaN, infinite or null", () => {
  const two = (one: Partial<StudyEffect>, other: Partial<StudyEffect> = {}): StudyEffect[] => [
    { study: "S1", estimate: 0.2, variance: 0.1, ...one },
    { study: "S2", estimate: 0.4, variance: 0.2, ...other },
  ];
  test.each([
    ["no study", [], "FEWER_THAN_TWO_STUDIES", []],
    ["one study", two({}).slice(1), "FEWER_THAN_TWO_STUDIES", ["S2"]],
    ["one study twice", two({}, { study: "S1" }), "SAME_PATIENTS_TWICE", ["S1"]],
    ["an estimate that is no number", two({ estimate: Number.NaN }), "IMPOSSIBLE_NUMBERS", ["S1"]],
    ["an infinite variance", two({}, { variance: Number.POSITIVE_INFINITY }), "IMPOSSIBLE_NUMBERS", ["S2"]],
    ["a negative variance", two({ variance: -1 }), "IMPOSSIBLE_NUMBERS", ["S1"]],
    ["a variance of zero", two({ variance: 0 }), "ZERO_VARIANCE", ["S1"]],
    ["variances too far apart", two({ variance: 1e-9 }), "OUT_OF_RANGE", ["S1"]],
    ["an estimate beyond what squares can hold", two({ estimate: 1e200 }), "OUT_OF_RANGE", ["S1"]],
    ["identical estimates under Hartung–Knapp", two({ estimate: 0.4 }), "NO_SCATTER", []],
  ] as const)("%s", (_, effects, reason, studies) => {
    for (const ask of [poolEffects, ...(reason === "NO_SCATTER" ? [] : [leaveOneOut, cumulateByYear, poolSubgroups])])
      expect(ask(effects, usual)).toMatchObject({ reason, studies });
  });

  test("identical estimates have an answer without the adjustment: tau² is 0", () => {
    const pooled = answered(poolEffects(two({ estimate: 0.4 }), { model: "REML", adjustment: "NONE" }));
    expect(pooled).toMatchObject({
      estimate: 0.4,
      random: { tauSquared: 0, tauSquaredInterval: { low: 0, high: 0, empty: true } },
      notices: ["PREDICTION_NOT_ESTIMABLE", "TAU_SQUARED_INTERVAL_EMPTY"],
    });
  });

  test("notices: an adjustment of the fixed-effect model, one that narrows, tau² set to 0, and none where nothing is to be said", () => {
    const effects = [-0.5, 0.1, 0.9, 1.6].map((estimate, index) => ({ study: `S${index}`, estimate, variance: 0.05 }));
    const calm = effects.map((effect) => ({ ...effect, estimate: effect.estimate / 20 }));
    const peaks = effects
      .slice(1)
      .map((effect, index) => ({ ...effect, estimate: [-1.785, 1.689, -0.01][index] as number, variance: [1.6935, 1.431, 0.0033][index] as number }));
    expect(answered(poolEffects(effects, fixed)).notices).toEqual([]);
    expect(answered(poolEffects(effects, usual)).notices).toEqual([]);
    expect(answered(poolEffects(effects, { model: "FIXED", adjustment: "HARTUNG_KNAPP" })).notices).toEqual(["ADJUSTMENT_OF_FIXED_MODEL"]);
    expect(answered(poolEffects(calm, { model: "DERSIMONIAN_LAIRD", adjustment: "HARTUNG_KNAPP" })).notices).toEqual([
      "ADJUSTMENT_NARROWS",
      "TAU_SQUARED_INTERVAL_EMPTY",
    ]);
    expect(answered(poolEffects(peaks, { model: "REML", adjustment: "NONE" }))).toMatchObject({
      random: { tauSquared: 0 },
      notices: ["TAU_SQUARED_SET_TO_ZERO"],
    });
  });

  test("Fisher scoring that runs in circles", () => {
    const estimates = [-1.602, 0.05, 0.04, -0.057];
    const variances = [0.3043, 0.0122, 0.1211, 0.0017];
    const effects = estimates.map((estimate, index) => ({ study: `S${index}`, estimate, variance: variances[index] as number }));
    expect(poolEffects(effects, usual)).toMatchObject({
      reason: "NOT_CONVERGED",
      detail: { en: expect.stringContaining("100 steps"), zh: expect.stringContaining("100 步") },
    });
  });

  test("years or subgroups missing, too few subgroups, too few studies for a funnel, equal precision", () => {
    const effects = someEffects(1, 10);
    expect(cumulateByYear([...effects, { study: "T", estimate: 1, variance: 1 }], usual)).toMatchObject({ reason: "YEARS_MISSING", studies: ["T"] });
    expect(poolSubgroups([...effects, { study: "T", estimate: 1, variance: 1 }], usual)).toMatchObject({ reason: "GROUPS_MISSING", studies: ["T"] });
    expect(
      poolSubgroups(
        effects.map((effect) => ({ ...effect, group: "A" })),
        usual,
      ),
    ).toMatchObject({ between: { reason: "FEWER_THAN_TWO_GROUPS" } });
    expect([reasonOf(eggerTest(effects.slice(1))), reasonOf(funnel(effects.slice(1), usual))]).toEqual(["FEWER_THAN_TEN_STUDIES", "FEWER_THAN_TEN_STUDIES"]);
    expect(reasonOf(eggerTest(effects.map((effect) => ({ ...effect, variance: 0.04 }))))).toBe("EQUAL_STANDARD_ERRORS");
    expect(reasonOf(eggerTest(effects.map((effect) => ({ ...effect, estimate: 2 + Math.sqrt(effect.variance) }))))).toBe("NO_SCATTER");
  });

  test("over wild numbers every answer is a refusal or finite throughout", () => {
    const wild = [0, -0, 1, -1, 1e-9, 0.5, 0.5, 3, 1e6, -1e6, 1e49, 1e-49, 1e150, 1e308, 5e-324, Number.NaN, Number.POSITIVE_INFINITY];
    let answers = 0;
    for (let seed = 1; seed <= 600; seed++) {
      const next = random(seed);
      const pick = (from: readonly number[]) => from[Math.floor(next() * from.length)] as number;
      const tame = seed % 2 === 0 ? wild.filter((number) => Math.abs(number) < 1e7 && Math.abs(number) > 1e-4) : wild;
      const effects = Array.from({ length: 2 + Math.floor(next() * 12) }, (_, index) => ({
        study: `S${index}`,
        year: 2000,
        group: "AB"[index % 2] as string,
        estimate: pick(tame),
        variance: Math.abs(pick(tame)),
      }));
      for (const options of everyOption)
        for (const answer of [
          poolEffects(effects, options),
          leaveOneOut(effects, options),
          cumulateByYear(effects, options),
          poolSubgroups(effects, options),
          funnel(effects, options),
          eggerTest(effects),
        ]) {
          if (!allFinite(answer)) expect.fail(`${JSON.stringify(effects)} ${JSON.stringify(options)}`);
          answers += isNotPoolable(answer) ? 0 : 1;
        }
    }
    expect(answers).toBeGreaterThan(1000);
  });

  test("effects of different measures or scales, and changes beside final values where standardised", () => {
    const comparison = (study: string, measure: EffectMeasure, scale: string, change = false): Comparison => ({
      study,
      year: 2011,
      scale,
      change,
      effect: { measure, estimate: 1, variance: 0.5, flags: [] },
    });
    const mixed = effectsOfOneScale([comparison("S1", "MEAN_DIFFERENCE", "MELD"), comparison("S2", "MEAN_DIFFERENCE", "Child-Pugh")]);
    expect(mixed).toMatchObject({ reason: "MIXED_SCALES", detail: { en: expect.stringContaining("Child-Pugh, MELD") }, studies: ["S1", "S2"] });
    expect(reasonOf(effectsOfOneScale([comparison("S1", "LOG_RISK_RATIO", "deaths"), comparison("S2", "LOG_ODDS_RATIO", "deaths")]))).toBe("MIXED_SCALES");
    const standardised = effectsOfOneScale([comparison("S1", "HEDGES_G", "MELD"), comparison("S2", "HEDGES_G", "Child-Pugh", true)]);
    expect(standardised).toMatchObject({ reason: "CHANGE_BESIDE_FINAL_VALUE", studies: ["S2"] });
    expect(effectsOfOneScale([comparison("S1", "HEDGES_G", "MELD"), comparison("S2", "HEDGES_G", "Child-Pugh")])).toHaveLength(2);
    expect(effectsOfOneScale([comparison("S1", "MEAN_DIFFERENCE", "MELD"), comparison("S2", "MEAN_DIFFERENCE", "MELD", true)])).toEqual([
      { study: "S1", year: 2011, estimate: 1, variance: 0.5 },
      { study: "S2", year: 2011, estimate: 1, variance: 0.5 },
    ]);
  });

  test("every reason is said in both languages, its holes filled", () => {
    const filling = {
      count: 1,
      scales: "MELD, Child-Pugh",
      why: "NCT1",
      flags: "n_missing",
      missing: "n",
      problem: "n = 0",
      steps: 100,
      design: "review",
      cells: "CD34+",
      effect: "mean difference",
      chosen: "week 26",
      least: 3,
      limit: { en: "a factor of 20", zh: "20 倍" },
      ...{ estimate: "1.1", low: "0.1", high: "9" },
      event: "cancer",
      pooled: "liver cancer",
      direction: "improved",
    };
    for (const reason of Object.keys(notPoolableReasons) as NotPoolableReason[]) {
      const { detail } = notPoolable(reason, ["S2", "S1"], filling);
      expect(detail.en).toMatch(/^[A-Z][^{}\p{Script=Han}]+\.$/u);
      expect(detail.zh).toMatch(/^[^{}]*\p{Script=Han}[^{}]*。$/u);
    }
    expect(notPoolable("MIXED_SCALES", ["S2", "S1"], filling).studies).toEqual(["S1", "S2"]);
  });
});

function allFinite(value: unknown): boolean {
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value === "object" && value !== null) return Object.values(value).every(allFinite);
  return typeof value === "string" || typeof value === "boolean";
}
