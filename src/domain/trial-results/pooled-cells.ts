import { mscId } from "../../model/known-entities.js";
import type { Label, Vocabulary } from "../../model/vocabulary.js";
import type { PoolQuestion } from "./pool-question.js";
import type { GivenCells, PoolRow } from "./pool-row.js";

/** Which cells a pool is of. */
export const pooledCells = {
  MSC_ONLY: {
    en: "MSC only: no other cells, none engineered, pre-treated or pre-differentiated, no vesicles",
    zh: "仅间充质干细胞：不含其他细胞、改造或预处理或预分化细胞及囊泡",
  },
  ANY: { en: "any cells", zh: "任何细胞" },
  NAMED: { en: "the cells that the filter names", zh: "筛选条件所列的细胞" },
} as const satisfies Vocabulary;

/** Which cells a pool is of. */
export type PooledCells = keyof typeof pooledCells;

/** What the cells of a pool are called in a sentence. */
const wordsOfCells: Readonly<Record<PooledCells, Label>> = {
  MSC_ONLY: { en: "MSC alone", zh: "单用间充质干细胞" },
  ANY: { en: "any cells", zh: "任何细胞" },
  NAMED: { en: "the named cells", zh: "所列细胞" },
};

/** Products below the class that are its cells as they are, under a trade name; the others are engineered, pre-treated or pre-differentiated. */
export const plainMscProducts: readonly string[] = ["MSCKG:adr-001", "MSCKG:cellgram-lc", "MSCKG:stempeucel"];

/** Which cells a question is about: those that its filter names, else MSC alone unless it says otherwise. Naming the class of MSC alone is MSC alone. */
export function cellsOfQuestion({ cells, cellSources }: PoolQuestion): PooledCells {
  if (!cellSources) return cells ?? "MSC_ONLY";
  return cellSources.length === 1 && cellSources[0] === mscId ? "MSC_ONLY" : "NAMED";
}

/** The cells of a question in a sentence. */
export function sayCells(question: PoolQuestion): Label {
  return wordsOfCells[cellsOfQuestion(question)];
}

/** Kinds of what counts as cells: a growth factor alone, given in an arm of a trial of cells, does not. */
const cellKinds: readonly string[] = ["CellSource", "Product"];

/** Whether what was given is mesenchymal stem cells and nothing else: the class, the sources below it and plain products of these. */
export function gaveMscAlone({ cells }: Pick<PoolRow, "cells">): boolean {
  const plain = ({ id, kind, kindOf }: GivenCells) => kindOf.includes(mscId) && (kind === "CellSource" || plainMscProducts.includes(id));
  return cells.length > 0 && cells.every(plain);
}

/** Whether the cells of a row are those of the question: MSC alone, or each of them one that the filter names or of its kind. */
export function gaveCellsOf(question: PoolQuestion, row: Pick<PoolRow, "cells">): boolean {
  const { cellSources } = question;
  if (cellsOfQuestion(question) === "MSC_ONLY") return gaveMscAlone(row);
  if (!cellSources) return row.cells.every(({ kind }) => cellKinds.includes(kind));
  const isNamed = ({ kindOf }: GivenCells) => kindOf.some((kind) => cellSources.includes(kind));
  return row.cells.length > 0 && row.cells.every(isNamed) && (question.cells !== "MSC_ONLY" || gaveMscAlone(row));
}
