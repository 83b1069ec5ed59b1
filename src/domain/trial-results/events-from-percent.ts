/**
 * The whole number of `n` patients that gives a printed percentage, rounded as it is printed; nothing where no whole number does, or where
 * several do, since the count would be a guess.
 */
export function eventsFromPercent(percent: number, n: number): number | undefined {
  const decimals = (String(percent).split(".")[1] ?? "").length;
  const half = 0.5 / 10 ** decimals + 1e-9;
  const fitting = (events: number) => events >= 0 && events <= n && Math.abs((100 * events) / n - percent) <= half;
  const nearest = Math.round((percent * n) / 100);
  const found = [nearest - 1, nearest, nearest + 1].filter(fitting);
  return found.length === 1 ? found[0] : undefined;
}
