import { useRef, useState } from "preact/hooks";
import { address } from "../../app/address.ts";
import { entityPath } from "../../app/path-of.ts";
import type { Cell, MatrixEntity } from "./matrix.query.ts";
import { states } from "./states.ts";
import { words } from "./words.ts";

interface GridProps {
  readonly label: string;
  readonly rows: readonly MatrixEntity[];
  readonly columns: readonly MatrixEntity[];
  readonly cellOf: (row: MatrixEntity, column: MatrixEntity) => Cell | undefined;
  readonly nameOf: (thing: MatrixEntity) => string;
  readonly stateOf: (cell: Cell | undefined) => string;
  readonly open: (row: MatrixEntity, column: MatrixEntity) => void;
}

/** The matrix as a grid with one tab stop among its cells: arrow keys move, Enter opens what stands behind a cell. */
export function Grid({ label, rows, columns, cellOf, nameOf, stateOf, open }: GridProps) {
  const text = words();
  const [place, setPlace] = useState<readonly [number, number]>([0, 0]);
  const body = useRef<HTMLTableSectionElement>(null);
  const stop = [Math.min(place[0], rows.length - 1), Math.min(place[1], columns.length - 1)] as const;

  const press = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || event.target.closest("[role=gridcell]") === null) return;
    const [row, column] = stop;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? rows.length - 1 : row, columns.length - 1],
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      const next = [Math.min(rows.length - 1, Math.max(0, move[0])), Math.min(columns.length - 1, Math.max(0, move[1]))] as const;
      setPlace(next);
      body.current?.querySelector<HTMLElement>(`[data-place="${next[0]} ${next[1]}"]`)?.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      const [one, other] = [rows[row], columns[column]];
      if (one && other) open(one, other);
    }
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are reached by arrow keys is a grid (WAI-ARIA 1.2)
    <table class="matrix" role="grid" aria-label={label} aria-readonly="true">
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column.id} scope="col">
              <a href={address(entityPath(column.id))}>{nameOf(column)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={press}>
        {rows.map((row, rowAt) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={address(entityPath(row.id))}>{nameOf(row)}</a>
            </th>
            {columns.map((column, columnAt) => {
              const cell = cellOf(row, column);
              const { sign, colour } = states[cell?.state ?? "NONE"] ?? { sign: "?", colour: "quiet" };
              const [direct, derived] = [cell?.direct ?? 0, cell?.derived ?? 0];
              const name = text.cell(nameOf(row), nameOf(column), stateOf(cell), direct, derived);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the body of the table hears the keys of all its cells
                <td
                  key={column.id}
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid
                  role="gridcell"
                  class={`cell-${colour}`}
                  data-place={`${rowAt} ${columnAt}`}
                  tabIndex={rowAt === stop[0] && columnAt === stop[1] ? 0 : -1}
                  title={name}
                  onFocus={() => setPlace([rowAt, columnAt])}
                  onClick={() => open(row, column)}
                >
                  <span class="unseen">{name}</span>
                  <span class="sign" aria-hidden="true">
                    {direct === 0 && derived === 0 && sign === "" ? "?" : sign}
                  </span>
                  <span class="numbers" aria-hidden="true">
                    {direct === 0 && derived === 0 ? "" : `${direct} · ${derived}`}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
