/** Round values between two ends, about `count` of them: for a ratio 1, 2 and 5 of each power of ten, else steps of 1, 2 or 5. */
export function axisTicks(low: number, high: number, ratio: boolean, count = 6): readonly number[] {
  return ratio ? ratioTicks(low, high, count) : linearTicks(low, high, count);
}

function linearTicks(low: number, high: number, count: number): readonly number[] {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.max(0, Math.floor(high / step + 1e-9) - first + 1) }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** `low` and `high` are logarithms; so are the ticks. */
function ratioTicks(low: number, high: number, count: number): readonly number[] {
  const [from, to] = [Math.floor(low / Math.LN10), Math.ceil(high / Math.LN10)];
  const powers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const within = (factors: readonly number[], every: number) =>
    powers
      .filter((power) => power % every === 0)
      .flatMap((power) => factors.map((factor) => Math.log(factor) + power * Math.LN10))
      .filter((tick) => tick >= low - 1e-9 && tick <= high + 1e-9);
  const choices = [within([1, 2, 5], 1), within([1], 1), ...Array.from({ length: 9 }, (_, index) => within([1], index + 2))];
  return choices.find((ticks) => ticks.length <= count + 2) ?? [0];
}
