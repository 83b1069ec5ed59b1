import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { leaveOut, whole } from "../run/how-much.js";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const mebibyte = 2 ** 20;
/** Enough that each fragment of `cypher/` has been asked once. */
const warmUp = 2_000;
const queries = whole ? 20_000 : 3_000;
const most = whole ? 60 : 30;

if (!whole) leaveOut({ part: "most of the queries that may not make the process grow" });

interface Said {
  /** Bytes. */
  readonly before: number;
  readonly after: number;
  readonly asked: Readonly<Record<"trees" | "lookUps" | "writes" | "texts", number>>;
  readonly rows: number;
}

test(`${queries} mixed queries on the embedded engine leave the process no more than ${most} MB larger`, { timeout: 600_000 }, async () => {
  const child = ["--expose-gc", "--import", here("typescript-loader.mjs"), here("fuzz-memory.ts"), String(warmUp), String(queries)];
  const { stdout } = await promisify(execFile)(process.execPath, child);
  const { before, after, asked, rows } = JSON.parse(stdout) as Said;
  expect(Object.values(asked).reduce((sum, count) => sum + count)).toBe(warmUp + queries);
  expect(rows).toBeGreaterThan(queries / 2);
  expect(after - before).toBeLessThan(most * mebibyte);
});
