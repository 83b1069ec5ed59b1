import { chooseMetaAnalysis } from "../reports/choose-meta-analysis.js";
import type { NotCountedReason, Report } from "../reports/report.js";
import { type Balance, balanceEvidence } from "./balance-evidence.js";
import { bestClass, type EvidenceSetting, rankOf, settingsByStrength } from "./evidence-classes.js";

/** The reports that a verdict is made of, and what they weigh. */
export interface Headline {
  /** Own and inherited reports that take a side, one meta-analysis in each setting. */
  readonly own: readonly Report[];
  readonly inherited: readonly Report[];
  /** Those of them that the verdict is made of. */
  readonly used: readonly Report[];
  /** The best setting of the own ones; where there are none, of the inherited ones. */
  readonly setting: EvidenceSetting;
  readonly balance: Balance;
  /** Why others of the reports that may count do not. */
  readonly reasons: ReadonlyMap<Report, NotCountedReason>;
}

/**
 * The headline of a pair's reports: the own ones of the best setting in which any takes a side, and inherited ones of a
 * class better than the best own one; without own ones, the inherited ones of their best setting. Reports without a sign
 * take part only where no own report has one, and no inherited one of a better class. Null where no report takes a side.
 */
export function headlineOf(reports: readonly Report[]): Headline | null {
  const reasons = new Map<Report, NotCountedReason>();
  const keep = (all: readonly Report[], isKept: (report: Report) => boolean, reason: NotCountedReason): Report[] =>
    all.filter((report) => {
      if (isKept(report)) return true;
      reasons.set(report, reason);
      return false;
    });
  const able = reports.filter(({ barred }) => barred === null);
  const bestAble = rankOf(bestClass(able.flatMap((report) => (report.own ? [report.class] : []))));
  const hasSign = able.some((report) => report.sign !== 0 && (report.own || rankOf(report.class) < bestAble));
  const sided = hasSign ? keep(able, ({ sign, foundNone }) => sign !== 0 || foundNone, "NO_SIGN") : able;
  const chosen = new Set(chooseMetaAnalysis(sided));
  const kept = keep(sided, (report) => chosen.has(report), "OLDER_META_ANALYSIS");
  if (kept.length === 0) return null;
  const own = kept.filter((report) => report.own);
  const inherited = kept.filter((report) => !report.own);
  const setting = settingsByStrength.find((name) => (own.length > 0 ? own : inherited).some(({ seenIn }) => seenIn === name)) as EvidenceSetting;
  const bestOwn = rankOf(bestClass(own.map((report) => report.class)));
  const used = [
    ...keep(own, ({ seenIn }) => seenIn === setting, "OTHER_SETTING"),
    ...(own.length > 0
      ? keep(inherited, (report) => rankOf(report.class) < bestOwn, "INHERITED_NOT_BETTER")
      : keep(inherited, ({ seenIn }) => seenIn === setting, "OTHER_SETTING")),
  ];
  return { own, inherited, used, setting, balance: balanceEvidence(used), reasons };
}
