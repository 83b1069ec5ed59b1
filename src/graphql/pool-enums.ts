import { choiceNotices } from "../domain/analysis/pool/choice-notices.js";
import { subgroupings } from "../domain/analysis/pool/group-of-study.js";
import { pooledCells } from "../domain/analysis/pool/pooled-cells.js";
import { effectFlags } from "../domain/analysis/pooling/effect-sizes/effect-flags.js";
import { effectMeasures } from "../domain/analysis/pooling/effect-sizes/effect-measures.js";
import { inconsistencyMethods } from "../domain/analysis/pooling/inconsistency.js";
import { notPoolableReasons } from "../domain/analysis/pooling/not-poolable-reasons.js";
import { poolAdjustments, poolModels } from "../domain/analysis/pooling/pool-options.js";
import { vocabularyEnum } from "./enums.js";

/** The enums of pooling: the vocabularies of the domain, each value described in both languages. */
export const PoolModel = vocabularyEnum("PoolModel", "How the true effects of studies relate.", poolModels);
export const PoolAdjustment = vocabularyEnum("PoolAdjustment", "Adjustment of a pooled effect's interval and test.", poolAdjustments);
export const EffectMeasure = vocabularyEnum("EffectMeasure", "On which scale effects are pooled.", effectMeasures);
export const EffectFlag = vocabularyEnum("EffectFlag", "What had to be done to get an effect out of what a study prints.", effectFlags);
export const InconsistencyMethod = vocabularyEnum("InconsistencyMethod", "By which formula I² is computed.", inconsistencyMethods);
export const NotPoolableReason = vocabularyEnum("NotPoolableReason", "Why numbers are not joined.", notPoolableReasons);
export const PoolNoticeCode = vocabularyEnum("PoolNoticeCode", "What a reader should know of how a pool came about.", choiceNotices);
export const PooledCells = vocabularyEnum("PooledCells", "Which cells a pool is of.", pooledCells);
export const Subgrouping = vocabularyEnum("Subgrouping", "By what studies are put into subgroups.", subgroupings);
