import { type EffectMeasure, effectMeasures } from "../meta-analysis/effect-sizes/effect-measures.js";
import type { EffectSize } from "../meta-analysis/effect-sizes/effect-size.js";
import { type Comparison, effectsOfOneScale } from "../meta-analysis/effects-of-one-scale.js";
import { isNotPoolable, type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import { poolEffects } from "../meta-analysis/pool-effects.js";
import { chooseRows, chosenTime } from "./choose-rows.js";
import { countedEvent } from "./counted-events.js";
import { type Candidate, effectOfCandidates, effectOfNumbers, fits, hazardOf, ownEffect } from "./effect-of-numbers.js";
import { noticesOfPool } from "./notices-of-pool.js";
import { type NumbersOfRow, numbersOfRow } from "./numbers-of-row.js";
import { type ChosenRow, isRefused, type LeftOut, type PoolAnswer, type PoolContext, type WithAnyCells } from "./pool-answer.js";
import type { PoolQuestion } from "./pool-question.js";
import type { PoolMeasure, PoolRow } from "./pool-row.js";
import { cellsOfQuestion } from "./pooled-cells.js";
import { refuseImprecise, refuseMixtures, refuseSharedPatients, refuseTooFew } from "./refuse-pool.js";
import { siftRows } from "./sift-rows.js";

/**
 * Pools what the rows of a measure allow: one row for each cohort, chosen by its time point alone, by the rules of data/README.md (Joining
 * results of several studies); beside it what any cells would give. Every row that is not pooled is named with its reason. Refused, with the
 * reason as data: see `notPoolableReasons`.
 */
export function poolRows(measure: PoolMeasure, rows: readonly PoolRow[], question: PoolQuestion): PoolAnswer {
  const answer = poolOfCells(measure, rows, question);
  if (answer.cells === "ANY") return answer;
  const { cellSources: _named, ...others } = question;
  return { ...answer, withAnyCells: withAnyCells(poolOfCells(measure, rows, { ...others, cells: "ANY" })) };
}

function withAnyCells(answer: PoolAnswer): WithAnyCells {
  const { chosen, effect } = answer;
  return { k: chosen.length, ...(effect && { effect }), ...(isRefused(answer) ? { refusal: answer.refusal } : { pooled: answer.pooled }) };
}

/** A candidate that was chosen, with its effect. */
type Sized = Candidate & { readonly effect: EffectSize };

function poolOfCells(measure: PoolMeasure, rows: readonly PoolRow[], question: PoolQuestion): PoolAnswer {
  const published = rows.filter(({ scope }) => scope === "pooled").sort(byId);
  const single = rows.filter(({ scope }) => scope === "single_study");
  const time = chosenTime(measure, question);
  const known = { measure, question, published, time, cells: cellsOfQuestion(question) };
  const mixture = refuseMixtures(question, rows);
  if (mixture) return { ...known, leftOut: [], chosen: [], notices: [], refusal: mixture };

  const { sized, effect, leftOut } = sizedRows(measure, single, question);
  const chosen = sized.map(
    ({ row, numbers, effect }): ChosenRow => ({ row, effect, ...(numbers.kind !== "HAZARD" && { treated: numbers.treated, control: numbers.control }) }),
  );
  const scale = typeof effect === "string" ? scaleOf(measure, effect, sized) : {};
  const noticed = {
    chosen,
    question,
    changes: sized.map(({ numbers }) => numbers.kind === "MEANS" && numbers.change),
    wordings: sized.flatMap(({ row }) => (row.valueKind === "events" ? [row.unit ?? ""] : [])),
  };
  const context = { ...known, ...scale, chosen, leftOut };
  const refuse = (refusal: NotPoolable): PoolAnswer => ({ ...context, notices: noticesOfPool(noticed), refusal });

  if (typeof effect === "object") return refuse(effect);
  const fewer = refuseTooFew(chosen, single, published, question);
  if (fewer) return refuse(fewer);
  const effects = effectsOfOneScale(sized.map(comparisonOf));
  if (isNotPoolable(effects)) return refuse(effects);
  const pooled = refuseSharedPatients(chosen) ?? poolEffects(effects, question.options);
  if (isNotPoolable(pooled)) return refuse(pooled);
  const imprecise = refuseImprecise(pooled, effect, measure.id, context.unit);
  if (imprecise) return refuse(imprecise);
  return { ...context, effect, effects, pooled, notices: noticesOfPool({ ...noticed, pooled }) };
}

/** One row for each cohort with its effect, on one scale and of one event where there is one; and every other row with its reason. */
function sizedRows(measure: PoolMeasure, single: readonly PoolRow[], question: PoolQuestion) {
  const sifted = siftRows(measure, single, question);
  const read = sifted.kept.map((row) => ({ row, numbers: question.effect === "HAZARD_RATIO" ? hazardOf(row) : numbersOfRow(measure.id, row) }));
  const candidates = read.filter((one): one is Candidate => !isNotPoolable(one.numbers));
  const leftOut: LeftOut[] = [...sifted.leftOut, ...read.flatMap(({ row, numbers }) => refusedRow(row, numbers))];

  const effect = question.effect ?? effectOfCandidates(candidates);
  const fitting = typeof effect === "object" ? candidates : candidates.filter(({ numbers }) => fits(numbers, effect));
  if (typeof effect === "string")
    leftOut.push(...others(candidates, fitting, (row) => notPoolable("OTHER_EFFECT", [row.study.id], { effect: effectMeasures[effect] })));
  const counted = ofOneEvent(fitting);
  leftOut.push(...others(fitting, counted.kept, (row) => otherEvent(row, counted.definition)));
  const { chosen, leftOut: passedOver } = chooseRows(counted.kept, chosenTime(measure, question));
  leftOut.push(...passedOver);
  const sized = chosen.map(({ row, numbers }) => ({
    row,
    numbers,
    effect: effectOfNumbers(numbers, typeof effect === "string" ? effect : ownEffect(numbers)) as EffectSize | NotPoolable,
  }));
  leftOut.push(...sized.flatMap(({ row, effect }) => refusedRow(row, effect)));
  return {
    sized: sized.filter((one): one is Sized => !isNotPoolable(one.effect)).sort((one, other) => (one.row.study.id < other.row.study.id ? -1 : 1)),
    effect,
    leftOut: leftOut.sort((one, other) => byId(one.row, other.row)),
  };
}

const byId = (one: PoolRow, other: PoolRow) => (one.id < other.id ? -1 : 1);
const refusedRow = (row: PoolRow, found: object): LeftOut[] => (isNotPoolable(found) ? [{ row, because: { ...found, studies: [row.study.id] } }] : []);

function others(all: readonly Candidate[], kept: readonly Candidate[], because: (row: PoolRow) => NotPoolable): LeftOut[] {
  return all.filter((one) => !kept.includes(one)).map(({ row }) => ({ row, because: because(row) }));
}

/** The rows of one definition of the event: the one that most cohorts counted, of two as frequent the first by name. Means are all kept. */
function ofOneEvent(candidates: readonly Candidate[]): { readonly kept: readonly Candidate[]; readonly definition: string } {
  const eventOf = ({ numbers }: Candidate) => (numbers.kind === "EVENTS" ? numbers.event : undefined);
  const cohorts = new Map<string, Set<string>>();
  for (const candidate of candidates) {
    const event = eventOf(candidate);
    if (event !== undefined) cohorts.set(event, (cohorts.get(event) ?? new Set()).add(candidate.row.study.cohort));
  }
  const [definition = ""] = [...cohorts].sort(([one, of], [other, ofOther]) => ofOther.size - of.size || (one < other ? -1 : 1)).map(([event]) => event);
  return { kept: candidates.filter((candidate) => [undefined, definition].includes(eventOf(candidate))), definition };
}

const otherEvent = (row: PoolRow, definition: string) =>
  notPoolable("OTHER_EVENT", [row.study.id], { event: countedEvent(row.event ?? "").name, pooled: countedEvent(definition).name });

/** On which scale effects stand, and which way is good. */
function scaleOf(
  measure: PoolMeasure,
  effect: EffectMeasure,
  [first]: readonly Candidate[],
): Pick<PoolContext, "effect" | "unit" | "event" | "higherIsBetter"> {
  if (!first) return {};
  const better = higherIsBetter(measure, first.numbers);
  return {
    effect,
    ...(effect === "MEAN_DIFFERENCE" && first.numbers.kind === "MEANS" && { unit: first.numbers.unit }),
    ...(first.numbers.kind === "EVENTS" && { event: first.numbers.event }),
    ...(better !== undefined && { higherIsBetter: better }),
  };
}

function comparisonOf({ row, numbers, effect }: Sized): Comparison {
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
