import { resultDirections } from "../../model/vocabulary.js";
import type { ContinuousArm, EventArm } from "../meta-analysis/effect-sizes/arms.js";
import { combineContinuousArms, combineEventArms } from "../meta-analysis/effect-sizes/combine-arms.js";
import type { EffectFlag } from "../meta-analysis/effect-sizes/effect-flags.js";
import type { PrintedInterval } from "../meta-analysis/effect-sizes/printed-interval.js";
import { type PrintedDifference, recoverSharedStandardDeviation } from "../meta-analysis/effect-sizes/recover-shared-standard-deviation.js";
import { recoverStandardDeviation } from "../meta-analysis/effect-sizes/recover-standard-deviation.js";
import { isNotPoolable, type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import { countedEvent } from "./counted-events.js";
import type { PoolArm, PoolRow } from "./pool-row.js";
import { unitOfRow } from "./units.js";

/** Means of the treated and of their controls, in the unit in which they are joined. */
export interface MeansOfRow {
  readonly kind: "MEANS";
  readonly treated: ContinuousArm;
  readonly control: ContinuousArm;
  /** Whether they are changes from baseline. */
  readonly change: boolean;
  readonly unit: string;
  readonly scale: string;
}

/** Counts of an event among the treated and their controls. */
export interface EventsOfRow {
  readonly kind: "EVENTS";
  readonly treated: EventArm;
  readonly control: EventArm;
  /** What is counted: the definition of the event. */
  readonly event: string;
}

/** A printed hazard ratio with its interval, or the p value of its test where no interval is printed. */
export interface HazardOfRow {
  readonly kind: "HAZARD";
  readonly value: number;
  readonly uncertainty: PrintedInterval | { readonly p: number };
}

/** What a row has to give. */
export type NumbersOfRow = MeansOfRow | EventsOfRow | HazardOfRow;

/**
 * The two sides of a row: arms of the same role combined, units converted, per cent turned into patients, the living
 * into the dead. A median is not a mean, and a printed hazard ratio is pooled only as such, since its percentages come
 * from a survival curve. Refused: `DIRECTION_ONLY`, `HAZARD_RATIO_ONLY`, `NUMBERS_MISSING`, `IDENTICAL_ARMS`, and what
 * the arms' functions refuse.
 */
export function numbersOfRow(measure: string, row: PoolRow): MeansOfRow | EventsOfRow | NotPoolable {
  if (row.effectKind === "hr" && row.effectValue !== null) return notPoolable("HAZARD_RATIO_ONLY", [row.study.id]);
  const prints = ({ mean, median, events, value, percent }: PoolArm) => [mean, median, events, value, percent].some((number) => number !== null);
  if (row.effectValue === null && !row.arms.some(prints))
    return notPoolable("DIRECTION_ONLY", [row.study.id], { direction: resultDirections[row.direction as keyof typeof resultDirections] });
  const sides = [row.arms.filter(({ role }) => role === "treatment"), row.arms.filter(({ role }) => role === "comparator")] as const;
  if (sides.some(({ length }) => length === 0)) return missing("a group to compare with", "对照组数据");
  if (sides[0].some(({ label }) => sides[1].some((other) => other.label === label))) return notPoolable("IDENTICAL_ARMS", [row.study.id]);
  if (row.valueKind === "final_value" || row.valueKind === "change_from_baseline") return means(measure, row, sides);
  if (row.valueKind === "events" || row.valueKind === "percent") return events(row, sides);
  return missing("the kind of the printed numbers (means, events or percentages)", "所印数值的类型（均数、事件数或百分比）");
}

type Sides = readonly [readonly PoolArm[], readonly PoolArm[]];

const missing = (en: string, zh: string) => notPoolable("NUMBERS_MISSING", [], { missing: { en, zh } });

function means(measure: string, row: PoolRow, sides: Sides): MeansOfRow | NotPoolable {
  const arms = sides.flat();
  if (arms.some(({ mean, median }) => mean === null && median !== null)) return missing("mean (the source prints a median)", "均数（来源所印为中位数）");
  const { unit, factor, scale } = unitOfRow(measure, row);
  const converted: readonly EffectFlag[] = factor === 1 ? [] : ["UNIT_CONVERTED"];
  const printed = sides.map((side) =>
    side.map(({ n, mean, sd }) => ({
      ...(n !== null && { n }),
      ...(mean !== null && { mean: mean * factor }),
      ...(sd !== null && { standardDeviation: sd * factor }),
    })),
  ) as [Parameters<typeof recoverStandardDeviation>[0][], Parameters<typeof recoverStandardDeviation>[0][]];
  const [one, other] = [printed[0][0], printed[1][0]];
  if (arms.length === 2 && one?.n && other?.n && one.mean !== undefined && other.mean !== undefined && arms.some(({ sd }) => sd === null)) {
    const recovered = recoverSharedStandardDeviation({ n: one.n, mean: one.mean }, { n: other.n, mean: other.mean }, printedDifference(row, factor));
    if (isNotPoolable(recovered)) return recovered;
    return { kind: "MEANS", treated: flagged(recovered[0], converted), control: flagged(recovered[1], converted), ...rest() };
  }
  const [treated, control] = printed.map((side) => joined(side.map(recoverStandardDeviation), combineContinuousArms)) as [Joined, Joined];
  if (isNotPoolable(treated)) return treated;
  if (isNotPoolable(control)) return control;
  return { kind: "MEANS", treated: flagged(treated, converted), control: flagged(control, converted), ...rest() };

  function rest() {
    return { change: row.valueKind === "change_from_baseline", unit, scale };
  }
}

/**
 * What a row prints of the difference between its two means, in the unit in which they are joined: an interval, a t value, a p value as
 * printed (`0.04`; `<0.05` is an upper limit; `>0.05` says nothing). A t that does not fit its p is not used, nor is that p.
 */
function printedDifference(row: PoolRow, factor: number): PrintedDifference {
  const { effectKind, effectLow, effectHigh, effectLevel, effectT, effectP, qualityFlags } = row;
  const interval = effectKind === "md" && effectLow !== null && effectHigh !== null;
  if (interval) return { interval: { low: effectLow * factor, high: effectHigh * factor, level: (effectLevel ?? 95) / 100 } };
  if (qualityFlags.includes("t_and_p_disagree")) return {};
  if (effectT !== null) return { t: effectT };
  const p = /^(<?)\s*(0?\.\d+)$/.exec(effectP ?? "");
  return p && Number(p[2]) > 0 ? { p: Number(p[2]), ...(p[1] === "<" && { pIsLimit: true }) } : {};
}

type Joined = ContinuousArm | NotPoolable;

function events(row: PoolRow, sides: Sides): EventsOfRow | NotPoolable {
  const printed = row.event ?? "";
  const { definition, opposite = false } = countedEvent(printed);
  const [treated, control] = sides.map((side) =>
    joined(
      side.map((arm) => eventArm(arm, opposite)),
      combineEventArms,
    ),
  ) as [EventArm | NotPoolable, EventArm | NotPoolable];
  if (isNotPoolable(treated)) return treated;
  if (isNotPoolable(control)) return control;
  const noted = row.qualityFlags.flatMap((flag): EffectFlag[] =>
    flag === "as_treated" ? ["AS_TREATED"] : flag === "denominator_mismatch" ? ["DENOMINATOR_MISMATCH"] : [],
  );
  return { kind: "EVENTS", treated: flagged(treated, noted), control: flagged(control, noted), event: definition };
}

function eventArm({ n, events, percent }: PoolArm, opposite: boolean): EventArm | NotPoolable {
  if (n === null) return missing("number of patients", "患者数");
  if (events === null && percent === null) return missing("number of events", "事件数");
  const counted = events ?? eventsFromPercent(percent as number, n);
  if (counted === undefined)
    return missing(`events (${percent} % of ${n} patients is not one whole number)`, `事件数（${n} 名患者的 ${percent}% 不对应唯一整数）`);
  const flags: EffectFlag[] = [...(events === null ? (["EVENTS_FROM_PERCENT"] as const) : []), ...(opposite ? (["OPPOSITE_COUNTED"] as const) : [])];
  return { n, events: opposite ? n - counted : counted, flags };
}

/**
 * The whole number of `n` patients that gives a printed percentage, rounded as it is printed; nothing where no whole number does, or where
 * several do, since the count would be a guess.
 */
export function eventsFromPercent(percent: number, n: number): number | undefined {
  const decimals = (String(percent).split(".")[1] ?? "").length;
  const half = 0.5 / 10 ** decimals + 1e-9;
  const fitting = (events: number) => events >= 0 && events <= n && Math.abs((100 * events) / n - percent) <= half;
  const nearest = Math.round((percent * n) / 100);
  const found = [nearest - 1, nearest, nearest + 1].filter(fitting);
  return found.length === 1 ? found[0] : undefined;
}

function joined<Arm extends object>(arms: readonly (Arm | NotPoolable)[], combine: (one: Arm, other: Arm) => Arm | NotPoolable): Arm | NotPoolable {
  return arms.reduce((one, other) => (isNotPoolable(one) ? one : isNotPoolable(other) ? other : combine(one, other)));
}

function flagged<Arm extends { readonly flags?: readonly EffectFlag[] }>(arm: Arm, flags: readonly EffectFlag[]): Arm {
  return { ...arm, flags: [...new Set([...(arm.flags ?? []), ...flags])].sort() };
}
