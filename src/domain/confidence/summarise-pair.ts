import type { Label } from "../../model/vocabulary.js";
import { groupByStudy } from "../reports/independent-studies.js";
import type { NotCountedReason, WeighedReport } from "../reports/report.js";
import { type EvidenceClass, type EvidenceSetting, evidenceSettings, rankOf } from "./evidence-classes.js";
import type { Weighed } from "./weigh-reports.js";

/** A sentence, and the reports that it is made from. */
export interface BoundSentence extends Label {
  readonly reports: readonly WeighedReport[];
}

/**
 * What is known of a pair in three sentences, made from counts of its own reports alone: what patients showed, what only
 * animals or dishes did, and what speaks against or has not been looked at. Where no study of the release looked, they
 * say just that.
 */
export function summarisePair(weighed: Pick<Weighed, "reports" | "direction">): BoundSentence[] {
  const { own, patients, laboratory, against } = sidesOf(weighed);
  return [
    { ...placeSentence("PATIENTS", patients), reports: patients },
    joined(laboratory.map(({ setting, of }) => ({ ...placeSentence(setting, of), reports: of }))),
    againstSentence(against, patients, own),
  ];
}

/** Reports of a study that counts: a further report of it, or one from another setting, is still of that study. */
const counts: ReadonlySet<NotCountedReason | null> = new Set([null, "OTHER_SETTING", "DUPLICATE_REPORT", "WEAKER_REPORT_OF_SAME_STUDY"]);

/** The own reports of a pair that take a side, by where they were seen, and those that speak against its direction. */
export function sidesOf({ reports, direction }: Pick<Weighed, "reports" | "direction">) {
  const own = reports.filter(
    (report) => report.own && report.barred === null && counts.has(report.notCountedBecause) && (report.sign !== 0 || report.foundNone),
  );
  const seen = (setting: EvidenceSetting) => own.filter(({ seenIn }) => seenIn === setting);
  return {
    own,
    patients: seen("PATIENTS"),
    laboratory: (["ANIMALS", "DISHES"] as const).map((setting) => ({ setting, of: seen(setting) })),
    against: own.filter((report) => report.foundNone || (direction === "RAISES" ? report.sign === -1 : direction === "LOWERS" ? report.sign === 1 : false)),
  };
}

function placeSentence(setting: EvidenceSetting, reports: readonly WeighedReport[]): Label {
  const place = evidenceSettings[setting];
  const [enPlace, zhPlace] = [`In ${place.en}`, `在${place.zh}中`];
  if (reports.length === 0) return { en: `${enPlace}: no study in this release.`, zh: `${zhPlace}：本版本中没有研究。` };
  const groups = groupByStudy(reports);
  const { en, zh } = countFindings(groups, setting === "PATIENTS");
  const studies = groups.length === 1 ? "of 1 independent study" : `of ${groups.length} independent studies`;
  return { en: `${enPlace}, ${studies}: ${en}.`, zh: `${zhPlace}，独立研究${groups.length}项：${zh}。` };
}

/** How many independent studies found which, and on request how many of them had a control. */
export function countFindings(groups: readonly (readonly WeighedReport[])[], withControlled: boolean): Label {
  const counts = [
    { en: "it rises", zh: "升高", of: groups.filter((group) => group.some(({ sign }) => sign === 1)) },
    { en: "it falls", zh: "降低", of: groups.filter((group) => group.some(({ sign }) => sign === -1)) },
    { en: "no effect was found", zh: "未见作用", of: groups.filter((group) => group.some(({ foundNone }) => foundNone)) },
  ].filter(({ of }) => of.length > 0);
  const controlled = (of: readonly (readonly WeighedReport[])[]) =>
    of.filter((group) => group.some((report) => rankOf(report.class) <= rankOf("CONTROLLED" satisfies EvidenceClass))).length;
  const marked = (of: readonly (readonly WeighedReport[])[]) => {
    const count = withControlled ? controlled(of) : 0;
    return { en: count > 0 ? ` (${count} controlled)` : "", zh: count > 0 ? `（对照研究${count}项）` : "" };
  };
  return {
    en: counts.map(({ en: word, of }) => `${word} in ${of.length}${marked(of).en}`).join(", "),
    zh: counts.map(({ zh: word, of }) => `${of.length}项${word}${marked(of).zh}`).join("，"),
  };
}

const joined = (sentences: readonly BoundSentence[]): BoundSentence => ({
  en: sentences.map(({ en }) => en).join(" "),
  zh: sentences.map(({ zh }) => zh).join(""),
  reports: sentences.flatMap(({ reports }) => reports),
});

function againstSentence(against: readonly WeighedReport[], patients: readonly WeighedReport[], own: readonly WeighedReport[]): BoundSentence {
  if (own.length === 0)
    return { en: "On this pair itself there is no study in this release that takes a side.", zh: "就该对本身，本版本中没有表明方向的研究。", reports: [] };
  const count = groupByStudy(against).length;
  if (count > 0)
    return {
      en: `Against it: ${count} independent ${count === 1 ? "study" : "studies"} found no effect or the opposite.`,
      zh: `不支持的独立研究${count}项：未见作用或方向相反。`,
      reports: against,
    };
  return patients.length === 0
    ? {
        en: "No report in this release speaks against it; in patients it has not been looked at in this release.",
        zh: "本版本中没有报告不支持；本版本中尚无患者研究。",
        reports: [],
      }
    : { en: "No report in this release speaks against it.", zh: "本版本中没有报告不支持。", reports: [] };
}
