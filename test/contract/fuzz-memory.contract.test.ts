import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const mebibyte = 2 ** 20;
/** Enough that each fragment of `cypher/` has been asked once. */
const warmUp = 2_000;
const queries = 20_000;

interface Said {
  /** Bytes. */
  readonly before: number;
  readonly after: number;
  readonly asked: Readonly<Record<"trees" | "lookUps" | "writes" | "texts", number>>;
  readonly rows: number;
}

test("20,000 mixed queries on the embedded engine leave the process no more than 60 MB larger", { timeout: 600_000 }, async () => {
  const child = ["--expose-gc", "--import", here("typescript-loader.mjs"), here("fuzz-memory.ts"), String(warmUp), String(queries)];
  const { stdout } = await promisify(execFile)(process.execPath, child);
  const { before, after, asked, rows } = JSON.parse(stdout) as Said;
  expect(Object.values(asked).reduce((sum, count) => sum + count)).toBe(warmUp + queries);
  expect(rows).toBeGreaterThan(queries / 2);
  expect(after - before).toBeLessThan(60 * mebibyte);
});
