import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { recordedWrite } from "../../src/domain/audit/recorded-write.js";
import { restoreBackup } from "../../src/domain/backup/restore-backup.js";
import { writeBackup } from "../../src/domain/backup/write-backup.js";
import { contentHash } from "../../src/domain/release/content-hash.js";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { loadWhereNeeded } from "../../src/domain/release/load-where-needed.js";
import { openStore } from "../../src/graph/open-store.js";
import { readStatement } from "../../src/graph/statements/read-statement.js";
import type { Store } from "../../src/graph/store.js";
import { cutRelease, dataFolder, writeRelease } from "../release/cut-release.js";
import { runCommand } from "../release/run-command.js";
import { leaveOut, whole } from "../run/how-much.js";
import { describeEngines } from "./describe-engines.js";
import { engines } from "./engines.js";
import { statement } from "./statement.js";

const hashOf = (store: Store) => contentHash((one) => store.read(one, {}, { timeout: 60_000 }));
const recordsOf = async (store: Store) => (await store.read(readStatement("audit/read-records"))).map(({ properties }) => properties);

if (!whole) leaveOut({ part: "backups of the whole release (a small one has rows of every kind)" });
/** The folder of what is backed up. */
const releaseToKeep = async () => (whole ? dataFolder : writeRelease(await cutRelease()));

describeEngines("a backup", (engine) => {
  let folder: string;
  let store: Store;
  let loaded: string;
  const file = (name: string) => join(folder, name);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "msc-kg-backup-"));
    store = await engine.open();
    loaded = (await loadRelease(store, await releaseToKeep())).contentHash;
    const writer = { actor: { keyId: "00000000", name: "Curator", role: "editor" }, requestId: "r" } as const;
    await recordedWrite(store, writer, "touch", async () => ({ result: null, target: "CLM:0001", before: null, after: null }));
    await writeBackup(store, file("whole"));
  }, 120_000);
  afterAll(async () => {
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("restores the graph with its hash and the records of writes, in each engine", { timeout: 120_000 }, async () => {
    const records = await recordsOf(store);
    expect(records).toHaveLength(1);
    for (const other of engines.filter(({ name, skip }) => !skip && (name !== engine.name || name === "grafeo"))) {
      const target = await other.open();
      const head = await restoreBackup(target, file("whole"));
      expect([head.contentHash, await hashOf(target), (await currentRelease(target))?.contentHash]).toEqual([loaded, loaded, loaded]);
      expect(await recordsOf(target)).toEqual(records);
      await target.close();
    }
  });

  it("takes the place of what a graph holds when told, and of nothing when not", { timeout: 120_000 }, async () => {
    const change = statement("MATCH (claim:Claim) WITH claim ORDER BY claim.id LIMIT 1 SET claim.stance = 'another'");
    await store.write((transaction) => transaction.run(change));
    const changed = await hashOf(store);
    expect(changed).not.toBe(loaded);
    await expect(restoreBackup(store, file("whole"))).rejects.toMatchObject({ code: "BAD_BACKUP" });
    expect(await hashOf(store)).toBe(changed);
    await restoreBackup(store, file("whole"), { replace: true });
    expect(await hashOf(store)).toBe(loaded);
    expect(await recordsOf(store)).toHaveLength(1);
  });

  it("takes the place of a file when told, and leaves no draft behind", async () => {
    await expect(writeBackup(store, file("whole"))).rejects.toMatchObject({ code: "BAD_BACKUP" });
    await writeBackup(store, file("whole"), { replace: true });
    await expect(writeBackup(store, join(folder, "none", "file"))).rejects.toMatchObject({ code: "BAD_BACKUP" });
    expect(readdirSync(folder)).toEqual(["whole"]);
  });

  it("is refused where it is cut, changed, of another version, or none; the graph stays as it was", { timeout: 120_000 }, async () => {
    const text = readFileSync(file("whole"), "utf8");
    const lines = text.trimEnd().split("\n");
    const damaged: Record<string, string> = {
      cut: text.slice(0, text.length / 2),
      "cut at a line": `${lines.slice(0, -1).join("\n")}\n`,
      "without its end": text.trimEnd(),
      changed: text.replace('"stance":"', '"stance":"x'),
      "of another version": text.replace(/"graphVersion":\d+/, '"graphVersion":999'),
      empty: "",
      "something else": "a\nb\n",
    };
    for (const [name, content] of Object.entries(damaged)) {
      writeFileSync(file("damaged"), content);
      await expect(restoreBackup(store, file("damaged"), { replace: true }), name).rejects.toMatchObject({ code: "BAD_BACKUP" });
    }
    rmSync(file("damaged"));
    await expect(restoreBackup(store, file("damaged"), { replace: true })).rejects.toMatchObject({ code: "BAD_BACKUP" });
    expect(await hashOf(store)).toBe(loaded);
  });

  it("is not written of a graph that is changed while it is read", { timeout: 120_000 }, async () => {
    let number = 0;
    const restless: Store = Object.create(store, {
      engine: { value: store.engine },
      read: {
        value: async (...given: Parameters<Store["read"]>) => {
          if (given[0].name === "release/find-stored-releases")
            await store.write((transaction) =>
              transaction.run(statement("MATCH (claim:Claim) WITH claim ORDER BY claim.id LIMIT 1 SET claim.note = $note"), { note: String(number++) }),
            );
          return store.read(...given);
        },
      },
    });
    await expect(writeBackup(restless, file("restless"))).rejects.toMatchObject({ code: "BAD_BACKUP" });
    expect(readdirSync(folder)).toEqual(["whole"]);
    await restoreBackup(store, file("whole"), { replace: true });
  });
});

it("is made and restored by commands", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "msc-kg-backup-"));
  const [from, to, file] = [join(folder, "from"), join(folder, "to"), join(folder, "backup")];
  const store = await openStore({ dataDirectory: from });
  const { contentHash: loaded } = await loadRelease(store, await releaseToKeep());
  expect((await runCommand("backup", ["--file", file], { DATA_DIR: from })).code).toBe(1);
  await store.close();
  expect(await runCommand("backup", ["--file", file], { DATA_DIR: from })).toMatchObject({ code: 0, output: expect.stringContaining(loaded) });
  expect((await runCommand("backup", ["--file", file], { DATA_DIR: from })).code).toBe(1);
  expect(await runCommand("restore", ["--file", file], { DATA_DIR: to })).toMatchObject({ code: 0, output: expect.stringContaining(loaded) });
  expect((await runCommand("restore", ["--file", file], { DATA_DIR: to })).code).toBe(1);
  expect((await runCommand("restore", ["--file", file])).code).toBe(2);
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(!inject("neo4j"))(
  "two that start at once on an empty Neo4j load it once, and a graph of another version is built anew",
  { timeout: 120_000 },
  async () => {
    const address = inject("neo4j");
    const open = () => openStore({ neo4jUri: address?.uri, neo4jUsername: address?.username, neo4jPassword: address?.password });
    const stores = await Promise.all([open(), open()]);
    const [store] = stores;
    try {
      await store.write((transaction) => transaction.run(statement("MATCH (node) DETACH DELETE node")));
      const load = async () => {
        const written = [0, 0];
        await Promise.all(stores.map((one, index) => loadWhereNeeded(one, dataFolder, { onProgress: (_what, done) => (written[index] = done) })));
        return written.filter((rows) => rows > 1).length;
      };
      expect(await load()).toBe(1);
      const hash = (await currentRelease(store))?.contentHash;
      expect(await hashOf(store)).toBe(hash);
      expect(await load()).toBe(0);
      await store.write((transaction) => transaction.run(statement("MATCH (release:Release) SET release.graphVersion = 0")));
      await store.write((transaction) => transaction.run(statement("MATCH (claim:Claim) DETACH DELETE claim")));
      expect(await load()).toBe(1);
      expect(await hashOf(store)).toBe(hash);
    } finally {
      for (const one of stores) await one.close();
    }
  },
);
