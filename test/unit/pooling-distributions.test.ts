import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { chiSquareDistribution } from "../../src/domain/meta-analysis/distributions/chi-square-distribution.js";
import { logGamma } from "../../src/domain/meta-analysis/distributions/log-gamma.js";
import { normalDistribution } from "../../src/domain/meta-analysis/distributions/normal-distribution.js";
import { tDistribution } from "../../src/domain/meta-analysis/distributions/t-distribution.js";

const functions = {
  normalQuantile: (tail: number) => normalDistribution.quantile(tail),
  normalTail: (z: number) => normalDistribution.upperTail(z),
  tQuantile: tDistribution.quantile,
  tTail: tDistribution.upperTail,
  chiSquareQuantile: chiSquareDistribution.quantile,
  chiSquareTail: chiSquareDistribution.upperTail,
} as const;

type Row = readonly [kind: keyof typeof functions, x: number, degrees: number | null, expected: number];
const folder = process.env["METAFOR_ANSWERS"] ?? fileURLToPath(new URL("../fixtures/metafor", import.meta.url));
const { rows } = JSON.parse(readFileSync(join(folder, "distributions.json"), "utf8")) as { rows: readonly Row[] };

describe("distributions, as R computes them, to a relative 1e-10", () => {
  test.each(Object.keys(functions) as (keyof typeof functions)[])("%s", (kind) => {
    const own = rows.filter(([name]) => name === kind);
    expect(own.length).toBeGreaterThan(9);
    for (const [, x, degrees, expected] of own) {
      const difference = Math.abs(functions[kind](x, degrees ?? 0) - expected);
      expect(difference, `${kind} of ${x}, ${degrees}: expected ${expected}`).toBeLessThanOrEqual(1e-10 * Math.abs(expected));
    }
  });

  test("quantile and tail undo each other", () => {
    for (let degrees = 1; degrees < 60; degrees += 3)
      for (const tail of [0.001, 0.025, 0.2, 0.45]) {
        expect(tDistribution.upperTail(tDistribution.quantile(tail, degrees), degrees)).toBeCloseTo(tail, 13);
        expect(chiSquareDistribution.upperTail(chiSquareDistribution.quantile(tail, degrees), degrees)).toBeCloseTo(tail, 13);
      }
  });

  test("the logarithm of whole factorials", () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 12);
      factorial *= n;
    }
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
  });
});
