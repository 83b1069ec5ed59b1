import { mscId } from "../../model/known-entities.js";
import type { Vocabulary } from "../../model/vocabulary.js";
import type { PoolRow } from "./pool-row.js";

/** Which cells a pool was asked for. */
export const pooledCells = {
  ANY_CELLS: { en: "any cells", zh: "任何细胞" },
  MSC_ONLY: { en: "MSC only", zh: "仅间充质干细胞" },
  NAMED_CELLS: { en: "the cells that were named", zh: "指定的细胞" },
} as const satisfies Vocabulary;

/** Whether a study gave mesenchymal stem cells and nothing else. */
export function gaveMscAlone({ study }: PoolRow): boolean {
  return study.sources.length > 0 && study.sources.every(({ kindOf }) => kindOf.includes(mscId));
}
