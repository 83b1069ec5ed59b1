import { drawFrame } from "./drawing/draw-frame.js";
import type { FigureFrame, FigureLanguage } from "./drawing/figure-frame.js";
import { palettes } from "./drawing/palette.js";
import { type Markup, svg } from "./drawing/svg.js";
import { textWidth } from "./drawing/text-width.js";
import { wrapText } from "./drawing/wrap-text.js";
import type { EvidenceMatrixFigure, MatrixCell } from "./evidence-matrix-figure.js";
import { type MatrixState, matrixStates } from "./matrix-states.js";

const cellWidth = 98;
const cellHeight = 46;
const rowName = 210;
const unknown = (state: string): MatrixState => ({ sign: "?", colour: "quiet", name: { en: state, zh: state } });
const stateOf = (state: string) => matrixStates[state] ?? unknown(state);

/** An evidence matrix: a cell for each row and column, with a sign for its state and the numbers of studies, direct claims and pathways below. */
export function drawEvidenceMatrix({ title, rows, columns, cells }: EvidenceMatrixFigure, frame: FigureFrame): string {
  const { lang } = frame;
  const colours = palettes[frame.theme];
  const width = Math.max(640, 40 + rowName + columns.length * cellWidth);
  const heads = wrapText(title, 16, width - 40);
  const names = columns.map(({ name }) => wrapText(name, 12, cellWidth - 6));
  const namesHeight = Math.max(0, ...names.map(({ length }) => length)) * 15;
  const top = 34 + heads.length * 22 + namesHeight + 8;
  const at = (row: string, column: string) => cells.find((cell) => cell.row === row && cell.column === column);
  const x = (index: number) => 20 + rowName + index * cellWidth;
  const y = (index: number) => top + index * cellHeight;
  const shown = [...new Set(cells.map(({ state }) => state))].sort((one, other) => rank(one) - rank(other));
  const key = keyOf(shown, width, lang);
  const below = y(rows.length) + 26;
  const parts: Markup[] = [
    ...heads.map((line, row) => svg("text", { class: "head", x: 20, y: 34 + row * 22 }, line)),
    ...names.flatMap((lines, index) =>
      lines.map((line, row) =>
        svg("text", { x: x(index) + cellWidth / 2, y: top - 8 - (lines.length - 1 - row) * 15, style: "font-size:12px", "text-anchor": "middle" }, line),
      ),
    ),
  ];
  for (const [index, row] of rows.entries()) {
    const lines = wrapText(row.name, 13, rowName - 14);
    const first = y(index) + cellHeight / 2 + 5 - ((lines.length - 1) * 15) / 2;
    parts.push(...lines.map((line, part) => svg("text", { x: 20, y: first + part * 15 }, line)));
    for (const [place, column] of columns.entries()) {
      const cell = at(row.id, column.id);
      const state = stateOf(cell?.state ?? "NONE");
      const colour = colours[state.colour];
      parts.push(
        svg(
          "g",
          {},
          svg("title", {}, cell ? sayCell(cell, row.name, column.name, lang) : `${row.name}, ${column.name}`),
          svg("rect", {
            x: x(place) + 2,
            y: y(index) + 2,
            width: cellWidth - 4,
            height: cellHeight - 4,
            rx: 4,
            fill: colours.band,
            stroke: colour,
            "stroke-width": 1.5,
          }),
          svg(
            "text",
            { x: x(place) + cellWidth / 2, y: y(index) + 23, "text-anchor": "middle", style: `fill:${colour};font-size:17px;font-weight:600` },
            state.sign,
          ),
          svg(
            "text",
            { class: "quiet small", x: x(place) + cellWidth / 2, y: y(index) + 38, "text-anchor": "middle" },
            cell ? `${cell.studies} · ${cell.direct} · ${cell.derived}` : "",
          ),
        ),
      );
    }
  }
  parts.push(
    ...key.map(({ state, line, left }) =>
      svg(
        "text",
        { x: left, y: below + line * 20 },
        svg("tspan", { style: `fill:${colours[stateOf(state).colour]};font-weight:600` }, stateOf(state).sign),
        ` ${stateOf(state).name[lang]}`,
      ),
    ),
  );
  const lines = Math.max(-1, ...key.map(({ line }) => line)) + 1;
  const legend = wrapText(
    lang === "zh" ? "格中数字：研究数 · 直接论断数 · 由行到列的通路数。" : "Numbers in a cell: studies · direct claims · pathways from row to column.",
    12,
    width - 40,
  );
  parts.push(...legend.map((line, row) => svg("text", { class: "quiet", x: 20, y: below + lines * 20 + row * 16 }, line)));
  return drawFrame({
    frame,
    width,
    height: below + lines * 20 + legend.length * 16 + 4,
    title,
    description: describe({ title, rows, columns, cells }, lang),
    parts,
  });
}

const rank = (state: string) => {
  const place = Object.keys(matrixStates).indexOf(state);
  return place === -1 ? 99 : place;
};

/** Places of the key's entries: as many on a line as fit. */
function keyOf(states: readonly string[], width: number, lang: FigureLanguage) {
  let [line, left] = [0, 20];
  return states.map((state) => {
    const wide = textWidth(`– ${stateOf(state).name[lang]}`, 13) + 24;
    if (left + wide > width - 20 && left > 20) [line, left] = [line + 1, 20];
    const placed = { state, line, left };
    left += wide;
    return placed;
  });
}

function sayCell({ state, studies, direct, derived }: MatrixCell, row: string, column: string, lang: FigureLanguage): string {
  const name = stateOf(state).name[lang];
  return lang === "zh"
    ? `${row}，${column}：${name}；研究 ${studies} 项，直接论断 ${direct} 条，通路 ${derived} 条`
    : `${row}, ${column}: ${name}; ${studies} studies, ${direct} direct claims, ${derived} pathways`;
}

function describe({ rows, columns, cells }: EvidenceMatrixFigure, lang: FigureLanguage): string {
  const name = (things: readonly { id: string; name: string }[], id: string) => things.find((thing) => thing.id === id)?.name ?? id;
  const filled = cells.filter(({ state }) => state !== "NONE").map((cell) => sayCell(cell, name(rows, cell.row), name(columns, cell.column), lang));
  const all = rows.length * columns.length;
  return lang === "zh"
    ? `证据矩阵，${rows.length} 行 ${columns.length} 列；${all} 格中有 ${filled.length} 格有直接证据。${filled.join("。")}`
    : `Evidence matrix of ${rows.length} rows and ${columns.length} columns; ${filled.length} of ${all} cells have direct evidence. ${filled.join(". ")}`;
}
