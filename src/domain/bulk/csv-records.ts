import { createReadStream } from "node:fs";
import { StringDecoder } from "node:string_decoder";

/** A record of a CSV file: the line where it begins, from 1, and its cells; null is a cell with nothing in it, not even quotes. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly (string | null)[];
}

/** Letters that one record may have: where a quote is not closed, the rest of the file would be one. */
const longest = 16 * 2 ** 20;

/** Bytes that are read at a time. */
const chunkSize = 2 ** 18;

/**
 * Reads a CSV file (RFC 4180: commas, quotes doubled inside quotes, lines may stand inside quotes) record by record;
 * memory is bounded by a chunk and a record. `onBytes` sees all bytes as they are. Errors name file and line.
 */
export async function* csvRecords(path: string, name: string, onBytes: (bytes: Buffer) => void = () => {}): AsyncGenerator<readonly CsvRecord[]> {
  const decoder = new StringDecoder("utf8");
  let rest = "";
  let line = 1;
  const stream: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: chunkSize });
  for await (const bytes of stream) {
    onBytes(bytes);
    rest += decoder.write(bytes);
    const records = take(false);
    if (rest.length > longest) throw new Error(`${name}:${line} is a record of more than ${longest} letters: a quote may not be closed.`);
    if (records.length > 0) yield records;
  }
  rest += decoder.end();
  if (rest !== "" && !rest.endsWith("\n")) rest += "\n";
  const records = take(true);
  if (records.length > 0) yield records;

  /** Takes the whole records off the front of `rest`. */
  function take(isLast: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let start = 0;
    for (;;) {
      const record = recordAt(rest, start);
      if (record === null) break;
      if (typeof record === "string") throw new Error(`${name}:${line} ${record}`);
      records.push({ line, cells: record.cells });
      line += record.lines;
      start = record.end;
    }
    rest = rest.slice(start);
    if (isLast && rest !== "") throw new Error(`${name}:${line} has a quote that is not closed.`);
    return records;
  }
}

/** The record that begins at a position; null where it is not whole yet, a sentence where it is none. */
function recordAt(text: string, start: number): { cells: (string | null)[]; end: number; lines: number } | string | null {
  const cells: (string | null)[] = [];
  let lines = 1;
  for (let at = start; ; ) {
    let end: number;
    if (text[at] === '"') {
      const closing = closingQuote(text, at + 1);
      if (closing < 0) return null;
      const inside = text.slice(at + 1, closing);
      cells.push(inside.includes('"') ? inside.replaceAll('""', '"') : inside);
      for (let from = inside.indexOf("\n"); from >= 0; from = inside.indexOf("\n", from + 1)) lines++;
      end = closing + 1;
    } else {
      end = at;
      for (let code = text.charCodeAt(end); end < text.length && code !== comma && code !== newline; code = text.charCodeAt(++end));
      const cell = text.slice(at, text[end - 1] === "\r" && text[end] === "\n" ? end - 1 : end);
      cells.push(cell === "" ? null : cell);
    }
    if (end >= text.length) return null;
    if (text[end] === "\r" && text[end + 1] === "\n") end++;
    if (text[end] === "\n") return { cells, end: end + 1, lines };
    if (text[end] !== ",") return end + 1 >= text.length ? null : "has something between a closing quote and the next comma.";
    at = end + 1;
  }
}

const comma = 0x2c;
const newline = 0x0a;

/** Where the quoted cell ends that goes on at `from`; less than 0 where the text ends before, or where its last letter may be the first of two quotes. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (at + 1 >= text.length) return -1;
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}
