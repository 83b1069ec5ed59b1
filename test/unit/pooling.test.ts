import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import type { EffectSize } from "../../src/domain/meta-analysis/effect-sizes/effect-size.js";
import { hedgesG } from "../../src/domain/meta-analysis/effect-sizes/hedges-g.js";
import { logOddsRatio } from "../../src/domain/meta-analysis/effect-sizes/log-odds-ratio.js";
import { logRiskRatio } from "../../src/domain/meta-analysis/effect-sizes/log-risk-ratio.js";
import { meanDifference } from "../../src/domain/meta-analysis/effect-sizes/mean-difference.js";
import { isNotPoolable, type NotPoolable } from "../../src/domain/meta-analysis/not-poolable.js";
import { poolEffects } from "../../src/domain/meta-analysis/pool-effects.js";
import type { PoolAdjustment, PoolModel } from "../../src/domain/meta-analysis/pool-options.js";
import type { PooledEffect } from "../../src/domain/meta-analysis/pooled-effect.js";
import { cumulateByYear } from "../../src/domain/meta-analysis/robustness/cumulate-by-year.js";
import { eggerTest } from "../../src/domain/meta-analysis/robustness/egger-test.js";
import { leaveOneOut } from "../../src/domain/meta-analysis/robustness/leave-one-out.js";
import { poolSubgroups } from "../../src/domain/meta-analysis/robustness/pool-subgroups.js";
import type { StudyEffect } from "../../src/domain/meta-analysis/study-effect.js";

/** Numbers as `columns` of the file names them; null where metafor has none. */
type Row = readonly (number | null)[];

interface PrintedStudy {
  readonly study: string;
  readonly year: number;
  readonly group: string;
  readonly printed: readonly number[];
  readonly effect: readonly [number, number] | null;
}

interface Fit {
  readonly model: PoolModel;
  readonly adjustment: PoolAdjustment;
  readonly answer: Row | null;
  readonly weights: readonly number[] | null;
  readonly leaveOneOut: readonly (Row | null)[];
  readonly cumulative: readonly (Row | null)[];
  readonly groups: Readonly<Record<string, Row | null>>;
  readonly between: Row | null;
}

interface Set {
  readonly id: string;
  readonly measure: keyof typeof effectOf;
  readonly studies: readonly PrintedStudy[];
  readonly fits: readonly Fit[];
  readonly exactTauSquared: number | null;
  readonly egger: Row | null;
}

/** Answers of metafor 3.8, or those that `generate.R` has just written to another folder. */
const committed = fileURLToPath(new URL("../fixtures/metafor", import.meta.url));
const fresh = process.env["METAFOR_ANSWERS"];
const readAnswers = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
const { columns, rows: sets } = readAnswers(fresh ?? committed, "sets.json") as {
  columns: Readonly<Record<string, readonly string[]>>;
  rows: readonly Set[];
};

type Printed = readonly [number, number, number, number, number, number];
const means = ([n1, m1, sd1, n2, m2, sd2]: Printed) =>
  [
    { n: n1, mean: m1, standardDeviation: sd1 },
    { n: n2, mean: m2, standardDeviation: sd2 },
  ] as const;
const counts = ([a, n1, c, n2]: Printed) =>
  [
    { n: n1, events: a },
    { n: n2, events: c },
  ] as const;
const effectOf = {
  MEAN_DIFFERENCE: (printed: Printed) => meanDifference(...means(printed)),
  HEDGES_G: (printed: Printed) => hedgesG(...means(printed)),
  LOG_RISK_RATIO: (printed: Printed) => logRiskRatio(...counts(printed)),
  LOG_ODDS_RATIO: (printed: Printed) => logOddsRatio(...counts(printed)),
  PLAIN: ([estimate, variance]: Printed): EffectSize => ({ measure: "MEAN_DIFFERENCE", estimate, variance, flags: [] }),
} as const;

/** The largest difference met of each quantity, as a share of the number where that is above 1. */
const worst = new Map<string, { difference: number; at: string; compared: number }>();

function compare(quantity: string, at: string, ours: number, theirs: number | null | undefined) {
  if (theirs === null || theirs === undefined) throw new Error(`metafor has no ${quantity} of ${at}`);
  const difference = Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
  const before = worst.get(quantity) ?? { difference: 0, at, compared: 0 };
  worst.set(quantity, { ...(difference >= before.difference ? { difference, at } : before), compared: before.compared + 1 });
  if (!(difference <= 1e-6)) expect.fail(`${quantity} of ${at}: ${ours}, metafor ${theirs}`);
}

/** The studies that a ratio does not leave out, by our own effect sizes. */
function effectsOf({ measure, studies }: Set): readonly StudyEffect[] {
  return studies.flatMap(({ study, year, group, printed }) => {
    const effect = effectOf[measure](printed as unknown as Printed);
    return isNotPoolable(effect) ? [] : [{ study, year, group, estimate: effect.estimate, variance: effect.variance }];
  });
}

const answerOf = ({ k, estimate, standardError, low, high, test: { statistic, p }, heterogeneity: { q, p: qP, qBased }, random }: PooledEffect) => ({
  k,
  estimate,
  standardError,
  low,
  high,
  statistic,
  p,
  tauSquared: random?.tauSquared,
  tauSquaredLow: random?.tauSquaredInterval.low,
  tauSquaredHigh: random?.tauSquaredInterval.high,
  q,
  qP,
  iSquared: (random?.tauSquaredBased ?? qBased).iSquared,
  hSquared: (random?.tauSquaredBased ?? qBased).hSquared,
  predictionLow: random?.prediction?.low,
  predictionHigh: random?.prediction?.high,
});

const columnOf = (kind: string, column: string) => (columns[kind] as readonly string[]).indexOf(column);

function compareRow(kind: string, at: string, ours: Readonly<Record<string, number | undefined>>, theirs: Row) {
  for (const [index, column] of (columns[kind] as readonly string[]).entries()) {
    const number = ours[column];
    // metafor gives a prediction interval of two studies too; ours is said from three on.
    if (number === undefined && column.startsWith("prediction") && ours["k"] === 2) continue;
    if (number === undefined) expect(theirs[index] ?? null, `${column} of ${at}`).toBeNull();
    else compare(kind === "answer" ? column : `${kind} ${column}`, at, number, theirs[index]);
  }
}

/** A pool beside metafor's: both there, or both refused. */
function comparePool(kind: string, at: string, ours: PooledEffect | NotPoolable | undefined, theirs: Row | null | undefined) {
  if (ours === undefined) return expect.fail(`nothing of ${at}`);
  if (isNotPoolable(ours)) {
    // There metafor's interval has no width.
    if (ours.reason === "NO_SCATTER") return expect(theirs?.[columnOf(kind, "low")], at).toBe(theirs?.[columnOf(kind, "estimate")]);
    expect(theirs ?? null, `${at}: ${ours.reason}`).toBeNull();
    return expect(["FEWER_THAN_TWO_STUDIES", "NOT_CONVERGED"]).toContain(ours.reason);
  }
  expect(theirs, `${at}: pooled here, refused by metafor`).toBeTruthy();
  return compareRow(kind, at, answerOf(ours), theirs as Row);
}

const answered = <Answer extends object>(answer: Answer | NotPoolable): Answer => (isNotPoolable(answer) ? expect.fail(answer.detail.en) : answer);

describe("agreement with R's metafor to 1e-6, relative above 1 and absolute below", () => {
  afterAll(() => {
    if (process.env["SHOW_AGREEMENT"])
      console.table(Object.fromEntries([...worst].map(([quantity, row]) => [quantity, { ...row, difference: row.difference.toExponential(1) }])));
  });

  test("there are the 13 trials of BCG, 200 generated sets of 2 to 25 studies, and sets that are hard to fit", () => {
    const generated = sets.filter(({ id }) => /^(md|smd|rr|or)-\d{3}$/.test(id));
    expect(generated).toHaveLength(200);
    expect([...new Set(generated.map(({ studies }) => studies.length))].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 2),
    );
    expect(sets[0]?.id).toBe("bcg");
    expect(sets[0]?.studies).toHaveLength(13);
  });

  test.skipIf(fresh === undefined).each(["sets.json", "release-pools.json", "effect-sizes.json", "distributions.json"])(
    "%s is what R has just written",
    (file) => {
      const differences: string[] = [];
      differ(readAnswers(committed, file), readAnswers(fresh as string, file), file, differences);
      expect(differences).toEqual([]);
    },
  );

  test("effect sizes of arms, zero cells and studies left out", () => {
    for (const { id, measure, studies } of sets)
      for (const { study, printed, effect } of studies) {
        const ours = effectOf[measure](printed as unknown as Printed);
        if (isNotPoolable(ours)) expect(effect, `${id} ${study}: ${ours.reason}`).toBeNull();
        else {
          compare(`${measure} estimate`, `${id} ${study}`, ours.estimate, effect?.[0]);
          compare(`${measure} variance`, `${id} ${study}`, ours.variance, effect?.[1]);
        }
      }
  });

  test.each(["FIXED", "DERSIMONIAN_LAIRD", "REML"] as const)(
    "%s, with and without Hartung–Knapp: estimate, interval, test, tau², Q, I², H², prediction interval, weights",
    (model) => {
      for (const set of sets)
        for (const { adjustment, answer, weights } of set.fits.filter((fit) => fit.model === model)) {
          const ours = poolEffects(effectsOf(set), { model, adjustment });
          comparePool("answer", `${set.id} ${model} ${adjustment}`, ours, answer);
          for (const [index, weight] of (weights ?? []).entries())
            if (!isNotPoolable(ours)) compare("weight", set.id, ours.studies[index]?.weight ?? Number.NaN, weight);
        }
    },
  );

  test("without each study, and as studies came by year", () => {
    for (const set of sets)
      for (const { model, adjustment, leaveOneOut: without, cumulative } of set.fits) {
        const at = `${set.id} ${model} ${adjustment}`;
        for (const [index, { pooled }] of answered(leaveOneOut(effectsOf(set), { model, adjustment })).entries())
          comparePool("leaveOneOut", at, pooled, without[index]);
        for (const [index, { pooled }] of answered(cumulateByYear(effectsOf(set), { model, adjustment })).entries())
          comparePool("cumulative", at, pooled, cumulative[index]);
      }
  });

  test("subgroups, each with its own tau², and the test between them", () => {
    for (const set of sets)
      for (const { model, adjustment, groups: theirs, between: test } of set.fits) {
        const at = `${set.id} ${model} ${adjustment}`;
        const { groups, between } = answered(poolSubgroups(effectsOf(set), { model, adjustment }));
        expect(groups.map(({ group }) => group)).toEqual(Object.keys(theirs).sort());
        for (const { group, pooled } of groups) comparePool("groups", at, pooled, theirs[group]);
        if (isNotPoolable(between)) expect([between.reason, test]).toEqual(["FEWER_THAN_TWO_GROUPS", null]);
        else compareRow("between", at, { q: between.q, degreesOfFreedom: between.degreesOfFreedom, p: between.p }, test as Row);
      }
  });

  test("Egger's test, from ten studies on", () => {
    let compared = 0;
    for (const set of sets) {
      const ours = eggerTest(effectsOf(set));
      if (isNotPoolable(ours)) {
        expect(set.egger, `${set.id}: ${ours.reason}`).toBeNull();
        continue;
      }
      const { limit, ...rest } = ours;
      compareRow("egger", set.id, { ...rest, limit: limit.estimate, limitLow: limit.low, limitHigh: limit.high }, set.egger as Row);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(50);
  });

  test("the likelihood's own peak, where the steps are told to go on", () => {
    for (const set of sets.filter(({ exactTauSquared }) => exactTauSquared !== null)) {
      const pooled = poolEffects(effectsOf(set), { model: "REML", adjustment: "NONE", scoring: { threshold: 1e-10, steps: 10_000 } });
      compare("tauSquared exactly", set.id, answered(pooled).random?.tauSquared ?? Number.NaN, set.exactTauSquared);
    }
  });

  test("known answers: the 13 trials of BCG", () => {
    const bcg = effectsOf(sets[0] as Set);
    const pooled = (model: PoolModel, adjustment: PoolAdjustment = "NONE") => answered(poolEffects(bcg, { model, adjustment }));
    expect(pooled("DERSIMONIAN_LAIRD").random?.tauSquared).toBeCloseTo(0.30876026, 8);
    expect(pooled("DERSIMONIAN_LAIRD").estimate).toBeCloseTo(-0.71411722, 8);
    expect(pooled("REML").random?.tauSquared).toBeCloseTo(0.3132433, 7);
    expect(pooled("REML").estimate).toBeCloseTo(-0.7145323, 7);
    expect(pooled("REML", "HARTUNG_KNAPP").standardError).toBeCloseTo(0.1807917, 7);
    expect([pooled("REML").random?.tauSquaredBased.iSquared.toFixed(2), pooled("REML").heterogeneity.qBased.iSquared.toFixed(2)]).toEqual(["92.22", "92.12"]);
    const prediction = pooled("REML", "HARTUNG_KNAPP").random?.prediction;
    expect([prediction?.low.toFixed(3), prediction?.high.toFixed(3)]).toEqual(["-1.996", "0.567"]);
  });
});

/** Collects where two files differ: numbers by more than 1e-6, relative above 1, everything else at all. */
function differ(one: unknown, other: unknown, at: string, differences: string[]): void {
  if (typeof one === "number" && typeof other === "number") {
    if (Math.abs(one - other) > 1e-6 * Math.max(1, Math.abs(one))) differences.push(`${at}: ${one}, now ${other}`);
  } else if (typeof one === "object" && typeof other === "object" && one !== null && other !== null) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
      differ(Reflect.get(one, key), Reflect.get(other, key), `${at} ${key}`, differences);
  } else if (one !== other) differences.push(`${at}: ${one}, now ${other}`);
}
