import { listWords } from "../../basics/list-words.js";
import type { Label } from "../../model/vocabulary.js";
import { evidenceClasses, evidenceSettings } from "./evidence-classes.js";
import { verdictStates } from "./verdict-states.js";
import type { SettingVerdict, Weighed } from "./weigh-reports.js";

/** The names of entities that a verdict mentions. */
export type NameOf = (id: string) => Label;

/**
 * A verdict in one to three sentences: what it amounts to, with how many independent studies stand on which side; where
 * settings differ, each of them; and what better evidence was inherited. The word agrees with the balance: where the
 * evidence is divided both counts are named, never one direction alone.
 */
export function describeVerdict(verdict: Weighed, nameOf: NameOf, lang: "EN" | "ZH"): string {
  const zh = lang === "ZH";
  const sentences = [headSentence(verdict, nameOf, zh), settingsSentence(verdict.bySetting, zh), inheritedSentence(verdict, nameOf, zh)];
  return sentences.filter((sentence) => sentence !== "").join(zh ? "" : " ");
}

function headSentence(verdict: Weighed, nameOf: NameOf, zh: boolean): string {
  const { state, direction, sign, via } = verdict;
  const text = verdictStates[state][zh ? "zh" : "en"];
  const counts = countsOf(verdict, zh);
  switch (state) {
    case "NONE":
    case "UNDECIDED":
      return text;
    case "ASSERTED":
    case "PROGNOSTIC": {
      if (direction === "UNSIGNED") return text;
      const goes =
        direction === "RAISES"
          ? zh
            ? "前者越多，后者越多。"
            : "Where there is more of one, there is more of the other."
          : zh
            ? "前者越多，后者越少。"
            : "Where there is more of one, there is less of the other.";
      return zh ? `${text}${goes}` : `${text} ${goes}`;
    }
    case "INHERITED_ONLY": {
      const names = listWords(via.map(nameOf))[zh ? "zh" : "en"];
      const there = directionWords[direction];
      return zh ? `仅见于${names}：${there.zh}。该对自身没有报告。` : `Known of ${names} only: ${there.en}. The pair has no report of its own.`;
    }
    case "CONTESTED":
    case "MOSTLY_AGAINST": {
      const rises = sign === 1 ? { en: "that it rises", zh: "升高" } : { en: "that it falls", zh: "降低" };
      const { supports, partlySupports, opposes, noEffect } = verdict;
      if (supports + partlySupports === 0) return zh ? `${text}${counts}` : `${text} ${counts}`;
      const both = partlySupports > 0 ? (zh ? `，其中${partlySupports}项两者兼有` : `, ${partlySupports} of them on both sides`) : "";
      const against = opposes + noEffect + partlySupports;
      return zh
        ? `${text}${supports + partlySupports}项研究示其${rises.zh}，${against}项不支持${both}。`
        : `${text} ${studies(supports + partlySupports)} ${supports + partlySupports === 1 ? "says" : "say"} ${rises.en}, ${against} ${against === 1 ? "speaks" : "speak"} against it${both}.`;
    }
    case "NO_EFFECT":
      return zh ? `${text}${counts}` : `${text} ${counts}`;
    default: {
      const word = directionWords[direction];
      return zh ? `${word.zh}。${text}${counts}` : `${word.en[0]?.toUpperCase()}${word.en.slice(1)}. ${text} ${counts}`;
    }
  }
}

const directionWords = {
  RAISES: { en: "it rises", zh: "升高" },
  LOWERS: { en: "it falls", zh: "降低" },
  NO_EFFECT: { en: "no effect found", zh: "未见作用" },
  UNSIGNED: { en: "no one direction", zh: "方向不定" },
} as const;

const studies = (count: number): string => (count === 1 ? "1 study" : `${count} studies`);

/** How many independent studies stand on which side. */
function countsOf({ supports, partlySupports, opposes, noEffect, independentStudies }: Weighed, zh: boolean): string {
  const sideless = independentStudies - supports - partlySupports - opposes - noEffect;
  const counts: readonly (readonly [count: number, one: string, several: string, zh: string])[] = [
    [supports, "supports it", "support it", "支持"],
    [partlySupports, "reports both", "report both", "部分支持"],
    [opposes, "saw the opposite", "saw the opposite", "相反"],
    [noEffect, "found no effect", "found no effect", "未见作用"],
    [sideless, "takes no side", "take no side", "未表态"],
  ];
  const named = counts.filter(([count]) => count > 0);
  if (named.length === 0) return "";
  if (zh) return `独立研究${independentStudies}项：${named.map(([count, , , label]) => `${label}${count}项`).join("，")}。`;
  const of = independentStudies === 1 ? "one independent study" : `${independentStudies} independent studies`;
  return `Of ${of}: ${named.map(([count, one, several]) => `${count} ${count === 1 ? one : several}`).join(", ")}.`;
}

/** What each setting says, where there are several. */
function settingsSentence(settings: readonly SettingVerdict[], zh: boolean): string {
  if (settings.length < 2) return "";
  const parts = settings.map(({ setting, direction, state, supports, opposes, noEffect }) => {
    const place = evidenceSettings[setting];
    const word = state === "CONTESTED" ? (zh ? "不一致" : "divided") : directionWords[direction][zh ? "zh" : "en"];
    const against = opposes + noEffect;
    return zh ? `${place.zh}：${word}（支持${supports}项，不支持${against}项）` : `${place.en}: ${word} (${supports} for, ${against} against)`;
  });
  const line = parts.join(zh ? "；" : "; ");
  return zh ? `${line}。` : `${line[0]?.toUpperCase()}${line.slice(1)}.`;
}

/** Better evidence that was inherited and is among what the verdict is made of. */
function inheritedSentence({ bestInherited }: Weighed, nameOf: NameOf, zh: boolean): string {
  if (!bestInherited) return "";
  const names = listWords(bestInherited.via.map(nameOf))[zh ? "zh" : "en"];
  const place = evidenceSettings[evidenceClasses[bestInherited.class].setting][zh ? "zh" : "en"];
  return zh ? `更高层级的证据（${place}）来自${names}。` : `Better evidence (${place}) is of ${names}.`;
}
