import { verdictStates } from "./verdict-states.js";
import type { Weighed } from "./weigh-evidence.js";

type Counted = Pick<Weighed, "direction" | "state" | "supports" | "partlySupports" | "opposes" | "noEffect" | "independentStudies">;

/** A verdict in one or two sentences: its state, and how many independent studies stand on which side. */
export function describeVerdict(verdict: Counted, lang: "EN" | "ZH"): string {
  const state = verdictStates[verdict.state];
  if (verdict.state === "NONE") return lang === "ZH" ? state.zh : state.en;
  const { supports, partlySupports, opposes, noEffect, independentStudies } = verdict;
  const sideless = independentStudies - supports - partlySupports - opposes - noEffect;
  const counts: readonly (readonly [number, string, string])[] = [
    [supports, "support it", "支持"],
    [partlySupports, "speak on both sides", "部分支持"],
    [opposes, "saw the opposite", "相反"],
    [noEffect, "found nothing", "未见作用"],
    [sideless, "take no side", "未表态"],
  ];
  const said = counts.filter(([studies]) => studies > 0);
  if (lang === "ZH") return `${state.zh}独立研究${independentStudies}项：${said.map(([studies, , zh]) => `${zh}${studies}项`).join("，")}。`;
  const studies = independentStudies === 1 ? "one independent study" : `${independentStudies} independent studies`;
  return `${state.en} Of ${studies}: ${said.map(([number, en]) => `${number} ${en}`).join(", ")}.`;
}
