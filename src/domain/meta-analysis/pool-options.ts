import type { Vocabulary } from "../../model/vocabulary.js";

/** Models of how the studies' true effects relate. */
export const poolModels = {
  FIXED: { en: "fixed effect (inverse variance)", zh: "固定效应（逆方差法）" },
  DERSIMONIAN_LAIRD: { en: "random effects, DerSimonian–Laird", zh: "随机效应，DerSimonian–Laird 法" },
  REML: { en: "random effects, restricted maximum likelihood", zh: "随机效应，限制性最大似然法" },
} as const satisfies Vocabulary;

/** A model of how the studies' true effects relate. */
export type PoolModel = keyof typeof poolModels;

/** Adjustments of the pooled effect's interval and test. */
export const poolAdjustments = {
  NONE: { en: "none (normal distribution)", zh: "无（正态分布）" },
  HARTUNG_KNAPP: { en: "Hartung–Knapp (t distribution)", zh: "Hartung–Knapp 法（t 分布）" },
} as const satisfies Vocabulary;

/** An adjustment of the pooled effect's interval and test. */
export type PoolAdjustment = keyof typeof poolAdjustments;

/** When the steps of Fisher scoring end. */
export interface FisherScoring {
  /** The change of tau² from which on a step is the last, in squared units of the estimate. */
  readonly threshold: number;
  /** Steps after which it is refused as `NOT_CONVERGED`. */
  readonly steps: number;
}

/** How to pool. */
export interface PoolOptions {
  readonly model: PoolModel;
  readonly adjustment: PoolAdjustment;
  /** For REML. Without it: as metafor's `rma()` by default, so that a reader who calls it gets the same number. */
  readonly scoring?: FisherScoring;
}
