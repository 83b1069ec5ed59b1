import { type EffectMeasure, isRatioMeasure } from "../../domain/meta-analysis/effect-sizes/effect-measures.js";
import { intervalAround, normalCritical } from "../../domain/meta-analysis/interval.js";
import { isNotPoolable, type NotPoolable as NotPooled } from "../../domain/meta-analysis/not-poolable.js";
import type { PooledEffect } from "../../domain/meta-analysis/pooled-effect.js";
import type { AnsweredPool } from "../../domain/trial-results/answer-pool.js";
import { countedEvent } from "../../domain/trial-results/counted-events.js";
import { type ChosenRow, isRefused, type PoolAnswer, type WithAnyCells } from "../../domain/trial-results/pool-answer.js";
import type { RegisteredTrials } from "../../domain/trial-results/registered-trials.js";
import { wordsOfUnit } from "../../domain/trial-results/units.js";
import type { Label } from "../../model/vocabulary.js";
import type { PoolEntities } from "./pool-entities.js";

/** The ratios whose logarithms these are; nothing for differences, nor where one is too large or too small for a number. */
export function ratioOf(effect: EffectMeasure, { estimate, low, high }: { estimate: number; low: number; high: number }): object | undefined {
  if (!isRatioMeasure(effect)) return undefined;
  const ratios = { estimate: Math.exp(estimate), low: Math.exp(low), high: Math.exp(high) };
  return Object.values(ratios).every((ratio) => Number.isFinite(ratio) && ratio > 0) ? ratios : undefined;
}

/** A pooled effect as `PoolStep` shows it. */
export function stepOf(pooled: PooledEffect, effect: EffectMeasure): object {
  const { heterogeneity, random, test, k, estimate, standardError, low, high } = pooled;
  const inconsistency = random?.tauSquaredBased ?? heterogeneity.qBased;
  return {
    ...{ k, estimate, standardError, low, high, p: test.p, ratio: ratioOf(effect, pooled) },
    ...(random && {
      predictionLow: random.prediction?.low,
      predictionHigh: random.prediction?.high,
      tauSquared: random.tauSquared,
      tauSquaredLow: random.tauSquaredInterval.low,
      tauSquaredHigh: random.tauSquaredInterval.high,
    }),
    ...{ q: heterogeneity.q, qDegreesOfFreedom: heterogeneity.degreesOfFreedom, qP: heterogeneity.p },
    ...{ iSquared: inconsistency.iSquared, iSquaredMethod: inconsistency.method, iSquaredOfQ: heterogeneity.qBased.iSquared },
  };
}

/** A refusal as `Refusal` shows it. */
export function refusalOf({ reason, detail, studies }: NotPooled, things: PoolEntities): { type: string; reason: string; studies: object[]; detailOf: Label } {
  return { type: "Refusal", reason, studies: studies.map(things.study), detailOf: detail };
}

/** An answer as an object type shows it, or its refusal as `Refusal` does; `type` tells the union which it is. */
export function orRefusal<Found extends object>(answer: Found | NotPooled, things: PoolEntities, type: string, shown: (found: Found) => object): object {
  return isNotPoolable(answer) ? refusalOf(answer, things) : { ...shown(answer), type };
}

/** A trial as `PoolTrial` shows it, with its own effect. */
function trialOf({ notices, unit, event }: PoolAnswer, { row, effect: size, treated, control }: ChosenRow, things: PoolEntities): object {
  const { measure: effect, estimate, flags } = size;
  const standardError = Math.sqrt(size.variance);
  const own = { estimate, standardError, ...intervalAround(estimate, normalCritical * standardError) };
  return {
    study: things.study(row.study.id),
    result: things.result(row.id),
    cohort: row.study.cohort,
    weeks: row.weeks,
    ...{ effect, ...own, ratio: ratioOf(effect, own), treated, control, flags },
    unitOf: wordsOfUnit({ effect, ...(unit !== undefined && { unit }) }),
    eventOf: event === undefined ? undefined : countedEvent(event).name,
    marks: notices.filter(({ studies }) => studies.includes(row.study.id)).map(({ code }) => code),
  };
}

/** What other cells would give, as `WithAnyCells` shows it. */
function anyCellsOf({ k, effect, pooled, refusal }: WithAnyCells): object {
  if (!pooled || !effect) return { k, reason: refusal?.reason };
  const { estimate, low, high } = pooled;
  return { k, estimate, low, high, ratio: ratioOf(effect, pooled) };
}

/** Which weeks a pool is of, as `PooledWeeks` shows it. */
function weeksOf({ question, time, chosen }: PoolAnswer): object {
  const weeks = chosen.flatMap(({ row }) => row.weeks ?? []);
  return {
    ...question.weeks,
    ...(time === "LATEST" ? { latest: true } : { latest: false, nearest: time.nearest }),
    ...(weeks.length > 0 && { earliestChosen: Math.min(...weeks), latestChosen: Math.max(...weeks) }),
  };
}

/** A pool as `PoolResult` shows it. */
export function poolResultOf({ measure, controlledTrials, pool }: AnsweredPool, registered: RegisteredTrials, things: PoolEntities): object {
  const trials = pool.chosen.map((row) => trialOf(pool, row, things));
  const beside = {
    measure,
    controlledTrials,
    trials,
    ...{ effect: pool.effect, cells: pool.cells === "NAMED" ? undefined : pool.cells, weeks: weeksOf(pool), higherIsBetter: pool.higherIsBetter },
    leftOut: pool.leftOut.map(({ row, because }) => ({
      study: things.study(row.study.id),
      result: things.result(row.id),
      reason: because.reason,
      detailOf: because.detail,
    })),
    published: pool.published.map(({ id }) => things.result(id)),
    notices: pool.notices.map(({ code, text, share, studies }) => ({ code, share, studies: studies.map(things.study), textOf: text })),
    withAnyCells: pool.withAnyCells && anyCellsOf(pool.withAnyCells),
    registered: { ...registered, running: registered.running.map(things.study) },
    pool,
    things,
  };
  if (isRefused(pool)) return { ...beside, ...refusalOf(pool.refusal, things), type: "NotPoolable", k: pool.chosen.length };
  const { question, effect, pooled } = pool;
  return {
    ...beside,
    type: "Pooled",
    ...stepOf(pooled, effect),
    ...{ model: question.options.model, adjust: question.options.adjustment },
    studies: trials.map((trial, index) => ({ ...trial, weight: pooled.studies[index]?.weight })),
  };
}
