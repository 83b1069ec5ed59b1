import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentHash } from "../../src/domain/release/content-hash.js";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { openStore } from "../../src/graph/open-store.js";
import { dataFolder, readPlainRelease, writeRelease } from "../release/cut-release.js";
import { runCommand, startCommand } from "../release/run-command.js";
import { sample } from "../run/how-much.js";

/** At which of its lines the loader is killed: it writes one at each tenth, and commits some 100 ms after the last. */
const rounds = [1, 5, 9];

describe("a load into a file that is killed", () => {
  let dataDirectory: string;
  let other: string;

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), "msc-kg-killed-"));
    const release = await readPlainRelease();
    release.claims[0].statement_en = "Another sentence.";
    other = await writeRelease(release, { version: "2" });
    const store = await openStore({ dataDirectory });
    await loadRelease(store, dataFolder).finally(() => store.close());
  });

  afterAll(async () => {
    await rm(dataDirectory, { recursive: true, force: true });
    await rm(other, { recursive: true, force: true });
  });

  it.each(sample("moments at which a load is killed", rounds, 1))("after line %i leaves the old release or the new one, whole", async (line) => {
    const load = await startCommand("load", ["--folder", other], { DATA_DIR: dataDirectory });
    let seen = 0;
    for await (const text of load.lines) if (text.includes(" rows") && ++seen === line) load.process.kill("SIGKILL");
    // On a busy machine the last of them may be read when the load is over.
    expect([null, line === 9 ? 0 : null]).toContain((await load.ended).code);

    const store = await openStore({ dataDirectory });
    try {
      const release = await currentRelease(store);
      expect(["1", "2"]).toContain(release?.version);
      expect(await contentHash((statement) => store.read(statement, {}, { timeout: 60_000 }))).toBe(release?.contentHash);
      if (release?.version === "2") await loadRelease(store, dataFolder);
    } finally {
      await store.close();
    }
  });

  it("is not in the way of the next load", async () => {
    const { code, output } = await runCommand("load", ["--folder", other], { DATA_DIR: dataDirectory });
    expect(output).toMatch(/Release 2: .* content hash [0-9a-f]{64}\n$/);
    expect(code).toBe(0);
  });
});
