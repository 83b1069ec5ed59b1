import type { VariablesOf } from "gql.tada";
import { useEffect, useMemo } from "preact/hooks";
import { useAnswer } from "../../api/use-answer.ts";
import { address, hereWith } from "../../app/address.ts";
import { announce } from "../../app/announce.ts";
import { language } from "../../app/language.ts";
import { go, here } from "../../app/location.ts";
import { entityPath } from "../../app/path-of.ts";
import { usePageTitle } from "../../app/use-page-title.ts";
import { Answered } from "../../parts/answered.tsx";
import { DataTable } from "../../parts/data-table.tsx";
import { Drawer } from "../../parts/drawer.tsx";
import { evidence } from "../../parts/evidence.ts";
import { Lazy } from "../../parts/lazy.tsx";
import { Switch } from "../../parts/switch.tsx";
import { useTableKey } from "../../parts/use-table-key.ts";
import { ViewTools } from "../../parts/view-tools.tsx";
import { labelOf } from "../../texts/label-of.ts";
import { texts } from "../../texts/texts.ts";
import { Grid } from "./grid.tsx";
import "./matrix.css";
import { type Cell, type Matrix, type MatrixEntity, matrixQuery } from "./matrix.query.ts";
import { states } from "./states.ts";
import { words } from "./words.ts";

const kinds = [
  "CELL_SOURCE",
  "PRODUCT",
  "ROUTE",
  "DONOR_TYPE",
  "THERAPY",
  "MECHANISM",
  "MEDIATOR",
  "SIGNALING_PATHWAY",
  "CELL_TYPE",
  "PROCESS",
  "DISEASE",
  "COMPLICATION",
  "OUTCOME",
  "MEASURE",
  "ADVERSE_EVENT",
];

/** What is known between all entities of two kinds. Empty cells say that no one has looked, never that somebody looked and found nothing. */
export function Page() {
  const text = words();
  usePageTitle(text.title);
  const { search } = here.value;
  const kindOf = (name: string, usual: string) => kinds.find((kind) => kind === search.get(name)) ?? usual;
  const [rows, columns] = [kindOf("rows", "MECHANISM"), kindOf("columns", "OUTCOME")];
  const human = search.get("human") === "1";
  const open = search.get("open") ?? "";
  const set = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith(parameters), { replace: true });
  const variables = { rows, columns, ...(human && { evidence: { humanOnly: true } }) } as VariablesOf<typeof matrixQuery>;
  const asked = useAnswer(matrixQuery, variables);

  useTableKey();

  return (
    <>
      <h1>{text.title}</h1>
      <div class="tools matrix-choice">
        {(
          [
            ["rows", rows],
            ["columns", columns],
          ] as const
        ).map(([name, value]) => (
          <label key={name}>
            {text[name]}{" "}
            <select value={value} onChange={(event) => go(hereWith({ [name]: event.currentTarget.value, cell: "" }))}>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {labelOf("EntityKind", kind)}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label class="check">
          <input type="checkbox" checked={human} onChange={(event) => set({ human: event.currentTarget.checked })} /> {texts().humanOnly}
        </label>
        <label class="check">
          <input type="checkbox" checked={search.get("filled") === "1"} onChange={(event) => set({ filled: event.currentTarget.checked })} /> {text.hideEmpty}
        </label>
      </div>
      <Answered asked={asked}>{({ evidenceMatrix }) => <Shown matrix={evidenceMatrix} kinds={[rows, columns]} human={human} variables={variables} />}</Answered>
      {open && <Lazy part={evidence} with={{ id: open, sign: 0, close: () => set({ open: "" }) }} />}
    </>
  );
}

interface ShownProps {
  readonly matrix: Matrix;
  readonly kinds: readonly [string, string];
  readonly human: boolean;
  readonly variables: VariablesOf<typeof matrixQuery>;
}

function Shown({ matrix, kinds: [rowKind, columnKind], human, variables }: ShownProps) {
  const text = words();
  const { search } = here.value;
  const isTable = search.get("view") === "table";
  const isFilled = search.get("filled") === "1";
  const nameOf = (thing: MatrixEntity) => (language.value === "zh" ? thing.nameZh : thing.name);
  const cells = useMemo(() => new Map(matrix.cells.map((cell) => [`${cell.row.id}~${cell.column.id}`, cell])), [matrix]);
  const cellOf = (row: MatrixEntity, column: MatrixEntity) => cells.get(`${row.id}~${column.id}`);
  const isSomething = (cell: Cell) => cell.direct > 0 || cell.derived > 0 || cell.state !== "NONE";
  const keep = (things: readonly MatrixEntity[], end: "row" | "column") => {
    const known = new Set(matrix.cells.filter(isSomething).map((cell) => cell[end].id));
    return isFilled ? things.filter(({ id }) => known.has(id)) : things;
  };
  const [rows, columns] = [keep(matrix.rows, "row"), keep(matrix.columns, "column")];
  const [nobody, derivedOnly] = human ? [text.nobodyHuman, text.derivedOnlyHuman] : [text.nobody, text.derivedOnly];
  const stateOf = (cell: Cell | undefined) => (!cell || !isSomething(cell) ? nobody : cell.state === "NONE" ? derivedOnly : labelOf("CellState", cell.state));
  const shown = rows.flatMap((row) => columns.map((column) => ({ row, column, cell: cellOf(row, column) })));
  const direct = shown.filter(({ cell }) => cell && cell.state !== "NONE").length;
  const empty = shown.filter(({ cell }) => !cell || !isSomething(cell)).length;
  const summary = (human ? text.summaryHuman : text.summary)(direct, shown.length - direct - empty, empty);
  useEffect(() => announce(summary), [summary]);

  const label = text.label(labelOf("EntityKind", rowKind), labelOf("EntityKind", columnKind));
  const open = (row: MatrixEntity, column: MatrixEntity) => {
    const cell = cellOf(row, column);
    if (cell && cell.state !== "NONE") go(hereWith({ open: `ASSOC:${row.id}~${column.id}` }));
    else if (cell && cell.derived > 0) go(address("/pathways", { from: row.id, to: column.id, length: 3, human }));
    else go(hereWith({ cell: `${row.id}~${column.id}` }));
  };
  const [rowId, columnId] = (search.get("cell") ?? "").split("~");
  const [asked, askedColumn] = [matrix.rows.find(({ id }) => id === rowId), matrix.columns.find(({ id }) => id === columnId)];
  const file = `evidence-matrix-${rowKind.toLowerCase()}-${columnKind.toLowerCase()}`;
  const figure = `/figures/evidence-matrix.svg?rows=${rowKind}&columns=${columnKind}${human ? "&evidence.humanOnly=true" : ""}&lang=${language.value}&theme=light`;
  if (shown.length === 0) return <p role="status">{text.noThings}</p>;
  return (
    <div class="stack">
      <div class="tools">
        <Switch
          legend={text.view}
          options={[
            { value: "grid", text: text.grid },
            { value: "table", text: text.table },
          ]}
          chosen={isTable ? "table" : "grid"}
          choose={(view) => go(hereWith({ view: view === "table" ? "table" : "" }), { replace: true })}
        />
        <span class="dim">
          <kbd>t</kbd>
        </span>
        <p class="dim">{summary}</p>
        <span class="spread" />
        <ViewTools
          file={file}
          title={`${text.title}: ${label}`}
          document={matrixQuery}
          variables={variables}
          rowsAt={["evidenceMatrix", "cells"]}
          picture={{ figure }}
        />
      </div>
      {isTable ? (
        <DataTable
          name="cells"
          caption={label}
          file={file}
          rows={shown}
          rowKey={({ row, column }) => `${row.id} ${column.id}`}
          columns={[
            { key: "row", head: text.row, value: ({ row }) => nameOf(row) },
            { key: "column", head: text.column, value: ({ column }) => nameOf(column) },
            {
              key: "state",
              head: text.state,
              wide: true,
              value: ({ cell }) => stateOf(cell),
              cell: ({ row, column, cell }) => (
                <button type="button" class="link" aria-label={`${stateOf(cell)} ${nameOf(row)}, ${nameOf(column)}`} onClick={() => open(row, column)}>
                  {stateOf(cell)}
                </button>
              ),
            },
            { key: "direct", head: text.direct, value: ({ cell }) => cell?.direct ?? 0, numeric: true },
            { key: "derived", head: text.derived, value: ({ cell }) => cell?.derived ?? 0, numeric: true },
            { key: "studies", head: text.studies, value: ({ cell }) => cell?.studies.length ?? 0, numeric: true },
          ]}
        />
      ) : (
        <>
          <div class="scroll matrix-scroll">
            <Grid label={label} rows={rows} columns={columns} cellOf={cellOf} nameOf={nameOf} stateOf={stateOf} open={open} />
          </div>
          <Legend derivedOnly={derivedOnly} nobody={nobody} />
          <p class="notice">{text.counts}</p>
          <p class="notice">{text.help}</p>
        </>
      )}
      {asked && askedColumn && (
        <Drawer title={`${nameOf(asked)} → ${nameOf(askedColumn)}`} close={() => go(hereWith({ cell: "" }), { replace: true })}>
          <p>
            <strong>{stateOf(cellOf(asked, askedColumn))}</strong>
          </p>
          <p>{human ? text.emptyHelpHuman : text.emptyHelp}</p>
          <div class="tools">
            {human && (
              <button type="button" class="button" onClick={() => go(hereWith({ human: "", cell: "" }), { replace: true })}>
                {text.withoutFilter}
              </button>
            )}
            <a class="button" href={address(entityPath(asked.id))}>
              {nameOf(asked)}
            </a>
            <a class="button" href={address(entityPath(askedColumn.id))}>
              {nameOf(askedColumn)}
            </a>
            <a class="button" href={address("/pathways", { from: asked.id, to: askedColumn.id, length: 6 })}>
              {text.pathways}
            </a>
          </div>
        </Drawer>
      )}
    </div>
  );
}

function Legend({ derivedOnly, nobody }: { readonly derivedOnly: string; readonly nobody: string }) {
  const text = words();
  const items = Object.entries(states).flatMap(([state, { sign, colour }]) =>
    state === "NONE"
      ? [
          { sign: "0 · 2", colour, means: derivedOnly },
          { sign: "?", colour, means: nobody },
        ]
      : [{ sign, colour, means: labelOf("CellState", state) }],
  );
  return (
    <ul class="matrix-legend" aria-label={text.legend}>
      {items.map(({ sign, colour, means }) => (
        <li key={means}>
          <span class={`swatch cell-${colour}`} aria-hidden="true">
            <span class={/\d/.test(sign) ? "numbers" : "sign"}>{sign}</span>
          </span>
          {means}
        </li>
      ))}
    </ul>
  );
}
