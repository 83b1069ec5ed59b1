import { effectMeasures } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { EffectSize } from "../meta-analysis/effect-sizes/effect-size.js";
import { type Comparison, effectsOfOneScale } from "../meta-analysis/effects-of-one-scale.js";
import { isNotPoolable, type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import { poolEffects } from "../meta-analysis/pool-effects.js";
import { chooseRows, targetWeek } from "./choose-rows.js";
import { countedEvent } from "./counted-events.js";
import { type Candidate, effectOfCandidates, effectOfNumbers, fits, hazardOf } from "./effect-of-numbers.js";
import { noticesOfPool } from "./notices-of-pool.js";
import { type NumbersOfRow, numbersOfRow } from "./numbers-of-row.js";
import type { ChosenRow, LeftOut, PoolAnswer } from "./pool-answer.js";
import type { PoolQuestion } from "./pool-question.js";
import type { PoolMeasure, PoolRow } from "./pool-row.js";
import { gaveMscAlone } from "./pooled-cells.js";
import { refuseMixtures, refuseOpposedEvents, refuseSharedPatients, refuseTooFew } from "./refuse-pool.js";
import { siftRows } from "./sift-rows.js";

/**
 * Pools what the rows of a measure allow: one row for each cohort, chosen by its time point alone, by the rules of data/README.md (Joining
 * results of several studies). Every row that is not pooled is named with its reason. Refused, with the reason as data: see `notPoolableReasons`.
 */
export function poolRows(measure: PoolMeasure, rows: readonly PoolRow[], question: PoolQuestion): PoolAnswer {
  const published = rows.filter(({ scope }) => scope === "pooled").sort(byId);
  const single = rows.filter(({ scope }) => scope === "single_study");
  const mixture = refuseMixtures(question, rows);
  if (mixture) return { measure, question, published, leftOut: [], chosen: [], refusal: mixture };

  const sifted = siftRows(single, question);
  const read = sifted.kept.map((row) => ({ row, numbers: question.effect === "LOG_HAZARD_RATIO" ? hazardOf(row) : numbersOfRow(measure.id, row) }));
  const candidates = read.filter((one): one is Candidate => !isNotPoolable(one.numbers));
  const withoutNumbers = read.flatMap(({ row, numbers }) => (isNotPoolable(numbers) ? [{ row, because: ofStudy(numbers, row) }] : []));
  const leftOut: LeftOut[] = [...sifted.leftOut, ...withoutNumbers];
  const refuse = (refusal: NotPoolable, chosen: readonly ChosenRow[] = []): PoolAnswer => ({
    measure,
    question,
    published,
    chosen,
    leftOut: sorted(leftOut),
    refusal,
  });

  const effect = question.effect ?? effectOfCandidates(candidates);
  if (typeof effect === "object") return refuse(effect);
  const fitting = candidates.filter(({ numbers }) => fits(numbers, effect));
  leftOut.push(
    ...candidates
      .filter(({ numbers }) => !fits(numbers, effect))
      .map(({ row }) => ({ row, because: notPoolable("OTHER_EFFECT", [row.study.id], { effect: effectMeasures[effect] }) })),
  );
  const week = targetWeek(question.weeks);
  const { chosen: taken, leftOut: passedOver } = chooseRows(fitting, week);
  leftOut.push(...passedOver);
  const sized = taken.map(({ row, numbers }) => ({ row, numbers, effect: effectOfNumbers(numbers, effect) as EffectSize | NotPoolable }));
  leftOut.push(...sized.flatMap(({ row, effect }) => (isNotPoolable(effect) ? [{ row, because: ofStudy(effect, row) }] : [])));
  const kept = sized.filter((one): one is Candidate & { readonly effect: EffectSize } => !isNotPoolable(one.effect));
  const chosen = kept.map(
    ({ row, numbers, effect }): ChosenRow => ({ row, effect, ...(numbers.kind !== "HAZARD" && { treated: numbers.treated, control: numbers.control }) }),
  );

  if (chosen.length < 2) return refuse(refuseTooFew(chosen, single, published, question), chosen);
  const opposed = refuseOpposedEvents(kept);
  const effects = opposed ?? effectsOfOneScale(kept.map((one) => comparisonOf(one)));
  if (isNotPoolable(effects)) return refuse(effects, chosen);
  const pooled = refuseSharedPatients(chosen) ?? poolEffects(effects, question.options);
  if (isNotPoolable(pooled)) return refuse(pooled, chosen);

  const first = kept[0] as Candidate;
  const event = first.numbers.kind === "EVENTS" ? first.numbers.event : undefined;
  const better = higherIsBetter(measure, first.numbers);
  const events = new Set(kept.map(({ numbers }) => (numbers.kind === "EVENTS" ? numbers.event : "")));
  return {
    measure,
    question,
    published,
    leftOut: sorted(leftOut),
    chosen,
    effect,
    ...(effect === "MEAN_DIFFERENCE" && first.numbers.kind === "MEANS" && { unit: first.numbers.unit }),
    ...(event !== undefined && { event }),
    ...(better !== undefined && { higherIsBetter: better }),
    cells: !question.cellSources ? "ANY_CELLS" : chosen.every(({ row }) => gaveMscAlone(row)) ? "MSC_ONLY" : "NAMED_CELLS",
    weeks: { ...question.weeks, nearest: week },
    effects,
    pooled,
    notices: noticesOfPool({
      chosen,
      pooled,
      question,
      changes: kept.map(({ numbers }) => numbers.kind === "MEANS" && numbers.change),
      wordings: events.size > 1 ? [...events] : kept.flatMap(({ row }) => (row.valueKind === "events" ? [row.unit ?? ""] : [])),
    }),
  };
}

const byId = (one: PoolRow, other: PoolRow) => (one.id < other.id ? -1 : 1);
const sorted = (leftOut: readonly LeftOut[]) => [...leftOut].sort((one, other) => byId(one.row, other.row));
const ofStudy = (refusal: NotPoolable, row: PoolRow): NotPoolable => ({ ...refusal, studies: [row.study.id] });

function comparisonOf({ row, numbers, effect }: Candidate & { readonly effect: EffectSize }): Comparison {
  const { study } = row;
  return {
    study: study.id,
    ...(study.year !== null && { year: study.year }),
    effect,
    scale: numbers.kind === "MEANS" ? numbers.scale : numbers.kind,
    change: numbers.kind === "MEANS" && numbers.change,
  };
}

function higherIsBetter({ desiredDirection }: PoolMeasure, numbers: NumbersOfRow): boolean | undefined {
  if (numbers.kind === "EVENTS") return countedEvent(numbers.event).good;
  if (numbers.kind === "HAZARD") return false;
  return desiredDirection === "higher" ? true : desiredDirection === "lower" ? false : undefined;
}
