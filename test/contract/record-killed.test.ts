import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openStore } from "../../src/graph/open-store.js";
import { readStatement } from "../../src/graph/statements/read-statement.js";
import { statement } from "./statement.js";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const least = 1_000;
const rounds = 4;

test("a thousand writes with kill -9 in between: each has its record, and no record is without its write", { timeout: 120_000 }, async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), "msc-kg-"));
  const acknowledged: string[] = [];
  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, ["--import", here("typescript-loader.mjs"), here("record-until-killed.ts"), dataDirectory, String(round * 10_000)]);
    const closed = once(child, "close");
    const goal = acknowledged.length + Math.ceil(least / rounds) + Math.floor(Math.random() * 20);
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length === goal) child.kill("SIGKILL");
    }
    await closed;
  }
  const store = await openStore({ dataDirectory });
  const notes = (await store.read(statement("MATCH (note:Note) RETURN note.id AS id"))).map(({ id }) => String(id));
  const records = (await store.read(readStatement("audit/read-records"))).map(({ properties }) => String((properties as { target: string }).target));
  await store.close();
  rmSync(dataDirectory, { recursive: true, force: true });
  expect(acknowledged.length).toBeGreaterThanOrEqual(least);
  expect(records.sort()).toEqual(notes.sort());
  expect(acknowledged.filter((id) => !records.includes(id))).toEqual([]);
});
