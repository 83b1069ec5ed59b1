import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { hereWith } from "../app/address.ts";
import { languageTag } from "../app/language.ts";
import { go, here } from "../app/location.ts";
import { texts } from "../texts/texts.ts";
import { fileName } from "./file-name.ts";
import { saveFile } from "./save-file.ts";
import { type CellValue, type TableForm, tableForms, tableText } from "./table-text.ts";

/** A column: its key in files, its head on the page, what a row has in it, and how that is shown. */
export interface Column<Row> {
  readonly key: string;
  readonly head: string;
  readonly value: (row: Row) => CellValue;
  readonly cell?: (row: Row) => ComponentChildren;
  readonly numeric?: boolean;
  /** Whether it holds most of the words. */
  readonly wide?: boolean;
}

interface DataTableProps<Row> {
  /** Names the table in the address, so that filter and order can be shared: `name.q`, `name.sort`, `name.all`. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Name of the view in the names of files. */
  readonly file: string;
}

/** Rows that are shown before one asks for all. */
const pageRows = 25;

/**
 * A table that can be filtered, sorted and had as a file; a file holds all rows that the filter leaves, in their order.
 * A column that is empty in all rows is left out.
 */
export function DataTable<Row>({ name, caption, columns: all, rows, rowKey, file }: DataTableProps<Row>) {
  const words = texts();
  const id = useId();
  const columns = all.filter(({ value }) => rows.some((row) => (value(row) ?? "") !== ""));
  const { search } = here.value;
  const filter = search.get(`${name}.q`) ?? "";
  const sort = search.get(`${name}.sort`) ?? "";
  const isAll = search.has(`${name}.all`);
  const change = (parameters: Parameters<typeof hereWith>[0]) => go(hereWith(parameters), { replace: true });

  const kept = sorted(filtered(rows, columns, filter), columns, sort);
  const shown = isAll ? kept : kept.slice(0, pageRows);
  const save = (form: TableForm) => {
    const values = kept.map((row) => columns.map((column) => column.value(row)));
    const text = tableText(
      form,
      columns.map(({ key }) => key),
      values,
    );
    saveFile(fileName(file, form.toLowerCase()), new Blob([text], { type: form === "JSON" ? "application/json" : "text/plain" }));
  };

  if (rows.length === 0) return <p class="dim">{words.nothing}</p>;
  return (
    <div class="data-table">
      <div class="tools">
        {rows.length > 5 && (
          <input
            type="search"
            aria-label={`${words.filterRows}: ${caption}`}
            placeholder={words.filterRows}
            value={filter}
            onInput={(event) => change({ [`${name}.q`]: event.currentTarget.value })}
          />
        )}
        <span class="dim">{words.rowsOf(kept.length, rows.length)}</span>
        <span class="spread" />
        <fieldset class="group" aria-label={`${words.download}: ${caption}`} title={words.downloadShown(kept.length)}>
          {tableForms.map((form) => (
            <button key={form} type="button" class="button small" onClick={() => save(form)}>
              {form}
            </button>
          ))}
        </fieldset>
      </div>
      {kept.length === 0 && <p role="status">{words.noRows}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key */}
      <section class="scroll" aria-labelledby={id} tabIndex={0}>
        <table>
          <caption id={id} class="unseen">
            {caption}
          </caption>
          <thead>
            <tr>
              {columns.map(({ key, head, numeric }) => {
                const direction = sort === key ? "ascending" : sort === `-${key}` ? "descending" : undefined;
                return (
                  <th key={key} scope="col" class={numeric ? "numeric" : undefined} aria-sort={direction}>
                    <button
                      type="button"
                      aria-label={words.sortBy(head)}
                      onClick={() => change({ [`${name}.sort`]: sort === key ? `-${key}` : sort === `-${key}` ? "" : key })}
                    >
                      {head}
                      <span aria-hidden="true">{direction === "ascending" ? " ↑" : direction === "descending" ? " ↓" : ""}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map(({ key, numeric, wide, value, cell }) => (
                  <td key={key} class={numeric ? "numeric" : wide ? "wide" : undefined}>
                    {cell ? cell(row) : value(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {kept.length > pageRows && (
        <button type="button" class="button" onClick={() => change({ [`${name}.all`]: !isAll })}>
          {isAll ? words.showFewer : words.showAll(kept.length)}
        </button>
      )}
    </div>
  );
}

function filtered<Row>(rows: readonly Row[], columns: readonly Column<Row>[], filter: string): readonly Row[] {
  const asked = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return rows;
  return rows.filter((row) => {
    const text = columns
      .map((column) => String(column.value(row) ?? ""))
      .join(" ")
      .toLowerCase();
    return asked.every((word) => text.includes(word));
  });
}

function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: string): readonly Row[] {
  const column = columns.find(({ key }) => key === sort.replace(/^-/, ""));
  if (!column) return rows;
  const sign = sort.startsWith("-") ? -1 : 1;
  const compare = new Intl.Collator(languageTag.value, { numeric: true }).compare;
  return [...rows].sort((one, other) => {
    const [a, b] = [column.value(one) ?? "", column.value(other) ?? ""];
    return sign * (typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b)));
  });
}
