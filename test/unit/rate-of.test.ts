import { expect, test } from "vitest";
import { rateOf } from "../../src/domain/evidence/rate-of.js";

// R: prop.test(x, n, correct = FALSE)$conf.int
test.each([
  [12, 28, 0.265085, 0.609292],
  [3, 26, 0.040032, 0.289759],
  [0, 11, 0, 0.258833],
  [7, 7, 0.64567, 1],
])("%d of %d patients, with the interval that R gives", (events, n, low, high) => {
  const rate = rateOf(events, n);
  expect(rate?.rate).toBe(events / n);
  expect([rate?.low, rate?.high].map((end) => Number(end?.toFixed(6)))).toEqual([low, high]);
});

test("no rate where a number is missing", () => {
  expect([rateOf(null, 3), rateOf(1, null), rateOf(undefined, undefined)]).toEqual([undefined, undefined, undefined]);
});
