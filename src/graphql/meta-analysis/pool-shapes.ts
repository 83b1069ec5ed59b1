import { type EffectMeasure, effectMeasures } from "../../domain/meta-analysis/effect-sizes/effect-measures.js";
import { isNotPoolable, type NotPoolable as NotPooled } from "../../domain/meta-analysis/not-poolable.js";
import type { PooledEffect } from "../../domain/meta-analysis/pooled-effect.js";
import type { AnsweredPool } from "../../domain/trial-results/answer-pool.js";
import { isRefused, type PoolOfMeasure } from "../../domain/trial-results/pool-answer.js";
import type { Label } from "../../model/vocabulary.js";
import type { PoolThings } from "./pool-entities.js";

/** Whether effects on a scale are logarithms of ratios. */
export const isRatio = (effect: EffectMeasure): boolean => effect.startsWith("LOG_") && effect in effectMeasures;

/** The ratios whose logarithms these are; nothing for differences, nor where one is too large or too small for a number. */
export function ratioOf(effect: EffectMeasure, { estimate, low, high }: { estimate: number; low: number; high: number }): object | undefined {
  if (!isRatio(effect)) return undefined;
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
      predictionLow: random.prediction.low,
      predictionHigh: random.prediction.high,
      tauSquared: random.tauSquared,
      tauSquaredLow: random.tauSquaredInterval.low,
      tauSquaredHigh: random.tauSquaredInterval.high,
    }),
    ...{ q: heterogeneity.q, qDegreesOfFreedom: heterogeneity.degreesOfFreedom, qP: heterogeneity.p },
    ...{ iSquared: inconsistency.iSquared, iSquaredMethod: inconsistency.method, iSquaredOfQ: heterogeneity.qBased.iSquared },
  };
}

/** A refusal as `Refusal` shows it. */
export function refusalOf({ reason, detail, studies }: NotPooled, things: PoolThings): { type: string; reason: string; studies: object[]; detailOf: Label } {
  return { type: "Refusal", reason, studies: studies.map(things.study), detailOf: detail };
}

/** An answer as an object type shows it, or its refusal as `Refusal` does; `type` tells the union which it is. */
export function orRefusal<Found extends object>(answer: Found | NotPooled, things: PoolThings, type: string, shown: (found: Found) => object): object {
  return isNotPoolable(answer) ? refusalOf(answer, things) : { ...shown(answer), type };
}

/** A study as `PooledStudy` shows it. */
function pooledStudyOf({ chosen, effect }: PoolOfMeasure, study: PooledEffect["studies"][number], things: PoolThings): object {
  const found = chosen.find(({ row }) => row.study.id === study.study);
  if (!found) throw new Error(`${study.study} was pooled and not chosen.`);
  const { row, effect: size, treated, control } = found;
  const { estimate, variance, low, high, weight } = study;
  return {
    study: things.study(row.study.id),
    result: things.result(row.id),
    cohort: row.study.cohort,
    weeks: row.weeks,
    ...{ estimate, standardError: Math.sqrt(variance), low, high, weight, ratio: ratioOf(effect, study), treated, control, flags: size.flags },
  };
}

/** A pool as `PoolResult` shows it. */
export function poolResultOf({ measure, controlledTrials, pool }: AnsweredPool, things: PoolThings): object {
  const beside = {
    measure,
    controlledTrials,
    leftOut: pool.leftOut.map(({ row, because }) => ({
      study: things.study(row.study.id),
      result: things.result(row.id),
      reason: because.reason,
      detailOf: because.detail,
    })),
    published: pool.published.map(({ id }) => things.result(id)),
  };
  if (isRefused(pool)) return { ...beside, ...refusalOf(pool.refusal, things), type: "NotPoolable", k: pool.chosen.length };
  const { question, effect, cells, weeks, higherIsBetter, notices, pooled } = pool;
  return {
    ...beside,
    type: "Pooled",
    ...stepOf(pooled, effect),
    ...{ model: question.options.model, adjust: question.options.adjustment, effect, cells, weeks, higherIsBetter },
    studies: pooled.studies.map((study) => pooledStudyOf(pool, study, things)),
    notices: notices.map(({ code, text }) => ({ code, textOf: text })),
    pool,
    things,
  };
}
