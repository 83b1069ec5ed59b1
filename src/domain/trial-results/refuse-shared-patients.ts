import { type NotPoolable, notPoolable } from "../meta-analysis/not-poolable.js";
import type { ChosenRow } from "./pool-answer.js";

/** The refusal of studies that may share patients (same hospital, same group), first pair by id; `without` lets one of them go. */
export function refuseSharedPatients(chosen: readonly ChosenRow[]): NotPoolable | undefined {
  const ids = chosen.map(({ row }) => row.study.id);
  for (const { row } of [...chosen].sort((one, other) => (one.row.study.id < other.row.study.id ? -1 : 1))) {
    const shared = row.study.overlaps.filter((other) => other !== row.study.id && ids.includes(other)).sort()[0];
    if (shared)
      return notPoolable("SAME_PATIENTS_TWICE", [row.study.id, shared], {
        why: { en: `${row.study.id} and ${shared} may share patients; leave one of them out`, zh: `${row.study.id} 与 ${shared} 可能有重叠患者，请剔除其一` },
      });
  }
  return undefined;
}
