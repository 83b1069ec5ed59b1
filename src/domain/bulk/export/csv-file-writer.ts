import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { messageOf } from "../../../basics/message-of.js";
import type { Value } from "../../../graph/store.js";
import { type CsvColumn, emptyMark, listDelimiter } from "./csv-columns.js";
import type { CsvFile } from "./csv-manifest.js";

/** Writes the two files of one label or relationship type; no more than a batch of rows is in memory. */
export class CsvFileWriter {
  readonly #name: string;
  readonly #folder: string;
  readonly #columns: readonly CsvColumn[];
  readonly #stream;
  readonly #hash = createHash("sha256");
  #rows = 0;

  constructor(folder: string, name: string, columns: readonly CsvColumn[]) {
    this.#name = name;
    this.#folder = folder;
    this.#columns = columns;
    this.#stream = createWriteStream(join(folder, `${name}.csv`), { flags: "wx" });
    this.#stream.on("error", () => {});
  }

  get rows(): number {
    return this.#rows;
  }

  /** Appends rows, each its first cells (ids of ends, a second label) and its properties; sorted, since an engine gives parallel relationships in an order of its own. */
  async write(rows: readonly { readonly lead: readonly string[]; readonly properties: Readonly<Record<string, Value>> }[]): Promise<void> {
    if (rows.length === 0) return;
    const text = rows
      .map((row) => `${this.#cells(row.lead, row.properties).join(",")}\n`)
      .sort()
      .join("");
    this.#rows += rows.length;
    this.#hash.update(text);
    if (!this.#stream.write(text)) await once(this.#stream, "drain");
  }

  /** Closes the file, writes its header beside it, and tells what was written. */
  async end(): Promise<CsvFile> {
    this.#stream.end();
    await finished(this.#stream);
    const header = `${this.#name}-header.csv`;
    await writeFile(join(this.#folder, header), `${this.#columns.map((column) => column.header).join(",")}\n`, { flag: "wx" });
    return { header, file: `${this.#name}.csv`, rows: this.#rows, sha256: this.#hash.digest("hex") };
  }

  #cells(lead: readonly string[], properties: Readonly<Record<string, Value>>): string[] {
    let used = 0;
    return this.#columns.map(({ property, header, optional, marksEmpty }) => {
      try {
        const value = property === undefined ? lead[used++] : properties[property];
        const isEmpty = optional && Array.isArray(value) && value.length === 0;
        if (isEmpty && marksEmpty) return csvCell([emptyMark]);
        if (isEmpty) throw new Error("this format cannot represent an empty list in a column that may be null");
        return csvCell(value);
      } catch (error) {
        throw new Error(`${this.#name}.csv, row ${this.#rows + 1}, ${header}: ${messageOf(error)}`);
      }
    });
  }
}

/**
 * A value as a cell for `neo4j-admin database import`: texts and lists quoted, a quote inside doubled, so that what is
 * missing (an empty cell) differs from an empty text or list (`""`). Throws where a list could not be read back.
 */
export function csvCell(value: Value | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return quoted(value);
  if (!Array.isArray(value)) return String(value);
  if (value.length === 1 && value[0] === "") throw new Error("this format cannot represent a list of one empty text");
  if (value.some((item) => typeof item === "string" && item.includes(listDelimiter)))
    throw new Error("a text of a list has the character U+001F, which stands between items in this format");
  return quoted(value.join(listDelimiter));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
