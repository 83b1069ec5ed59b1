import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CsvRecord, csvRecords } from "../../src/domain/bulk/csv-records.js";
import { csvCell } from "../../src/domain/bulk/export/csv-file-writer.js";
import { readCell } from "../../src/domain/bulk/read-cell.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "msc-kg-csv-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(text: string): Promise<CsvRecord[]> {
  const path = join(folder, "rows.csv");
  await writeFile(path, text);
  const records: CsvRecord[] = [];
  for await (const some of csvRecords(path, "rows.csv")) records.push(...some);
  return records;
}

describe("csvRecords", () => {
  it("tells what is missing from what is empty, and the line of each record", async () => {
    expect(await read('a,"b, ""c""\nd",\n"",,1\r\n"",x')).toEqual([
      { line: 1, cells: ["a", 'b, "c"\nd', null] },
      { line: 3, cells: ["", null, "1"] },
      { line: 4, cells: ["", "x"] },
    ]);
    expect(await read("")).toEqual([]);
  });

  it("names the line of what it cannot read", async () => {
    await expect(read('a,b\n"c\nd')).rejects.toThrow("rows.csv:2 has a quote that is not closed");
    await expect(read('a,b\n"c"d,e\n')).rejects.toThrow("rows.csv:2 has something between a closing quote and the next comma");
  });

  it("reads back what is written, wherever a chunk of the file ends", async () => {
    const pieces = ['"', '""', ",", "\n", "\r\n", "\r", "脐带", "𝛼", "x", " ", ""];
    let state = 1;
    const below = (limit: number) => {
      state = (state * 48_271) % 2_147_483_647;
      return state % limit;
    };
    const rows = Array.from({ length: 60_000 }, () =>
      Array.from({ length: 4 }, () => Array.from({ length: below(6) }, () => pieces[below(pieces.length)]).join("")),
    );
    const text = rows.map((row) => `${row.map((cell) => csvCell(cell)).join(",")}\n`).join("");
    expect(Buffer.byteLength(text)).toBeGreaterThan(4 * 2 ** 18);
    const records = await read(text);
    expect(records.map(({ cells }) => cells)).toEqual(rows);
    const [last] = records.slice(-1);
    expect(last?.line).toBe(text.slice(0, -1).split("\n").length - (rows.at(-1)?.join("").split("\n").length ?? 1) + 1);
  });
});

describe("a cell", () => {
  it.each([
    ["text", 'a "b"'],
    ["text", ""],
    ["whole", -9_007_199_254_740_991],
    ["real", 1e-7],
    ["real", 2],
    ["truth", false],
    ["texts", []],
    ["texts", ["a;b", "c,d", ""]],
    ["wholes", [1, -2]],
    ["reals", [0.5, 3]],
  ] as const)("of the type %s carries %j", async (type, value) => {
    const [record] = await read(`${csvCell(value)},\n`);
    expect(readCell(record?.cells[0] as string, type)).toEqual(value);
  });

  it("refuses a list that could not be read back", () => {
    expect(() => csvCell([""])).toThrow("one empty text");
    expect(() => csvCell(["a\u001fb"])).toThrow("U+001F");
  });

  it.each([
    ["whole", "1.5"],
    ["whole", "9007199254740993"],
    ["whole", ""],
    ["real", "many"],
    ["real", " "],
    ["truth", "True"],
    ["wholes", "1\u001fx"],
  ] as const)("of the type %s refuses %j", (type, cell) => {
    expect(() => readCell(cell, type)).toThrow("must be ");
  });
});
