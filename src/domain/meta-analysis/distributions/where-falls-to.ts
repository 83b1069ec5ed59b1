/**
 * The x ≥ 0 at which a falling function of x has fallen to `target`, to the last bits that doubles hold: 0 where it is not
 * above it even at 0. The root is bracketed by doubling and closed in on by Chandrupatla's method, which takes a bisection
 * wherever interpolation could mislead (doi 10.1016/S0965-9978(96)00051-8).
 * The function must fall to the target somewhere.
 */
export function whereFallsTo(target: number, falling: (x: number) => number): number {
  const excess = (x: number) => falling(x) - target;
  let [older, olderExcess] = [0, excess(0)];
  if (olderExcess <= 0) return 0;
  let [newer, newerExcess] = [1, excess(1)];
  while (newerExcess > 0) {
    [older, olderExcess] = [newer, newerExcess];
    newer *= 2;
    newerExcess = excess(newer);
  }
  for (let share = 0.5; ; ) {
    const x = newer + share * (older - newer);
    const xExcess = excess(x);
    let [oldest, oldestExcess] = [newer, newerExcess];
    if (xExcess > 0 !== newerExcess > 0) {
      [oldest, oldestExcess] = [older, olderExcess];
      [older, olderExcess] = [newer, newerExcess];
    }
    [newer, newerExcess] = [x, xExcess];
    const best = Math.abs(newerExcess) < Math.abs(olderExcess) ? newer : older;
    const least = (2 * Number.EPSILON * Math.abs(best)) / Math.abs(older - newer);
    if (!(least < 0.5) || newerExcess === 0) return best;
    share = Math.min(1 - least, Math.max(least, nextShare([newer, newerExcess], [older, olderExcess], [oldest, oldestExcess])));
  }
}

type Point = readonly [x: number, excess: number];

/** Where between the two ends to look next: by inverse quadratic interpolation where the three points allow it, else halfway. */
function nextShare([a, fa]: Point, [b, fb]: Point, [c, fc]: Point): number {
  const [xi, phi] = [(a - b) / (c - b), (fa - fb) / (fc - fb)];
  if (!(phi * phi < xi && (1 - phi) ** 2 < 1 - xi)) return 0.5;
  return (fa / (fb - fa)) * (fc / (fb - fc)) + ((c - a) / (b - a)) * (fa / (fc - fa)) * (fb / (fc - fb));
}
