import { effectFlags } from "../../domain/meta-analysis/effect-sizes/effect-flags.js";
import { effectMeasures } from "../../domain/meta-analysis/effect-sizes/effect-measures.js";
import { inconsistencyMethods } from "../../domain/meta-analysis/heterogeneity/inconsistency.js";
import { notPoolableReasons } from "../../domain/meta-analysis/not-poolable-reasons.js";
import { poolAdjustments, poolModels } from "../../domain/meta-analysis/pool-options.js";
import { choiceNotices } from "../../domain/trial-results/choice-notices.js";
import { subgroupings } from "../../domain/trial-results/group-of-study.js";
import { pooledCells } from "../../domain/trial-results/pooled-cells.js";
import { vocabularyEnum } from "../fields/enums.js";

/** The enums of pooling: the vocabularies of the domain, each value described in both languages. */
export const PoolModel = vocabularyEnum("PoolModel", "Statistical model of the true effects across studies.", poolModels);
export const PoolAdjustment = vocabularyEnum("PoolAdjustment", "Adjustment of a pooled effect's interval and test.", poolAdjustments);
export const EffectMeasure = vocabularyEnum("EffectMeasure", "Scale on which effects are pooled.", {
  ...effectMeasures,
  LOG_HAZARD_RATIO: { en: "the former name of HAZARD_RATIO, still taken as an argument", zh: "HAZARD_RATIO 的旧名，仍可作为参数" },
});
export const EffectFlag = vocabularyEnum("EffectFlag", "Steps needed to derive an effect from what a study reports.", effectFlags);
export const InconsistencyMethod = vocabularyEnum("InconsistencyMethod", "Formula by which I² is computed.", inconsistencyMethods);
export const NotPoolableReason = vocabularyEnum("NotPoolableReason", "Why results are not pooled.", notPoolableReasons);
export const PoolNoticeCode = vocabularyEnum("PoolNoticeCode", "A point to note about how a pool was formed.", choiceNotices);
const { MSC_ONLY, ANY } = pooledCells;
export const PooledCells = vocabularyEnum("PooledCells", "Cells covered by a pool whose filter names none.", { MSC_ONLY, ANY });
export const Subgrouping = vocabularyEnum("Subgrouping", "Criterion for subgroups of studies.", subgroupings);
