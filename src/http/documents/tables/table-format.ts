import { stringify } from "csv-stringify/sync";
import type { Column } from "./column.js";

/** A node of a connection, as GraphQL answered it. */
export type Row = Readonly<Record<string, unknown>>;

/** How rows are written. */
export interface TableFormat {
  readonly contentType: string;
  /** What stands before the first row. */
  head(columns: readonly Column[]): string;
  body(columns: readonly Column[], rows: readonly Row[]): string;
}

/**
 * The formats of tables. NDJSON holds each node as the API answers it. CSV is RFC 4180, TSV the same with tabs and plain
 * line feeds: a header, UTF-8 without byte order mark (R would take it for a part of the first name), an empty cell for
 * null and `""` for an empty text. A list is joined by `|`, a list inside a list by `;`; a backslash stands before these
 * where they are part of a value.
 *
 * A cell that begins with `=`, `+`, `-` or `@` is written as it is. The usual guard, an apostrophe before it, would turn
 * the sign `-1` into a text and make a table differ from the API. The data are curated, the answer is an attachment and
 * no page, and a spreadsheet asks before a cell may reach outside.
 */
export const tableFormats: Readonly<Record<string, TableFormat>> = {
  csv: delimited("text/csv; charset=utf-8; header=present", ",", "\r\n"),
  tsv: delimited("text/tab-separated-values; charset=utf-8; header=present", "\t", "\n"),
  ndjson: {
    contentType: "application/x-ndjson; charset=utf-8",
    head: () => "",
    body: (_columns, rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
  },
};

function delimited(contentType: string, delimiter: string, recordDelimiter: string): TableFormat {
  const write = (records: readonly unknown[][]) =>
    stringify(records as unknown[][], {
      delimiter,
      record_delimiter: recordDelimiter,
      quoted_match: /[\r\n]/,
      cast: { boolean: String, string: quotedIfEmpty },
    });
  return {
    contentType,
    head: (columns) => write([columns.map(({ name }) => name)]),
    body: (columns, rows) => (rows.length === 0 ? "" : write(rows.map((row) => columns.map(({ path }) => cellOf(valuesAt(row, path)))))),
  };
}

/** Sets an empty text apart from null; csv-stringify's own option would quote both. */
const quotedIfEmpty = (text: string) => (text === "" ? { value: text, quoted_string: true } : text);

function valuesAt(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value) && path.length > 0) return value.map((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined || value === null || value === undefined) return value ?? null;
  return valuesAt((value as Row)[key], rest);
}

function cellOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return null;
  return value
    .map((item) =>
      Array.isArray(item)
        ? item
            .flat(Number.POSITIVE_INFINITY)
            .map((inner) => escaped(inner, /[\\|;]/g))
            .join(";")
        : escaped(item, /[\\|]/g),
    )
    .join("|");
}

const escaped = (value: unknown, special: RegExp) => String(value ?? "").replace(special, "\\$&");
