/** A range of media types that `Accept` names, and how welcome it is. */
interface Range {
  readonly type: string;
  readonly weight: number;
}

/**
 * The most welcome of some formats by their media types (RFC 9110, 12.5.1): of the highest weight, the one that is named
 * most exactly, then the first. The first where `Accept` is absent or empty; undefined where none is acceptable.
 */
export function chooseFormat(accepted: string | undefined, types: Readonly<Record<string, string>>): string | undefined {
  const names = Object.keys(types);
  if (accepted === undefined || accepted.trim() === "") return names[0];
  const ranges = accepted.split(",").map(rangeOf);
  const weighed = names.map((name) => ({ name, ...weightOf(ranges, types[name]?.split(";", 1)[0] ?? "") }));
  const [best] = weighed.toSorted((one, other) => other.weight - one.weight || other.exactness - one.exactness);
  return best && best.weight > 0 ? best.name : undefined;
}

function rangeOf(text: string): Range {
  const [type = "", ...parameters] = text
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return { type, weight: weight === undefined ? 1 : Number(weight) || 0 };
}

/** By the range that names the type most exactly. */
function weightOf(ranges: readonly Range[], type: string): { readonly weight: number; readonly exactness: number } {
  const patterns = ["*/*", `${type.split("/", 1)[0]}/*`, type];
  for (const exactness of [2, 1, 0]) {
    const found = ranges.find((range) => range.type === patterns[exactness]);
    if (found) return { weight: found.weight, exactness };
  }
  return { weight: 0, exactness: 0 };
}
