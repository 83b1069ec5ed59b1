import { type KindOfClaim, kindOfAll } from "./kinds-of-claim.js";

/** What a pathway is ranked and judged by: the entities that it runs through, and lists with an entry for each step. */
export interface PathwayFacts {
  readonly nodeIds: readonly string[];
  readonly signs: readonly number[];
  /** Confidence of each step. */
  readonly confidences: readonly number[];
  /** Strength of the best class behind each step (`strengthOfClass`). */
  readonly ranks: readonly number[];
  /** Whether a claim of the step is its start's own. */
  readonly owns: readonly boolean[];
  readonly specificities: readonly number[];
  /** Studies behind each step. */
  readonly studies: readonly number[];
  readonly claimKinds: readonly KindOfClaim[];
  /** The study that alone is behind a step; empty where there are none or several. */
  readonly sources: readonly string[];
  /** Claims of each step that pass the filter, where there is one. */
  readonly claims?: readonly (readonly string[])[];
}

/** A verdict on the source and one of the entities that a pathway reaches; empty where there is none. */
export interface ReachedVerdict {
  readonly direction: string;
  readonly rank: number;
}

/** What a pathway amounts to for the patient. */
export type PathwayEffect = "BETTER" | "WORSE" | "UNKNOWN" | "PROGNOSTIC" | "NONE_FOUND";

/** Product of the signs. */
export const netSignOf = (signs: readonly number[]): number => signs.reduce((product, sign) => product * sign, 1);

/** Confidence of the step that is shown least, to 4 decimals: no more decides an order. */
export const leastConfidence = ({ confidences }: Pick<PathwayFacts, "confidences">): number => Math.round(Math.min(...confidences) * 1e4) / 1e4;

/**
 * Strength of evidence for a pathway, in [0, 1]: the product of the confidences of its steps, treated as independent. A
 * study that is the only one behind several steps counts once, with the lowest of them; if it is the only one behind
 * all of two or more steps, the product is halved. A further step never raises it.
 */
export function pathwayConfidence({ confidences, sources }: Pick<PathwayFacts, "confidences" | "sources">): number {
  let product = 1;
  const once = new Map<string, number>();
  confidences.forEach((confidence, position) => {
    const source = sources[position] as string;
    if (source === "") product *= confidence;
    else once.set(source, Math.min(confidence, once.get(source) ?? confidence));
  });
  for (const confidence of once.values()) product *= confidence;
  const isOfOne = confidences.length > 1 && once.size === 1 && sources.every((source) => source !== "");
  return toDigits(isOfOne ? product / 2 : product);
}

/** The product of 1/√(links that leave the start × links that lead to the end) over the steps, to 12 digits (doi:10.7554/eLife.26726). */
export function pathwaySpecificity({ specificities }: Pick<PathwayFacts, "specificities">): number {
  return toDigits(specificities.reduce((product, factor) => product * factor, 1));
}

/** To 12 digits, so that noise of floating-point numbers decides nothing. */
const toDigits = (value: number): number => Math.round(value * 1e12) / 1e12;

/** Studies that alone stand behind two or more steps, sorted. */
export function sharedSources({ sources }: Pick<PathwayFacts, "sources">): string[] {
  return [...new Set(sources.filter((source, position) => source !== "" && sources.indexOf(source) !== position))].sort();
}

/**
 * The position of the first entity on which the source's own evidence says the opposite of the pathway so far, at a class
 * that is not weaker than its weakest step's; null where none does.
 */
export function opposedPosition(
  { signs, ranks }: Pick<PathwayFacts, "signs" | "ranks">,
  verdictAt: (position: number) => ReachedVerdict | undefined,
): number | null {
  const weakest = Math.min(...ranks);
  let net = 1;
  for (let position = 1; position <= signs.length; position++) {
    net *= signs[position - 1] as number;
    const verdict = verdictAt(position);
    if (verdict?.direction === (net > 0 ? "LOWERS" : "RAISES") && net !== 0 && verdict.rank >= weakest) return position;
  }
  return null;
}

/**
 * Whether a pathway is good for the patient, by the desired direction of its last entity. Prognosis and readings promise
 * no benefit; a net sign of 0 is that of a null.
 */
export function pathwayEffect(netSign: number, claimKinds: readonly KindOfClaim[], targetDirection: string | null): PathwayEffect {
  if (netSign === 0) return "NONE_FOUND";
  if (kindOfAll(claimKinds) !== "CAUSAL") return "PROGNOSTIC";
  if (targetDirection !== "higher" && targetDirection !== "lower") return "UNKNOWN";
  return netSign > 0 === (targetDirection === "higher") ? "BETTER" : "WORSE";
}
