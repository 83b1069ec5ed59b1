import { mapInTurns } from "../../basics/turns.js";
import { KnownError } from "../../errors.js";
import { answerQueries } from "../../graph/plan/answer-queries.js";
import { selectAll } from "../../graph/plan/select-all.js";
import type { ReadOptions, Store } from "../../graph/store.js";
import { asksForEvidence, type EvidenceFilter, evidenceParameters } from "../evidence/evidence-filter.js";
import { foundPair, reportsQuery } from "../reports/reports-below.js";
import { type Cell, fillCells, type MatrixEvidence } from "./fill-cells.js";

/** Which matrix: all entities of one kind against all of another. */
export interface EvidenceMatrixQuestion {
  readonly rows: string;
  readonly columns: string;
  readonly evidence: EvidenceFilter;
  /** Path of the argument that an error names. */
  readonly argument: string;
}

/** A matrix of evidence: ids of its rows and columns by name, and one cell for each of both, row by row. */
export interface AnsweredMatrix {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly cells: readonly Cell[];
}

/** Longest walk that counts as a derived link. */
const longestWalk = 3;
/** Most cells of a matrix. */
const mostCells = 10_000;

const entitiesOf = (kind: string) =>
  selectAll("entities/list-entities", { kinds: [kind], ids: null, categories: null, desiredDirections: null, text: null, orderBy: "NAME" }, ["id"]);

/** What is known between all entities of two kinds. Two trips. Errors: `BAD_ARGUMENT` over 10,000 cells. */
export async function answerEvidenceMatrix(
  store: Store,
  { rows, columns, evidence, argument }: EvidenceMatrixQuestion,
  options?: ReadOptions,
): Promise<AnsweredMatrix> {
  const entities = await answerQueries(store, { rows: entitiesOf(rows), columns: entitiesOf(columns) }, options);
  const [rowIds, columnIds] = [entities.rows.map(({ id }) => id), entities.columns.map(({ id }) => id)];
  const cells = rowIds.length * columnIds.length;
  if (cells > mostCells)
    throw new KnownError("BAD_ARGUMENT", {
      problem: `${argument} and columns make ${cells} cells; at most ${mostCells} are allowed. Ask for kinds with fewer entities.`,
      argument,
    });
  const walking = { ...evidenceParameters(evidence), rows, columns, inherit: true, unfiltered: !asksForEvidence(evidence) };
  const links = await answerQueries(
    store,
    {
      pairs: selectAll("evidence-matrix/pairs-between-kinds", { rows, columns }, ["subjectId", "objectId"], { reports: reportsQuery() }),
      walks: selectAll("evidence-matrix/walks-between-kinds", walking, ["subjectId", "objectId", "walks"], {}, { LENGTH: String(longestWalk) }),
    },
    options,
  );
  const found: MatrixEvidence = {
    ...links,
    pairs: await mapInTurns(links.pairs, (pair) => ({ ...pair, found: foundPair(pair.links.reports, evidence.excludeRetracted) }), options?.signal),
  };
  return { rowIds, columnIds, cells: fillCells(rowIds, columnIds, found, evidence) };
}
