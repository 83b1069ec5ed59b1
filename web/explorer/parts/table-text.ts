/** What a cell holds for a file: a text, a number, or nothing. */
export type CellValue = string | number | boolean | null | undefined;

/** The forms in which a table can be had. */
export const tableForms = ["CSV", "TSV", "JSON"] as const;

/** One of them. */
export type TableForm = (typeof tableForms)[number];

/** A table as a file. CSV after RFC 4180, with the mark by which spreadsheets know UTF-8; TSV has blanks for tabs and line ends within a cell. */
export function tableText(form: TableForm, heads: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  if (form === "JSON")
    return JSON.stringify(
      rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index] ?? null]))),
      null,
      1,
    );
  const text = (value: CellValue) => String(value ?? "");
  if (form === "TSV") return [heads, ...rows].map((row) => row.map((value) => text(value).replace(/\s+/g, " ")).join("\t")).join("\n");
  const quoted = (value: CellValue) => (/[",\r\n]/.test(text(value)) ? `"${text(value).replaceAll('"', '""')}"` : text(value));
  return `\ufeff${[heads, ...rows].map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}
