import type { FigureLanguage } from "../../../figures/drawing/figure-frame.js";
import type { EvidenceMatrixFigure } from "../../../figures/evidence-matrix-figure.js";
import { kindWords } from "./kind-words.js";

interface Named {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** What `schema/figures/evidence-matrix.graphql` answers. */
export interface MatrixData {
  readonly evidenceMatrix: {
    readonly rows: readonly Named[];
    readonly columns: readonly Named[];
    readonly cells: readonly {
      readonly row: { readonly id: string };
      readonly column: { readonly id: string };
      readonly state: string;
      readonly direct: number;
      readonly derived: number;
      readonly studies: readonly { readonly id: string }[];
    }[];
  };
}

/** A matrix of evidence as a picture shows it. */
export function matrixOf({ evidenceMatrix: { rows, columns, cells } }: MatrixData, lang: FigureLanguage): EvidenceMatrixFigure {
  const kinds = [rows[0], columns[0]].map((entity) => (entity ? kindWords(entity.kind, lang) : "–"));
  return {
    title: lang === "zh" ? `证据矩阵：${kinds.join(" × ")}` : `Evidence matrix: ${kinds.join(" by ")}`,
    rows,
    columns,
    cells: cells.map(({ row, column, state, direct, derived, studies }) => ({
      row: row.id,
      column: column.id,
      state,
      direct,
      derived,
      studies: studies.length,
    })),
  };
}
