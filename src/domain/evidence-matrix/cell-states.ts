import type { Vocabulary } from "../../model/vocabulary.js";
import { verdictStates } from "../confidence/verdict-states.js";

/** What stands in a cell: the states of a verdict, and `POOLED` above `SUPPORTED`. */
export const cellStates = {
  POOLED: { en: "Supported, and a meta-analysis of this release pooled it.", zh: "有支持证据，且本版本中有荟萃分析作了合并。" },
  ...verdictStates,
} as const satisfies Vocabulary;

/** One of the states of a cell. */
export type CellState = keyof typeof cellStates;
