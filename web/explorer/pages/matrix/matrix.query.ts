import type { ResultOf } from "gql.tada";
import { graphql } from "../../api/graphql.ts";

/** What is known between all entities of two kinds. */
export const matrixQuery = graphql(`query EvidenceMatrix($rows: EntityKind!, $columns: EntityKind!, $evidence: EvidenceFilter) {
  evidenceMatrix(rows: $rows, columns: $columns, evidence: $evidence) {
    rows { id name(lang: EN) nameZh: name(lang: ZH) }
    columns { id name(lang: EN) nameZh: name(lang: ZH) }
    cells { row { id } column { id } state direct derived studies { id } }
  }
}`);

/** What the matrix answers. */
export type Matrix = ResultOf<typeof matrixQuery>["evidenceMatrix"];
/** A cell of the matrix. */
export type Cell = Matrix["cells"][number];
/** What a row or a column is about. */
export type MatrixEntity = Matrix["rows"][number];
