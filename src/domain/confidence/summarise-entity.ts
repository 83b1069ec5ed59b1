import { answerQueries } from "../../graph/plan/answer-queries.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import type { Label } from "../../model/vocabulary.js";
import { groupByStudy } from "../reports/independent-studies.js";
import type { WeighedReport } from "../reports/report.js";
import { foundPair, reportsQuery } from "../reports/reports-below.js";
import { type BoundSentence, countFindings, sidesOf } from "./summarise-pair.js";
import { weighPair } from "./weigh-pair.js";

/** One pair of the entity: the name of its other end, and the own reports that take a side. */
export interface PairSides extends ReturnType<typeof sidesOf> {
  readonly other: Label;
}

/** What the other ends are called. */
export interface Ends {
  readonly one: Label;
  readonly many: Label;
}

const targets: Ends = { one: { en: "target", zh: "靶标" }, many: { en: "targets", zh: "靶标" } };
const sources: Ends = { one: { en: "source of cells", zh: "细胞来源" }, many: { en: "sources of cells", zh: "细胞来源" } };
const either: Ends = { one: { en: "target or source of cells", zh: "靶标或细胞来源" }, many: { en: "targets and sources of cells", zh: "靶标和细胞来源" } };

/** How many pairs a sentence names. */
const named = 3;

/** What is known of an entity's pairs with targets of treatment and with sources of cells: `summariseEntity`. One trip. */
export async function answerEntitySummary(store: Store, id: string, options?: ReadOptions): Promise<BoundSentence[]> {
  const wanted = selectAll("evidence/pairs-of-entity", { id }, ["otherEn", "otherZh", "toTarget"], { reports: reportsQuery() });
  const { pairs } = await answerQueries(store, { pairs: wanted }, options);
  const leading = pairs.filter(({ toTarget }) => toTarget).length;
  const sides = pairs.flatMap(({ otherEn, otherZh, links }): PairSides[] => {
    const pair = foundPair(links.reports);
    return pair ? [{ other: { en: otherEn, zh: otherZh }, ...sidesOf(weighPair(pair)) }] : [];
  });
  return summariseEntity(sides, leading === pairs.length ? targets : leading === 0 ? sources : either);
}

/**
 * What is known of an entity over its pairs, in three sentences made from counts of their own reports alone: in patients, in
 * animals or dishes only, and against or not looked at. Each names the three pairs with most independent studies; its
 * reports are those of the pairs that it names.
 */
export function summariseEntity(pairs: readonly PairSides[], { one, many }: Ends): BoundSentence[] {
  const count = (found: readonly unknown[]): Label =>
    found.length === 1 ? { en: `1 ${one.en}`, zh: `1个${one.zh}` } : { en: `${found.length} ${many.en}`, zh: `${found.length}个${many.zh}` };
  const sentence = (place: Label, found: readonly PairSides[], reportsOf: (pair: PairSides) => readonly WeighedReport[], none: Label): BoundSentence => {
    if (found.length === 0) return { ...none, reports: [] };
    const ranked = found
      .map((pair) => ({ pair, groups: groupByStudy(reportsOf(pair)) }))
      .sort((first, second) => second.groups.length - first.groups.length || (first.pair.other.en < second.pair.other.en ? -1 : 1))
      .slice(0, named);
    const names = ranked.map(({ pair: { other }, groups }) => {
      const { en, zh } = countFindings(groups, false);
      const studies = groups.length === 1 ? "1 independent study" : `${groups.length} independent studies`;
      return { en: `${other.en} (${studies}: ${en})`, zh: `${other.zh}（独立研究${groups.length}项：${zh}）` };
    });
    const most = found.length > named ? { en: ", most often ", zh: "，研究最多的是" } : { en: ", ", zh: "，" };
    return {
      en: `${place.en}: ${count(found).en}${most.en}${names.map(({ en }) => en).join("; ")}.`,
      zh: `${place.zh}：${count(found).zh}${most.zh}${names.map(({ zh }) => zh).join("；")}。`,
      reports: ranked.flatMap(({ pair }) => reportsOf(pair)),
    };
  };
  const laboratoryOf = (pair: PairSides) => pair.laboratory.flatMap(({ of }) => of);
  const inPatients = pairs.filter(({ patients }) => patients.length > 0);
  const elsewhere = pairs.filter((pair) => pair.patients.length === 0 && laboratoryOf(pair).length > 0);
  const against = pairs.filter((pair) => pair.against.length > 0);
  return [
    sentence({ en: "Studied in patients", zh: "有患者研究" }, inPatients, ({ patients }) => patients, {
      en: "Studied in patients: no study in this release.",
      zh: "有患者研究：本版本中没有。",
    }),
    sentence({ en: "Studied in animals or in cells outside the body only", zh: "仅有动物或体外细胞研究" }, elsewhere, laboratoryOf, {
      en: `Studied in animals or in cells outside the body only: no ${one.en} in this release.`,
      zh: `仅有动物或体外细胞研究：本版本中没有${one.zh}。`,
    }),
    sentence({ en: "No effect or the opposite found", zh: "未见作用或方向相反" }, against, (pair) => pair.against, {
      en: "No effect or the opposite found: no report in this release.",
      zh: "未见作用或方向相反：本版本中没有报告。",
    }),
  ];
}
