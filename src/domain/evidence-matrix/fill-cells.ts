import { keepEvidence } from "../confidence/keep-evidence.js";
import { type ClaimReport, type ResultReport, readEvidence } from "../confidence/read-evidence.js";
import { weighEvidence } from "../confidence/weigh-evidence.js";
import type { EvidenceFilter } from "../evidence/evidence-filter.js";
import type { CellState } from "./cell-states.js";

/** Evidence and walks between things of two kinds, as the engine finds them; pairs without any are left out. */
export interface MatrixEvidence {
  readonly pairs: readonly {
    readonly subjectId: string;
    readonly objectId: string;
    readonly claims: readonly ClaimReport[];
    readonly results: readonly ResultReport[];
  }[];
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
  /** Studies behind its own claims and results, sorted. */
  readonly studyIds: readonly string[];
}

/**
 * One cell for each row and column, row by row. The state is that of the association's verdict under the same filter,
 * and `NONE` where nothing of the pair's own passes it: what superclasses say shows as derived.
 */
export function fillCells(rowIds: readonly string[], columnIds: readonly string[], { pairs, walks }: MatrixEvidence, filter: EvidenceFilter = {}): Cell[] {
  const key = (row: string, column: string) => `${row} ${column}`;
  const pairAt = new Map(pairs.map((pair) => [key(pair.subjectId, pair.objectId), pair]));
  const walksAt = new Map(walks.map((walk) => [key(walk.subjectId, walk.objectId), walk.walks]));
  return rowIds.flatMap((rowId) =>
    columnIds.map((columnId) => {
      const pair = pairAt.get(key(rowId, columnId));
      const kept = keepEvidence(readEvidence(pair?.claims ?? [], pair?.results ?? []), filter);
      const own = kept.filter(({ inherited }) => !inherited);
      const claims = new Set(pair?.claims.map(([id]) => id));
      return {
        rowId,
        columnId,
        state: own.length > 0 ? stateOf(kept, filter) : ("NONE" as const),
        direct: new Set(own.filter(({ id }) => claims.has(id)).map(({ id }) => id)).size,
        derived: walksAt.get(key(rowId, columnId)) ?? 0,
        studyIds: [...new Set(own.map(({ studyId }) => studyId))].sort(),
      };
    }),
  );
}

function stateOf(rows: Parameters<typeof weighEvidence>[0], filter: EvidenceFilter): CellState {
  const { state, direction } = weighEvidence(rows, filter.excludeRetracted ?? true);
  const sign = { RAISES: 1, LOWERS: -1, NO_EFFECT: 0, UNSIGNED: 0 }[direction];
  const isPooled = rows.some(({ design, inherited, ...row }) => design === "meta_analysis" && !inherited && row.sign === sign && !row.foundNone);
  return state === "SUPPORTED" && isPooled ? "POOLED" : state;
}
