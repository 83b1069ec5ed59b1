/** What `cypher/tree/words-of-pathway.cypher` brings of each step. */
export interface StepWords {
  readonly sign: number;
  readonly fromEn: string;
  readonly fromZh: string;
  readonly toEn: string;
  readonly toZh: string;
  readonly labelEn: string | null;
  readonly labelZh: string | null;
  readonly traverse: string | null;
}

/** A pathway as one sentence: its chain, each step by its predicate, and its net effect on the last thing. */
export function sayPathway(steps: readonly StepWords[], lang: "EN" | "ZH"): string {
  const net = steps.reduce((product, { sign }) => product * sign, 1);
  const [first, last] = [steps[0] as StepWords, steps.at(-1) as StepWords];
  if (lang === "ZH") {
    const chain = steps.map((step, index) => `${index === 0 ? step.fromZh : ""}${verbZh(step)}${step.toZh}`).join("，进而");
    return `${chain}：总体上${net > 0 ? "升高" : "降低"}${last.toZh}。`;
  }
  const chain = steps.map((step, index) => `${index === 0 ? first.fromEn : "which"} ${verbEn(step)} ${step.toEn}`).join(", ");
  return `${chain[0]?.toUpperCase()}${chain.slice(1)}: the net effect ${net > 0 ? "raises" : "lowers"} ${last.toEn}.`;
}

function verbEn({ labelEn, traverse, sign }: StepWords): string {
  if (traverse === "inverse") return sign > 0 ? "shows as higher" : "shows as lower";
  return labelEn ?? (sign > 0 ? "raises" : "lowers");
}

function verbZh({ labelZh, traverse, sign }: StepWords): string {
  if (traverse === "inverse") return sign > 0 ? "表现为较高的" : "表现为较低的";
  return labelZh ?? (sign > 0 ? "升高" : "降低");
}
