/** What `cypher/fields/words-of-pathway.cypher` brings of each step. */
export interface StepWords {
  readonly sign: number;
  readonly fromEn: string;
  readonly fromZh: string;
  readonly toEn: string;
  readonly toZh: string;
  readonly toKind: string;
  readonly predicate: string | null;
  readonly labelEn: string | null;
  readonly labelZh: string | null;
  readonly traverse: string | null;
}

/** A step, and whether the thing that it leads to is up or down by the steps so far. */
interface DescribedStep extends StepWords {
  readonly net: number;
}

/** A pathway as one sentence: its chain, each step by its predicate, and its net effect on the last thing. */
export function describePathway(steps: readonly StepWords[], lang: "EN" | "ZH"): string {
  let net = 1;
  const said = steps.map((step): DescribedStep => {
    net *= step.sign;
    return { ...step, net };
  });
  const [first, last] = [said[0] as DescribedStep, said.at(-1) as DescribedStep];
  if (lang === "ZH") return `${first.fromZh}${said.map(describeStepZh).join("，进而")}：总体上${changeZh(last.net, last.toKind)}${last.toZh}。`;
  const chain = said.map((step, index) => `${index === 0 ? first.fromEn : "which"} ${describeStepEn(step)}`).join(", ");
  return `${chain[0]?.toUpperCase()}${chain.slice(1)}: the net effect ${net > 0 ? "raises" : "lowers"} ${last.toEn}.`;
}

/** A measure follows what it measures, so it is said by where the chain has brought that: down shows as down. */
function describeStepEn({ predicate, labelEn, traverse, sign, net, toEn }: DescribedStep): string {
  if (traverse === "inverse") return `shows as ${net > 0 ? "higher" : "lower"} ${toEn}`;
  if (predicate === "predicts") return `goes with ${sign > 0 ? "higher" : "lower"} ${toEn}`;
  if (predicate === "component_of") return `counts ${sign > 0 ? "in" : "against"} ${toEn}`;
  return `${labelEn ?? (sign > 0 ? "raises" : "lowers")} ${toEn}`;
}

function describeStepZh({ predicate, labelZh, traverse, sign, net, toZh, toKind }: DescribedStep): string {
  if (traverse === "inverse") return `表现为${net > 0 ? "较高" : "较低"}的${toZh}`;
  if (predicate === "predicts") return `预示${sign > 0 ? "较高" : "较低"}的${toZh}`;
  if (predicate === "component_of") return `${sign > 0 ? "计入" : "反向计入"}${toZh}`;
  if (predicate === "increases" || predicate === "reduces" || !labelZh) return `${changeZh(sign, toKind)}${toZh}`;
  return `${labelZh}${toZh}`;
}

const burdens = new Set(["Complication", "Disease", "AdverseEvent", "Etiology"]);

/** Chinese says of a burden that it eases or worsens, of an outcome that it rises or falls. */
function changeZh(sign: number, kind: string): string {
  if (burdens.has(kind)) return sign > 0 ? "加重" : "减轻";
  if (kind === "Outcome") return sign > 0 ? "提高" : "降低";
  return sign > 0 ? "升高" : "降低";
}
