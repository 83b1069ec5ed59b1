/** The median of some numbers, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** The median of the numbers with their least and most. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((one, other) => one - other);
  return { median: percentile(sorted, 0.5), least: sorted[0] as number, most: sorted.at(-1) as number };
}

/** The number below which a share of the sorted numbers lies, by the nearest rank. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] as number;
}

/** The slope of a straight line through points, by least squares. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (index: 0 | 1) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const over = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return over / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
