import { weighPair } from "../confidence/weigh-pair.js";
import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import { keepReports } from "../reports/keep-reports.js";
import type { FoundPair } from "../reports/reports-below.js";
import { reportsOfPair } from "../reports/reports-of-pair.js";
import type { CellState } from "./cell-states.js";

/** Evidence and walks between entities of two kinds, as the engine finds them; pairs without any are left out. */
export interface MatrixEvidence {
  readonly pairs: readonly { readonly subjectId: string; readonly objectId: string; readonly found: FoundPair | null }[];
  readonly walks: readonly { readonly subjectId: string; readonly objectId: string; readonly walks: number }[];
}

/** One cell of a matrix of evidence. */
export interface Cell {
  readonly rowId: string;
  readonly columnId: string;
  readonly state: CellState;
  /** Claims on the ordered pair itself. */
  readonly direct: number;
  /** Walks that lead from row to column. */
  readonly derived: number;
  /** Studies behind its own claims and results, those that MSC therapy and the class of MSC share among them, sorted. */
  readonly studyIds: readonly string[];
}

const nothing = { state: "NONE", direct: 0, studyIds: [] } as const;

/**
 * One cell for each row and column, row by row. The state is that of the association's verdict under the same filter,
 * and `NONE` where nothing of the pair's own passes it: what superclasses say shows as derived.
 */
export function fillCells(rowIds: readonly string[], columnIds: readonly string[], { pairs, walks }: MatrixEvidence, filter: EvidenceFilter = {}): Cell[] {
  const key = (row: string, column: string) => `${row} ${column}`;
  const pairAt = new Map(pairs.map(({ subjectId, objectId, found }) => [key(subjectId, objectId), found]));
  const walksAt = new Map(walks.map((walk) => [key(walk.subjectId, walk.objectId), walk.walks]));
  return rowIds.flatMap((rowId) =>
    columnIds.map((columnId) => {
      const found = pairAt.get(key(rowId, columnId));
      return { rowId, columnId, ...(found ? summaryOf(found, filter) : nothing), derived: walksAt.get(key(rowId, columnId)) ?? 0 };
    }),
  );
}

function summaryOf(pair: FoundPair, filter: EvidenceFilter): Pick<Cell, "state" | "direct" | "studyIds"> {
  const own = keepReports(reportsOfPair(pair), filter).filter((report) => report.own && report.barred !== "RETRACTED");
  if (own.length === 0) return nothing;
  const named = own.filter(({ holderId }) => holderId === pair.subject);
  return {
    state: stateOf(pair, filter),
    direct: new Set(named.flatMap(({ of, id }) => (of === "claim" ? [id] : []))).size,
    studyIds: [...new Set(own.map(({ study }) => study.id))].sort(),
  };
}

function stateOf(pair: FoundPair, filter: EvidenceFilter): CellState {
  const { state, reports } = weighPair(pair, filter);
  const isPooled = reports.some(({ study, own, counted, side }) => own && counted && side === "FOR" && study.design === "meta_analysis");
  return state === "SUPPORTED" && isPooled ? "POOLED" : state;
}
