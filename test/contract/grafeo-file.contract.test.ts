import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../../src/graph/open-store.js";
import { statement } from "./statement.js";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const child = ["--import", here("typescript-loader.mjs"), here("write-until-killed.ts")];

describe("the data file of grafeo", () => {
  let dataDirectory: string;
  let file: string;
  beforeEach(() => {
    dataDirectory = mkdtempSync(join(tmpdir(), "msc-kg-"));
    file = join(dataDirectory, "msc-kg.grafeo");
  });
  afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }));

  const write = async (text: string) => {
    const store = await openStore({ dataDirectory });
    await store.write((transaction) => transaction.run(statement(text)));
    await store.close();
  };

  test("is made with its folder, keeps the graph, and stands alone once it is closed", async () => {
    dataDirectory = join(dataDirectory, "new", "deeper");
    await write("CREATE (:Kept {id: 'a'})");
    const store = await openStore({ dataDirectory });
    expect(store.engine.location).toBe(join(dataDirectory, "msc-kg.grafeo"));
    expect(await store.read(statement("MATCH (node:Kept) RETURN node.id AS id"))).toEqual([{ id: "a" }]);
    await store.close();
    expect(existsSync(`${store.engine.location}.wal`)).toBe(false);
  });

  test("keeps its constraints", async () => {
    const first = await openStore({ dataDirectory });
    await first.setUp();
    await first.close();
    await write("CREATE (:Entity {id: 'a'})");
    const second = await openStore({ dataDirectory });
    await expect(second.write((transaction) => transaction.run(statement("CREATE (:Entity {id: 'a'})")))).rejects.toMatchObject({ code: "DATABASE_ERROR" });
    await second.close();
  });

  test("loses nothing that was committed when the process is killed, three times over", { timeout: 60_000 }, async () => {
    let next = 0;
    for (let round = 0; round < 3; round++) {
      const said = await killAfter(spawn(process.execPath, [...child, dataDirectory, String(next)]), 20);
      expect(said.length).toBeGreaterThanOrEqual(20);
      const store = await openStore({ dataDirectory });
      const rows = await store.read(statement("MATCH (node:Pair) RETURN node.number AS number, count(*) AS halves ORDER BY number"));
      await store.close();
      const acknowledged = Number(said.at(-1)) + 1;
      next = rows.length;
      expect(rows).toEqual(Array.from({ length: next }, (_, number) => ({ number, halves: 2 })));
      expect(next - acknowledged).toBeGreaterThanOrEqual(0);
      expect(next - acknowledged).toBeLessThanOrEqual(1);
    }
  });

  test("is refused to a second process in one sentence, and the first goes on", async () => {
    const store = await openStore({ dataDirectory });
    const { stdout } = await promisify(execFile)(process.execPath, [...child, dataDirectory]);
    const said = JSON.parse(stdout);
    expect(said).toEqual({ code: "DATABASE_IN_USE", message: expect.stringMatching(/is in use by another process\. Stop it, or set DATA_DIR/) });
    await expect(openStore({ dataDirectory })).rejects.toMatchObject({ code: "DATABASE_IN_USE", details: { file } });
    await store.ping();
    await store.close();
    await (await openStore({ dataDirectory })).close();
  });

  const unfit: readonly (readonly [string, string, () => void])[] = [
    ["a folder in its place", "it is a folder.", () => mkdirSync(file)],
    ["a folder that version 0.5 of the engine wrote", "it is a folder.", () => mkdirSync(join(file, "wal"), { recursive: true })],
    ["another kind of file", "it is not a file of this service.", () => writeFileSync(file, "id,name\n1,one\n".repeat(1_000))],
    ["an empty file", "it is not a file of this service.", () => writeFileSync(file, "")],
    ["a folder that is a file", "its folder cannot be created (EEXIST).", () => replaceByFile(dataDirectory)],
  ];
  test.each(unfit)("is unreadable where there is %s", async (_, problem, spoil) => {
    spoil();
    const before = existsSync(file) && readIfFile(file);
    await expect(openStore({ dataDirectory })).rejects.toMatchObject({ code: "DATABASE_UNREADABLE", details: { file, problem } });
    expect(existsSync(file) && readIfFile(file)).toEqual(before);
  });

  test("is unreadable where it is of another version", async () => {
    await write("CREATE (:Kept {id: 'a'})");
    const bytes = readFileSync(file);
    bytes.writeUInt32LE(99, 4);
    bytes.writeUInt32LE(crc32(bytes.subarray(0, 72)), 72);
    writeFileSync(file, bytes);
    await expect(openStore({ dataDirectory })).rejects.toMatchObject({ code: "DATABASE_UNREADABLE", details: { problem: "it is of another version." } });
  });

  test("is unreadable where it was cut short", async () => {
    await write("UNWIND range(1, 1000) AS number CREATE (:Kept {id: toString(number)})");
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    await expect(openStore({ dataDirectory })).rejects.toMatchObject({ code: "DATABASE_UNREADABLE", details: { problem: "it is damaged." } });
  });

  test("is unreadable where only its log was left", async () => {
    const store = await openStore({ dataDirectory });
    await store.write((transaction) => transaction.run(statement("CREATE (:Kept)")));
    const copy = join(dataDirectory, "copy");
    mkdirSync(copy);
    cpSync(`${file}.wal`, join(copy, "msc-kg.grafeo.wal"), { recursive: true });
    await store.close();
    await expect(openStore({ dataDirectory: copy })).rejects.toMatchObject({ code: "DATABASE_UNREADABLE" });
  });
});

/** Kills the process without warning as soon as so many of its lines were read, and answers its whole lines. */
async function killAfter(writer: ChildProcess, lines: number): Promise<readonly string[]> {
  let said = "";
  writer.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said += text;
    if (said.split("\n").length > lines) writer.kill("SIGKILL");
  });
  await once(writer, "close");
  return said.split("\n").slice(0, -1);
}

function replaceByFile(folder: string): void {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "");
}

function readIfFile(path: string): string | null {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return null;
  }
}
