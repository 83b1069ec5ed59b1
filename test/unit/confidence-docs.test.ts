import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  basisClasses,
  contestedShare,
  evidenceClasses,
  evidenceSettings,
  indirectFactor,
  inheritedFactor,
  nullFactor,
  opposedShare,
  splitFactor,
} from "../../src/domain/confidence/evidence-classes.js";
import { verdictStates } from "../../src/domain/confidence/verdict-states.js";
import { notCountedReasons } from "../../src/domain/reports/report.js";
import { bases } from "../../src/model/vocabulary.js";

type Lang = "en" | "zh";

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const entries = <Value>(record: Readonly<Record<string, Value>>) => Object.entries(record) as [string, Value][];

/** The tables of docs/confidence, from the constants: name of the block to its text. */
function tables(lang: Lang): Readonly<Record<string, string>> {
  const zh = lang === "zh";
  return {
    classes: table(
      zh ? ["类别", "含义", "观察场所", "一项研究的权重", "该类上限"] : ["class", "what it is", "setting", "weight of one study", "ceiling of the class"],
      entries(evidenceClasses).map(([name, row]) => [`\`${name}\``, row[lang], evidenceSettings[row.setting][lang], row.weight, row.ceiling]),
    ),
    bases: table(
      zh ? ["依据", "含义", "最高类别"] : ["basis", "what the cited text is", "best class"],
      entries(basisClasses).map(([name, best]) => [`\`${name}\``, bases[name as keyof typeof bases][lang], best ? `\`${best}\`` : zh ? "不计" : "none"]),
    ),
    factors: table(zh ? ["因素", "乘以"] : ["what lowers it", "times"], [
      [zh ? "继承" : "inherited", inheritedFactor],
      [zh ? "代替主体的药物或操作" : "a drug or procedure stands for the subject", indirectFactor],
      [
        zh
          ? "未见作用（[没有证据不等于没有作用](https://doi.org/10.1136/bmj.311.7003.485)）"
          : "found no effect ([absence of evidence](https://doi.org/10.1136/bmj.311.7003.485))",
        nullFactor,
      ],
      [zh ? "该研究在双方都有报告" : "its study has reports on both sides", splitFactor],
    ]),
    reasons: table(
      zh ? ["原因", "含义"] : ["reason", "what it means"],
      entries(notCountedReasons).map(([name, row]) => [`\`${name}\``, row[lang]]),
    ),
    shares: table(zh ? ["反对的份额", "状态"] : ["share against", "state"], [
      [zh ? `小于 ${contestedShare}` : `below ${contestedShare}`, zh ? "按自身最佳的支持类别" : "by the best class of the pair's own support"],
      [
        zh ? `${contestedShare} 至 ${opposedShare}` : `${contestedShare} to ${opposedShare}`,
        zh ? "`CONTESTED`；反对多于支持时方向为 `UNSIGNED`" : "`CONTESTED`; where against is more than for, the direction is `UNSIGNED`",
      ],
      [zh ? `大于 ${opposedShare}` : `above ${opposedShare}`, zh ? "`MOSTLY_AGAINST`，方向为 `NO_EFFECT`" : "`MOSTLY_AGAINST`, direction `NO_EFFECT`"],
    ]),
    states: table(
      zh ? ["状态", "含义"] : ["state", "what it says"],
      entries(verdictStates).map(([name, row]) => [`\`${name}\``, row[lang]]),
    ),
  };
}

/** A page with its blocks as the constants have them. */
const rendered = (page: string, lang: Lang): string =>
  Object.entries(tables(lang)).reduce(
    (text, [name, block]) => text.replace(new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`), `<!-- ${name} -->\n${block}\n<!-- /${name} -->`),
    page,
  );

describe("docs/confidence", () => {
  it.each([
    ["docs/confidence.md", "en"],
    ["docs/confidence.zh.md", "zh"],
  ] as const)("%s has the tables that the constants make; UPDATE_DOCS=1 writes them", (name, lang) => {
    const path = new URL(`../../${name}`, import.meta.url);
    const page = readFileSync(path, "utf8");
    if (process.env.UPDATE_DOCS) writeFileSync(path, rendered(page, lang));
    for (const block of Object.keys(tables(lang))) expect(page, block).toContain(`<!-- /${block} -->`);
    expect(readFileSync(path, "utf8")).toBe(rendered(page, lang));
  });
});
