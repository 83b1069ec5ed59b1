import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GrafeoDB } from "@grafeo-db/js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBackup } from "../../src/domain/backup/write-backup.js";
import { contentHash } from "../../src/domain/release/content-hash.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { isConflict, toKnownError } from "../../src/graph/grafeo/grafeo-error.js";
import { GrafeoStore } from "../../src/graph/grafeo/grafeo-store.js";
import { openStore } from "../../src/graph/open-store.js";
import type { Store } from "../../src/graph/store.js";
import { cutRelease, dataFolder, writeRelease } from "../release/cut-release.js";

const disk = mkdtempSync(join(tmpdir(), "msc-kg-disk-"));

/** A small disk in memory; only root may make one. */
function mount(): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", disk], { stdio: "ignore" });
    return true;
  } catch {
    rmSync(disk, { recursive: true });
    return false;
  }
}

const mounted = mount();
const reason = mounted ? "" : " (this user may not mount a file system)";

/** Writes until nothing more fits. */
function fill(file: string): void {
  const handle = openSync(file, "w");
  try {
    for (const size of [2 ** 16, 2 ** 10, 1]) {
      try {
        for (;;) writeSync(handle, Buffer.alloc(size));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      }
    }
  } finally {
    closeSync(handle);
  }
}

describe.skipIf(!mounted)(`a disk that is full${reason}`, () => {
  const dataDirectory = join(disk, "data");
  let store: Store;
  let other: string;
  const hashOf = () => contentHash((statement) => store.read(statement, {}, { timeout: 60_000 }));
  beforeAll(async () => {
    other = await writeRelease(await cutRelease(), { version: "2" });
    store = await openStore({ dataDirectory });
  });
  afterAll(async () => {
    await store.close().catch(() => undefined);
    // The engine may keep a handle on a file that it could not close.
    execFileSync("umount", ["--lazy", disk]);
    rmSync(disk, { recursive: true });
    rmSync(other, { recursive: true });
  });

  test("leaves the graph as it was, or as it became, whole; reads go on; what is freed can be used", { timeout: 120_000 }, async () => {
    const { contentHash: before } = await loadRelease(store, dataFolder);
    fill(join(disk, "filling"));
    const outcome = await loadRelease(store, other).then(
      ({ contentHash: hash }) => hash,
      (error: unknown) => error,
    );
    if (typeof outcome !== "string")
      expect(outcome).toMatchObject({ code: "DATABASE_UNWRITABLE", message: expect.stringContaining("no space left in DATA_DIR") });
    const served = await hashOf();
    expect([before, outcome]).toContain(served);
    await expect(writeBackup(store, join(disk, "backup"))).rejects.toMatchObject({ code: "BAD_BACKUP" });
    rmSync(join(disk, "filling"));
    await store.close().catch(() => undefined);
    store = await openStore({ dataDirectory });
    expect([before, served]).toContain(await hashOf());
    const { contentHash: again } = await loadRelease(store, dataFolder);
    expect([again, await hashOf()]).toEqual([before, before]);
  });
});

describe("what the file system refuses", () => {
  const words = (number: number) =>
    Object.assign(
      new Error(
        `Transaction error: GRAFEO-T009: the commit could not be written and can be retried: I/O error on the WAL at /data: words (os error ${number})`,
      ),
      { gqlStatus: "40000" },
    );

  test.each([
    [28, "no space left"],
    [122, "quota"],
    [30, "read-only"],
    [13, "may not write"],
    [5, "has an error"],
    [99, "error 99"],
  ])("is said in words: error %i of the system", (number, said) => {
    expect(isConflict(words(number))).toBe(false);
    expect(toKnownError(words(number))).toMatchObject({ code: "DATABASE_UNWRITABLE", message: expect.stringContaining(said) });
  });

  test("at the end is an error that can be shown", async () => {
    const refuse = () => {
      throw words(28);
    };
    const full = new GrafeoStore(
      { version: () => "0", info: () => ({ is_persistent: true }), walCheckpoint: refuse, close: refuse } as unknown as GrafeoDB,
      "file",
    );
    await expect(full.close()).rejects.toMatchObject({ code: "DATABASE_UNWRITABLE" });
  });
});
