import { stringify } from "csv-stringify/sync";
import type { Column } from "./column.js";

/** A node of a connection, as GraphQL answered it. */
export type Row = Readonly<Record<string, unknown>>;

/** How a table is written. A new format is one more entry of `tableFormats`. */
export interface TableFormat {
  readonly contentType: string;
  /**
   * The file's parts, in order: text, or bytes where the format is binary. Rows come page by page, and a part is made
   * only when the client has taken the one before. What stands before the first row is part of the first part; what
   * stands after the last, as a footer of Parquet, is one more part.
   */
  write(columns: readonly Column[], pages: AsyncIterable<readonly Row[]>): AsyncIterable<string | Uint8Array>;
}

/**
 * The formats of tables. NDJSON holds each node as the API answers it. CSV is RFC 4180, TSV the same with tabs and plain
 * line feeds: a header, UTF-8 without byte order mark (R would take it for a part of the first name), an empty cell for
 * null and `""` for an empty text. A list is joined by `|`, a list inside a list by `;`; a backslash stands before these
 * where they are part of a value.
 *
 * A text that programs take for a missing value (pandas, agate and csvkit: NULL, NONE, N/A and the like) stands in
 * brackets, `(NULL)`: a null finding is none of them, and an empty cell is missing.
 *
 * A cell that begins with `=`, `+`, `-` or `@` is written as it is. The usual guard, an apostrophe before it, would turn
 * the sign `-1` into a text and make a table differ from the API. The loader refuses texts
 * that begin with `=`, `+` or `@`, the answer is an attachment and no page, and a spreadsheet asks before a cell may reach outside.
 */
export const tableFormats: Readonly<Record<string, TableFormat>> = {
  csv: delimited("text/csv; charset=utf-8; header=present", ",", "\r\n"),
  tsv: delimited("text/tab-separated-values; charset=utf-8; header=present", "\t", "\n"),
  ndjson: {
    contentType: "application/x-ndjson; charset=utf-8",
    async *write(_columns, pages) {
      for await (const rows of pages) yield rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    },
  },
};

function delimited(contentType: string, delimiter: string, recordDelimiter: string): TableFormat {
  const lines = (records: unknown[][]) =>
    stringify(records, {
      delimiter,
      record_delimiter: recordDelimiter,
      quoted_match: /[\r\n]/,
      cast: { boolean: String, string: writtenText },
    });
  return {
    contentType,
    async *write(columns, pages) {
      let head = lines([columns.map(({ name }) => name)]);
      for await (const rows of pages) {
        yield head + (rows.length === 0 ? "" : lines(rows.map((row) => columns.map(({ path }) => cellOf(valuesAt(row, path))))));
        head = "";
      }
    },
  };
}

/** What pandas takes for missing by default (`STR_NA_VALUES`), and agate beside it, in any case. */
const takenForMissing = /^(#n\/a n\/a|#n\/a|#na|-?1\.#ind|-?1\.#qnan|-?nan|<na>|n\/a|na|null|none|\.)$/i;

/** Sets an empty text apart from null (csv-stringify's own option would quote both), and a word from a missing value. */
function writtenText(text: string): string | { value: string; quoted_string: boolean } {
  if (text === "") return { value: text, quoted_string: true };
  return takenForMissing.test(text) ? `(${text})` : text;
}

function valuesAt(value: unknown, path: readonly string[]): unknown {
  if (Array.isArray(value) && path.length > 0) return value.map((item) => valuesAt(item, path));
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== "object" || value === null) return value ?? null;
  return valuesAt(Reflect.get(value, key), rest);
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
