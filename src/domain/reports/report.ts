import type { Vocabulary } from "../../model/vocabulary.js";
import type { EvidenceClass, EvidenceSetting } from "../confidence/evidence-classes.js";
import type { Population } from "./population.js";

/** What is known of the study behind a report. */
export interface ReportStudy {
  readonly id: string;
  /** The trial's registration and the patients' cohort: studies that share one are reports of one study. */
  readonly registration: string | null;
  readonly cohort: string | null;
  readonly design: string;
  readonly retraction: string;
  /** Of a meta-analysis: which designs it pooled, when its search ended (an ISO date or its beginning), how many studies it holds. */
  readonly pooledDesigns: string | null;
  readonly searchTo: string | null;
  readonly year: number | null;
  readonly studies: number | null;
}

/** What one study says of an ordered pair, as the release has it: a claim that rests on it, or a result; and whom it saw. */
export interface ReportFacts extends Population {
  readonly of: "claim" | "result";
  /** The claim or result. */
  readonly id: string;
  readonly study: ReportStudy;
  /** The subject that the claim or result names. */
  readonly holderId: string;
  /** Of a claim: its predicate; whether that states an effect, and whether it states a prognosis. */
  readonly predicate: string | null;
  readonly isEffect: boolean;
  readonly isPrognostic: boolean;
  /** Evidence level of the claim, as the release has it; of a result, that of its comparison. */
  readonly level: string;
  /** Type of the cited text; null if the release does not say. */
  readonly basis: string | null;
  readonly setting: readonly string[];
  readonly species: readonly string[];
  /** 1 or -1 where it says that the object rises or falls; 0 where it says neither. */
  readonly sign: 1 | -1 | 0;
  /** Whether it looked and found none. */
  readonly foundNone: boolean;
  readonly isMixed: boolean;
  /** The sign that was looked for, where it found none; null where both were, or where it is not told. */
  readonly testedSign: 1 | -1 | null;
  /** Of a result: what it was compared with, and whether its direction is `worsened`. */
  readonly comparedWith: string | null;
  readonly worsened: boolean;
  readonly qualityFlags: readonly string[];
  /** Whether a drug or procedure stands for the subject. */
  readonly proxy: boolean;
  /** Of a claim: whether it states a comparison between groups that no result holds. */
  readonly comparesGroups: boolean;
}

/** Why a report is listed but does not count. */
export const notCountedReasons = {
  DUPLICATE_REPORT: { en: "another report of the same study with the same finding and weight counts", zh: "同一研究已有同等权重的相同报告" },
  WEAKER_REPORT_OF_SAME_STUDY: { en: "another report of the same study has more weight", zh: "同一研究另有权重更高的报告" },
  OLDER_META_ANALYSIS: { en: "only one meta-analysis per pair counts, and this is not the one", zh: "同一对实体的荟萃分析只计其一，此非该篇" },
  ACTIVE_COMPARATOR: {
    en: "compared with another drug, cell or dose, so it says nothing about the cells as such",
    zh: "与其他药物、细胞或剂量比较，不能说明细胞本身的作用",
  },
  NOT_AN_EFFECT: { en: "its predicate does not state an effect", zh: "其谓词不表示作用" },
  OTHER_SIGN_TESTED: { en: "it tested the other direction", zh: "其探查的是相反方向" },
  OTHER_SETTING: { en: "the verdict is based on a better setting", zh: "判定依据更高层级的观察场所" },
  QUALITY_FLAG: { en: "its numbers contradict each other, or the comparator is not stated", zh: "其数据自相矛盾，或未说明对照" },
  RETRACTED: { en: "its study is retracted", zh: "其研究已撤稿" },
  MIXED: { en: "it reports both directions", zh: "其报告两种方向" },
  NO_SIGN: { en: "it gives no direction, while others do", zh: "其未给出方向，而其他报告给出了方向" },
  NO_FINDING: { en: "the cited text is a method or a definition, not a finding", zh: "所引文字为方法或定义，并非发现" },
  INDIRECT: { en: "a drug studied in place of the subject had no effect", zh: "代替主体的药物未见作用，属间接证据" },
  INHERITED_NOT_BETTER: { en: "inherited, and no better than the pair's own evidence", zh: "为继承所得，且级别不高于该对自身的证据" },
} as const satisfies Vocabulary;

/** One of the reasons. */
export type NotCountedReason = keyof typeof notCountedReasons;

/** A report with what it may weigh, anyone who inherits it. */
export interface AssessedReport extends ReportFacts {
  /** The lowest of what level, basis, design and comparison allow; null where it is no finding. */
  readonly class: EvidenceClass | null;
  /** Where it was seen. */
  readonly seenIn: EvidenceSetting | null;
  /** Why it can never count; null where it may. */
  readonly barred: NotCountedReason | null;
  /** Weight of its class with what lowers it: null, indirect, inherited. */
  readonly weight: number;
}

/** A report as it bears on one ordered pair. */
export interface Report extends AssessedReport {
  /** Whether it is the pair's own: its subject's, or shared between the class of MSC and the therapy (`via`). */
  readonly own: boolean;
  /** The superclass, subclass or source that it was taken from. */
  readonly inheritedFrom: string | null;
  /** The therapy or class that it is shared with. */
  readonly via: string | null;
}

/** Side of a report relative to the verdict's direction. */
export type ReportSide = "FOR" | "AGAINST" | "NO_EFFECT" | "MIXED" | "NONE";

/** A report with what a verdict made of it; `weight` is after all halvings. */
export interface WeighedReport extends Report {
  readonly side: ReportSide;
  readonly counted: boolean;
  /** Null where it counts. */
  readonly notCountedBecause: NotCountedReason | null;
}
