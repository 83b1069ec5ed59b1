import { burdenKinds } from "../../model/kind.js";

/** What `cypher/fields/words-of-pathway.cypher` brings of each step. */
export interface StepWords {
  readonly sign: number;
  readonly fromEn: string;
  readonly fromZh: string;
  readonly toEn: string;
  readonly toZh: string;
  readonly toKind: string;
  /** The mirror of the last entity on which the finding was made, if it was. */
  readonly mirrorEn: string | null;
  readonly mirrorZh: string | null;
  readonly predicate: string | null;
  readonly labelEn: string | null;
  readonly labelZh: string | null;
  readonly traverse: string | null;
}

/** A step, and whether the entity that it leads to is up or down by the steps so far. */
interface DescribedStep extends StepWords {
  readonly net: number;
}

/** What is said of a pathway beside its steps. */
export interface PathwayWords {
  /** Whether a step is prognosis or a reading: then nothing is said to act. */
  readonly isAssociation: boolean;
  /** Position of the entity on which the source's own evidence says the opposite, from 1; null where none does. */
  readonly opposedAt: number | null;
}

/** A pathway in words: its chain, each step by its predicate, its net effect on the last entity, and what speaks against it. */
export function describePathway(steps: readonly StepWords[], lang: "EN" | "ZH", { isAssociation, opposedAt }: PathwayWords): string {
  let net = 1;
  const described = steps.map((step): DescribedStep => {
    net *= step.sign;
    return { ...step, net };
  });
  const [first, last] = [described[0] as DescribedStep, described.at(-1) as DescribedStep];
  const opposed = opposedAt === null ? undefined : described[opposedAt - 1];
  if (lang === "ZH") {
    if (net === 0) return `${first.fromZh}：未见对${last.toZh}的作用。`;
    if (first.mirrorZh) return `${first.fromZh}${changeZh(net, last.toKind)}${last.toZh}（由${first.mirrorZh}反推）。`;
    const effect = isAssociation ? `总体上与${net > 0 ? "较高" : "较低"}的${last.toZh}相关` : `总体上${changeZh(net, last.toKind)}${last.toZh}`;
    return `${first.fromZh}${described.map(describeStepZh).join("，进而")}：${effect}。${opposed ? `关于${opposed.toZh}的直接证据结论相反。` : ""}`;
  }
  if (net === 0) return capitalised(`${first.fromEn}: no effect found on ${last.toEn}.`);
  if (first.mirrorEn) return capitalised(`${first.fromEn} ${net > 0 ? "raises" : "lowers"} ${last.toEn}, as read from ${first.mirrorEn}.`);
  const chain = described.map((step, index) => `${index === 0 ? first.fromEn : "which"} ${describeStepEn(step)}`).join(", ");
  const effect = isAssociation
    ? `taken together it goes with ${net > 0 ? "higher" : "lower"} ${last.toEn}`
    : `the net effect ${net > 0 ? "raises" : "lowers"} ${last.toEn}`;
  return capitalised(`${chain}: ${effect}.${opposed ? ` The direct evidence on ${opposed.toEn} says the opposite.` : ""}`);
}

const capitalised = (text: string): string => `${text[0]?.toUpperCase()}${text.slice(1)}`;

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

/** Chinese says of a burden that it eases or worsens, of an outcome that it rises or falls. */
function changeZh(sign: number, kind: string): string {
  if (burdenKinds.includes(kind)) return sign > 0 ? "加重" : "减轻";
  if (kind === "Outcome") return sign > 0 ? "提高" : "降低";
  return sign > 0 ? "升高" : "降低";
}
