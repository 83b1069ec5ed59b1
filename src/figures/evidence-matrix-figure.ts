/** A thing that stands for a row or a column of an evidence matrix. */
export interface MatrixThing {
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
  /** Direct claims, links derived from pathways, and independent studies. */
  readonly direct: number;
  readonly derived: number;
  readonly studies: number;
}

/** What an evidence matrix shows. */
export interface EvidenceMatrixFigure {
  readonly title: string;
  readonly rows: readonly MatrixThing[];
  readonly columns: readonly MatrixThing[];
  readonly cells: readonly MatrixCell[];
}
