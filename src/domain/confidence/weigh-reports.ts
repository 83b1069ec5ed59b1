import { groupByStudy } from "../reports/independent-studies.js";
import type { NotCountedReason, Report, WeighedReport } from "../reports/report.js";
import { type Balance, balanceEvidence, balanceFor, type Sign, sideOf } from "./balance-evidence.js";
import {
  bestClass,
  classesByStrength,
  contestedShare,
  type EvidenceClass,
  type EvidenceSetting,
  opposedShare,
  rankOf,
  settingsByStrength,
  splitFactor,
} from "./evidence-classes.js";
import { type Headline, headlineOf } from "./headline.js";
import type { ConfidenceTerm } from "./score-side.js";
import { stateByClass, type VerdictState } from "./verdict-states.js";

/** Where the evidence points. */
export type VerdictDirection = "RAISES" | "LOWERS" | "NO_EFFECT" | "UNSIGNED";

/** What a pair's own reports of one setting amount to. */
export interface SettingVerdict {
  readonly setting: EvidenceSetting;
  readonly direction: VerdictDirection;
  readonly state: VerdictState;
  /** Independent studies on each side. */
  readonly supports: number;
  readonly opposes: number;
  readonly noEffect: number;
}

/** Both sides of an ordered pair, by independent study: state, direction and numbers are made of the same reports. */
export interface Weighed {
  readonly direction: VerdictDirection;
  readonly state: VerdictState;
  /** The sign whose supporters stand on the side for; 0 where no report has one. */
  readonly sign: Sign;
  /** Studies that only support the direction. */
  readonly supports: number;
  /** Studies with reports on both sides. */
  readonly partlySupports: number;
  /** Number of studies that found the opposite. */
  readonly opposes: number;
  /** Studies that looked and found nothing. */
  readonly noEffect: number;
  readonly independentStudies: number;
  /** Number of these studies that are only about superclasses or subclasses. */
  readonly inheritedStudies: number;
  /** Studies by the best class of what they report. */
  readonly levels: readonly { readonly name: EvidenceClass; readonly studies: number }[];
  readonly species: readonly { readonly name: string; readonly studies: number }[];
  /** The setting on which the verdict is based; null if no report is on either side. */
  readonly setting: EvidenceSetting | null;
  /** The pair's own reports, setting by setting. */
  readonly bySetting: readonly SettingVerdict[];
  /** What the direction was taken from, where the pair has no report of its own. */
  readonly via: readonly string[];
  /** The best class of inherited reports among those that the verdict is made of, beside own ones of weaker classes, and where those of it are from. */
  readonly bestInherited: { readonly class: EvidenceClass; readonly via: readonly string[] } | null;
  /** Best class of what supports the direction: all of it, and the pair's own. */
  readonly bestFor: EvidenceClass | null;
  readonly bestForOwn: EvidenceClass | null;
  readonly bestAgainst: EvidenceClass | null;
  /** Whether there are reports that may weigh; without (`ASSERTED`, `PROGNOSTIC`) there is no confidence. */
  readonly hasConfidence: boolean;
  readonly for: number;
  readonly against: number;
  /** What is inherited and stands apart: of a pair without a report of its own, all that speaks. */
  readonly inherited: { readonly for: number; readonly against: number };
  readonly terms: readonly ConfidenceTerm[];
  /** Every report of the pair with what became of it, in the order given. */
  readonly reports: readonly WeighedReport[];
}

/**
 * The verdict on one pair's reports (`reportsOfPair`), by the rules of `docs/confidence.md`. Reports of one trial count
 * once, and input order never matters but for which of equal reports is named.
 */
export function weighReports(reports: readonly Report[]): Weighed {
  const headline = headlineOf(reports);
  if (headline === null) return undecided(reports);
  const { own, inherited, used, setting, balance } = headline;
  const hasOwn = own.length > 0;
  const better = used.filter((report) => !report.own);
  const bestBetter = bestClass(better.map((report) => report.class));
  const supporting = used.filter((report) => sideOf(report, balance.sign) === "FOR");
  const bestFor = bestClass(supporting.map((report) => report.class));
  const bestForOwn = bestClass(supporting.flatMap((report) => (report.own ? [report.class] : [])));
  const call = callOf(balance, hasOwn ? bestForOwn : bestFor);
  return {
    ...countsOf(balance),
    ...(hasOwn ? lookElsewhere(call, headline) : { direction: call.direction, state: "INHERITED_ONLY" as const }),
    sign: balance.sign,
    setting,
    bySetting: settingsByStrength.flatMap((name) => settingVerdict(name, own)),
    via: !hasOwn || call.state === "INHERITED_ONLY" ? holdersOf(better) : [],
    bestInherited: hasOwn && bestBetter !== null ? { class: bestBetter, via: holdersOf(better.filter((report) => report.class === bestBetter)) } : null,
    bestFor,
    bestForOwn,
    bestAgainst: bestClass(used.flatMap((report) => (isAgainst(report, balance.sign) ? [report.class] : []))),
    hasConfidence: true,
    ...(hasOwn
      ? {
          for: balance.for,
          against: balance.against,
          inherited: scoresOf(
            inherited.filter((report) => !used.includes(report)),
            balance.sign,
          ),
          terms: balance.terms,
        }
      : { for: 0, against: 0, inherited: { for: balance.for, against: balance.against }, terms: [] }),
    reports: reports.map(reportMarker(headline)),
  };
}

const isAgainst = (report: Report, sign: Sign): boolean => sideOf(report, sign) === "AGAINST" || sideOf(report, sign) === "NO_EFFECT";

interface Call {
  readonly direction: VerdictDirection;
  readonly state: VerdictState;
}

const words: Readonly<Record<Sign, VerdictDirection>> = { 1: "RAISES", [-1]: "LOWERS", 0: "UNSIGNED" };

/** Direction and state of a balance, of which `best` is the best class of own support. */
function callOf({ sign, tied, share, studies, ...scores }: Balance, best: EvidenceClass | null): Call {
  const supported = studies.some((study) => study.for !== null);
  const denied = studies.some((study) => study.against !== null);
  if (tied) return { direction: "UNSIGNED", state: "CONTESTED" };
  if (!supported && !denied) return { direction: "UNSIGNED", state: "UNDECIDED" };
  if (!supported) return { direction: "NO_EFFECT", state: "NO_EFFECT" };
  if (scores.for === 0 || share < contestedShare) return { direction: words[sign], state: best ? stateByClass[best] : "INHERITED_ONLY" };
  if (share <= opposedShare) return { direction: share > 0.5 ? "UNSIGNED" : words[sign], state: "CONTESTED" };
  return { direction: "NO_EFFECT", state: "MOSTLY_AGAINST" };
}

/**
 * Where the headline found none, what other settings found of a sign that it tested: an effect in animals or dishes
 * makes it mostly against; patients without a control group cannot show that there is none, so that any finding
 * elsewhere leaves it contested.
 */
function lookElsewhere(call: Call, { own, used, setting }: Headline): Call {
  if (call.state !== "NO_EFFECT") return call;
  const elsewhere = own.filter((report) => !used.includes(report));
  const tested = new Set(used.filter(({ foundNone }) => foundNone).map(({ testedSign }) => testedSign));
  const found = elsewhere.filter(({ sign }) => sign !== 0 && (tested.has(null) || tested.has(sign)));
  if (found.length === 0) return call;
  if (setting === "PATIENTS" && rankOf(bestClass(used.map((report) => report.class))) >= rankOf("UNCONTROLLED"))
    return { direction: "UNSIGNED", state: "CONTESTED" };
  return found.some(({ seenIn }) => seenIn === "ANIMALS" || seenIn === "DISHES") ? { ...call, state: "MOSTLY_AGAINST" } : call;
}

function settingVerdict(setting: EvidenceSetting, own: readonly Report[]): SettingVerdict[] {
  const seen = own.filter(({ seenIn }) => seenIn === setting);
  if (seen.length === 0) return [];
  const balance = balanceEvidence(seen);
  const best = bestClass(seen.filter((report) => sideOf(report, balance.sign) === "FOR").map((report) => report.class));
  const { supports, partlySupports, opposes, noEffect } = countsOf(balance);
  return [{ setting, ...callOf(balance, best), supports: supports + partlySupports, opposes, noEffect }];
}

/** The studies of a balance by the sides that they take, by class and by species. */
function countsOf({ studies, sign }: Pick<Balance, "studies" | "sign">) {
  const sides = studies.map(({ reports }) => new Set(reports.map((report) => sideOf(report, sign)).filter((side) => side !== "NONE" && side !== "MIXED")));
  const count = (matches: (side: ReadonlySet<string>) => boolean) => sides.filter(matches).length;
  const best = studies.map(({ reports }) => bestClass(reports.map((report) => report.class)));
  return {
    supports: count((side) => side.has("FOR") && side.size === 1),
    partlySupports: count((side) => side.has("FOR") && side.size > 1),
    opposes: count((side) => side.has("AGAINST") && !side.has("FOR")),
    noEffect: count((side) => side.has("NO_EFFECT") && side.size === 1),
    independentStudies: studies.length,
    inheritedStudies: studies.filter(({ reports }) => reports.every(({ own }) => !own)).length,
    levels: classesByStrength.map((name) => ({ name, studies: best.filter((of) => of === name).length })).filter((level) => level.studies > 0),
    species: tally(studies.map(({ reports }) => [...new Set(reports.flatMap(({ species }) => species))])),
  };
}

function scoresOf(reports: readonly Report[], sign: Sign): Weighed["inherited"] {
  const balance = balanceFor(groupByStudy(reports), sign);
  return { for: balance.for, against: balance.against };
}

/** What became of each report: its side, and whether its study votes with it. */
function reportMarker({ balance: { studies, sign }, reasons }: Headline): (report: Report) => WeighedReport {
  const studyOf = new Map(studies.flatMap((study) => study.reports.map((report) => [report, study] as const)));
  return (report) => {
    const side = sideOf(report, sign);
    const study = studyOf.get(report);
    const reason = report.barred ?? reasons.get(report) ?? null;
    if (reason !== null || !study) return listed(report, side, reason);
    if (side === "NONE") return listed(report, side, "OTHER_SIGN_TESTED");
    const vote = (side === "FOR" ? study.for : study.against) as Report;
    const factor = study.for && study.against ? splitFactor : 1;
    const marked = { ...report, side, weight: report.weight * factor };
    if (vote === report) return { ...marked, counted: true, notCountedBecause: null };
    return { ...marked, counted: false, notCountedBecause: vote.weight === report.weight ? "DUPLICATE_REPORT" : "WEAKER_REPORT_OF_SAME_STUDY" };
  };
}

const listed = (report: Report, side: WeighedReport["side"], reason: NotCountedReason | null): WeighedReport => ({
  ...report,
  side,
  counted: false,
  notCountedBecause: reason,
});

/** The verdict where nothing takes a side: what is only asserted, prognosis, reports that may not weigh, or none at all. */
function undecided(reports: readonly Report[]): Weighed {
  const own = reports.filter((report) => report.own && report.barred !== "RETRACTED");
  const isAsserted = own.length > 0 && own.every(({ isEffect }) => !isEffect);
  const signs = new Set(own.flatMap(({ sign }) => (sign === 0 ? [] : [sign])));
  const sign: Sign = isAsserted && signs.size === 1 ? ([...signs][0] as 1 | -1) : 0;
  return {
    ...countsOf({ studies: groupByStudy(own).map((of) => ({ reports: of, for: null, against: null })), sign }),
    ...{ supports: 0, partlySupports: 0, opposes: 0, noEffect: 0 },
    direction: words[sign],
    state: own.length === 0 ? "NONE" : !isAsserted ? "UNDECIDED" : own.some(({ isPrognostic }) => isPrognostic) ? "PROGNOSTIC" : "ASSERTED",
    sign,
    setting: null,
    bySetting: [],
    via: [],
    bestInherited: null,
    bestFor: null,
    bestForOwn: null,
    bestAgainst: null,
    hasConfidence: !isAsserted,
    for: 0,
    against: 0,
    inherited: { for: 0, against: 0 },
    terms: [],
    reports: reports.map((report) => listed(report, sideOf(report, sign), report.barred)),
  };
}

const holdersOf = (reports: readonly Report[]): string[] => [...new Set(reports.map(({ holderId }) => holderId))].sort();

function tally(lists: readonly (readonly string[])[]): { name: string; studies: number }[] {
  const names = [...new Set(lists.flat())].sort();
  return names.map((name) => ({ name, studies: lists.filter((list) => list.includes(name)).length }));
}
