/** An entity that stands for a row or a column of an evidence matrix. */
export interface MatrixEntity {
  readonly id: string;
  readonly name: string;
}

/** One cell: what the literature says of a row and a column. */
export interface MatrixCell {
  /** Ids of its row and its column. */
  readonly row: string;
  readonly column: string;
  /** State of the evidence, for example `SUPPORTED`, `CONTESTED` or `NONE`. */
  readonly state: string;
  /** Claims of the pair itself, pathways from row to column, and studies. */
  readonly direct: number;
  readonly derived: number;
  readonly studies: number;
}

/** What an evidence matrix shows. */
export interface EvidenceMatrixFigure {
  readonly title: string;
  readonly rows: readonly MatrixEntity[];
  readonly columns: readonly MatrixEntity[];
  readonly cells: readonly MatrixCell[];
}
