/** A number for people: significant digits by its size, a true minus sign, no trailing zeros beyond `decimals`. */
export function formatNumber(value: number, decimals: number): string {
  const size = Math.abs(value);
  const written = size !== 0 && (size >= 1e5 || size < 10 ** -decimals / 2) ? value.toExponential(1) : value.toFixed(decimals);
  return (Number(written) === 0 ? written.replace("-", "") : written).replaceAll("-", "\u2212");
}
