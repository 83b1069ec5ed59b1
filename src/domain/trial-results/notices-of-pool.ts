import { type Filling, fillSentence } from "../../basics/fill-sentence.js";
import { type Label, stages } from "../../model/vocabulary.js";
import { type EffectFlag, effectFlags } from "../meta-analysis/effect-sizes/effect-flags.js";
import type { PooledEffect } from "../meta-analysis/pooled-effect.js";
import { type ChoiceNotice, choiceNotices } from "./choice-notices.js";
import type { ChosenRow, NoticeOfPool } from "./pool-answer.js";
import type { PoolQuestion } from "./pool-question.js";
import { gaveMscAlone } from "./pooled-cells.js";

/** Fewer studies than this leave the variance between them hardly known. doi 10.1002/jrsm.1297 */
const enoughStudies = 5;
/** Time points further apart than this, in weeks, get a notice. */
const nearWeeks = 4;
/** From more than so many per cent of the weight on, a study gets a notice. */
const mostOfWeight = 50;

/** What the notices go by. */
interface Pool {
  readonly chosen: readonly ChosenRow[];
  /** Nothing where the rows are not pooled. */
  readonly pooled?: PooledEffect;
  readonly question: PoolQuestion;
  /** For each chosen row whether its means are changes from baseline. */
  readonly changes: readonly boolean[];
  /** What each row says that it counted. */
  readonly wordings: readonly string[];
}

/** What a reader should know of a pool, in words: first what is true of some of its trials, then what is true of the whole. */
export function noticesOfPool({ chosen, pooled, question, changes, wordings }: Pool): readonly NoticeOfPool[] {
  const of = chosen.length;
  const weights = new Map(pooled?.studies.map(({ study, weight }) => [study, weight]));
  const weightOf = (rows: readonly ChosenRow[]) => rows.reduce((sum, { row }) => sum + (weights.get(row.study.id) ?? 0), 0);
  const about = (code: ChoiceNotice, rows: readonly ChosenRow[], filling: Filling = {}): NoticeOfPool[] => {
    if (rows.length === 0) return [];
    const share = pooled && Math.round(weightOf(rows) * 10) / 10;
    const weight = share === undefined ? { en: "", zh: "" } : { en: ` (${share} % of the weight)`, zh: `（占权重 ${share}%）` };
    const text = fillSentence(sentenceOf(code), { count: rows.length, of, weight, ...(share !== undefined && { share }), ...filling });
    return [{ code, text, studies: rows.map(({ row }) => row.study.id).sort(), ...(share !== undefined && { share }) }];
  };
  const whole = (code: ChoiceNotice, holds: boolean, filling: Filling = {}): NoticeOfPool[] =>
    holds ? [{ code, text: fillSentence(sentenceOf(code), filling), studies: [] }] : [];
  const stage = mainStage(chosen, (row) => weights.get(row.row.study.id) ?? 1);
  const weeks = chosen.flatMap(({ row }) => row.weeks ?? []);
  const [from, to] = [Math.min(...weeks), Math.max(...weeks)];
  return [
    ...about(
      "OTHER_THAN_MSC",
      chosen.filter(({ row }) => !gaveMscAlone(row)),
    ),
    ...about(
      "NOT_RANDOMISED",
      chosen.filter(({ row }) => row.study.design !== "rct"),
    ),
    ...about("OTHER_STAGE", stage ? chosen.filter(({ row }) => !row.study.stages.includes(stage)) : [], { stage: stages[stage as keyof typeof stages] }),
    ...about("ONE_TRIAL_WEIGHS_MOST", of > 1 ? chosen.filter((row) => weightOf([row]) > mostOfWeight) : []),
    ...about(
      "WEEKS_UNKNOWN",
      chosen.filter(({ row }) => row.weeks === null),
    ),
    ...(Object.keys(effectFlags) as EffectFlag[]).flatMap((flag) =>
      about(
        flag,
        chosen.filter(({ effect }) => effect.flags.includes(flag)),
      ),
    ),
    ...whole("WEEKS_APART", weeks.length > 1 && to - from > nearWeeks, { from, to }),
    ...whole("CHANGES_BESIDE_FINAL_VALUES", new Set(changes).size > 1),
    ...whole("COUNTED_IN_OTHER_WORDS", new Set(wordings).size > 1),
    ...whole("CHOSEN_BY_DIRECTION", of > 0 && question.directions !== undefined),
    ...whole("FEW_STUDIES", pooled !== undefined && of < enoughStudies),
    ...(pooled?.notices ?? []).flatMap((code) => whole(code, true)),
  ];
}

/** The stage that most of the weight is of; ties to the earlier in the alphabet, nothing where no study says its stage. */
function mainStage(chosen: readonly ChosenRow[], weightOf: (row: ChosenRow) => number): string | undefined {
  const sums = new Map<string, number>();
  for (const row of chosen)
    for (const stage of row.row.study.stages) if (!/not_stated|not_applicable/.test(stage)) sums.set(stage, (sums.get(stage) ?? 0) + weightOf(row));
  return [...sums].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1))[0]?.[0];
}

/** The sentence of a notice; of a flag its words with how many studies it is about. */
function sentenceOf(code: ChoiceNotice): Label {
  const { en, zh } = choiceNotices[code];
  if (!(code in effectFlags)) return { en, zh };
  return { en: `${en.charAt(0).toUpperCase()}${en.slice(1)}: {count} of {of} studies{weight}.`, zh: `${zh}：{of} 项研究中的 {count} 项{weight}。` };
}
