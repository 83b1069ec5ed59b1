import type { Label } from "../../model/vocabulary.js";
import type { PooledEffect } from "../meta-analysis/pooled-effect.js";
import { type ChoiceNotice, choiceNotices } from "./choice-notices.js";
import type { ChosenRow } from "./pool-answer.js";
import type { PoolQuestion } from "./pool-question.js";
import { gaveMscAlone } from "./pooled-cells.js";

/** Fewer studies than this leave the variance between them hardly known. doi 10.1002/jrsm.1297 */
const enoughStudies = 5;
/** Time points further apart than this, in weeks, get a notice. */
const nearWeeks = 4;

/** What the notices go by. */
interface Pool {
  readonly chosen: readonly ChosenRow[];
  readonly pooled: PooledEffect;
  readonly question: PoolQuestion;
  /** For each chosen row whether its means are changes from baseline. */
  readonly changes: readonly boolean[];
  /** What each row says that it counted. */
  readonly wordings: readonly string[];
}

/** What a reader should know of a pool, in words. */
export function noticesOfPool({ chosen, pooled, question, changes, wordings }: Pool): { readonly code: ChoiceNotice; readonly text: Label }[] {
  const of = chosen.length;
  const count = (holds: (row: ChosenRow["row"]) => boolean) => chosen.filter(({ row }) => holds(row)).length;
  const weeks = chosen.flatMap(({ row }) => row.weeks ?? []);
  const [from, to] = [Math.min(...weeks), Math.max(...weeks)];
  const others = count((row) => !gaveMscAlone(row));
  const drawn = count(({ study }) => study.design !== "rct");
  const notices: [ChoiceNotice, boolean, Readonly<Record<string, number>>?][] = [
    ["OTHER_THAN_MSC", others > 0, { count: others, of }],
    ["NOT_RANDOMISED", drawn > 0, { count: drawn, of }],
    ["WEEKS_APART", weeks.length > 1 && to - from > nearWeeks, { from, to }],
    ["WEEKS_UNKNOWN", weeks.length < of, { count: of - weeks.length }],
    ["CHANGES_BESIDE_FINAL_VALUES", new Set(changes).size > 1],
    ["COUNTED_IN_OTHER_WORDS", new Set(wordings).size > 1],
    ["CHOSEN_BY_DIRECTION", question.directions !== undefined],
    ["FEW_STUDIES", of < enoughStudies],
    ...pooled.notices.map((code): [ChoiceNotice, boolean] => [code, true]),
  ];
  return notices.filter(([, holds]) => holds).map(([code, , filling = {}]) => ({ code, text: describe(code, filling) }));
}

function describe(code: ChoiceNotice, filling: Readonly<Record<string, number>>): Label {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(filling[name] ?? placeholder));
  return { en: fill(choiceNotices[code].en), zh: fill(choiceNotices[code].zh) };
}
