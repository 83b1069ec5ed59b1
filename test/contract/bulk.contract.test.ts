import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { exportCsv } from "../../src/domain/bulk/export/export-csv.js";
import { loadBulk } from "../../src/domain/bulk/load-bulk.js";
import { contentHash } from "../../src/domain/release/content-hash.js";
import { currentRelease } from "../../src/domain/release/current-release.js";
import { loadRelease } from "../../src/domain/release/load-release.js";
import { loadWhereNeeded } from "../../src/domain/release/load-where-needed.js";
import { openStore } from "../../src/graph/open-store.js";
import type { Store } from "../../src/graph/store.js";
import { followRelease } from "../../src/http/server/follow-release.js";
import { dataFolder } from "../release/cut-release.js";
import { describeEngines } from "./describe-engines.js";

const hashOf = (store: Store) => contentHash((statement) => store.read(statement, {}, { timeout: 60_000 }));

let exported: string;
let releaseHash: string;
const folders: string[] = [];

beforeAll(async () => {
  exported = join(await newFolder(), "export");
  const store = await openStore({});
  ({ contentHash: releaseHash } = await loadRelease(store, dataFolder));
  await exportCsv(store, exported);
  await store.close();
});
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "msc-kg-bulk-"));
  folders.push(folder);
  return folder;
}

/** A copy of the export, one file of it changed; `export.json` fits it unless told. */
async function changed(file: string, change: (lines: string[]) => string[], fits = true): Promise<string> {
  const folder = join(await newFolder(), "changed");
  await cp(exported, folder, { recursive: true });
  const text = `${change((await readFile(join(folder, file), "utf8")).trimEnd().split("\n")).join("\n")}\n`;
  await writeFile(join(folder, file), text);
  if (!fits) return folder;
  const manifest = JSON.parse(await readFile(join(folder, "export.json"), "utf8"));
  const entry = [...manifest.nodes, ...manifest.relationships].find((one: { file: string }) => one.file === file);
  if (entry) Object.assign(entry, { rows: text.trimEnd().split("\n").length, sha256: createHash("sha256").update(text).digest("hex") });
  await writeFile(join(folder, "export.json"), JSON.stringify(manifest));
  return folder;
}

describeEngines("a bulk load", (engine) => {
  let store: Store;
  afterEach(() => store?.close());

  it("gives the graph that was exported, from any engine", async () => {
    store = await engine.open();
    const steps: [number, number][] = [];
    const { contentHash: told, version, nodes } = await loadBulk(store, exported, { onProgress: (_, done, total) => steps.push([done, total]) });
    expect([told, version, nodes.Claim, nodes.Entity]).toEqual([releaseHash, "2", 1900, 377]);
    expect(await hashOf(store)).toBe(releaseHash);
    expect(await currentRelease(store)).toMatchObject({ id: "RELEASE:2", contentHash: releaseHash });
    const total = steps[0]?.[1] as number;
    expect(steps.at(-1)).toEqual([total, total]);
    const halves = await store.read({ name: "test: halves", text: "MATCH (arm:Arm) WHERE arm.median = -5 RETURN arm.median / 2 AS half LIMIT 1" });
    expect(halves).toEqual([{ half: -2.5 }]);
    const again = join(await newFolder(), "again");
    expect(await exportCsv(store, again)).toEqual(JSON.parse(await readFile(join(exported, "export.json"), "utf8")));
    await expect(loadBulk(store, exported)).rejects.toMatchObject({
      code: "BAD_CONFIGURATION",
      message: expect.stringMatching(/not empty.*release 2 of 2026-11-30/),
    });
    expect(await hashOf(store)).toBe(releaseHash);
  }, 240_000);

  it("names file and line of an end that is missing, and its graph is not served", async () => {
    const folder = await changed("relationships-Claim-RESTS_ON-Study.csv", (lines) => {
      lines[41] = (lines[41] as string).replace(/^("[^"]*"),"[^"]*"/, '$1,"PMID:0"');
      return lines;
    });
    store = await engine.open();
    await expect(loadBulk(store, folder)).rejects.toMatchObject({
      code: "BAD_RELEASE",
      message: expect.stringContaining('relationships-Claim-RESTS_ON-Study.csv:42 target: is "PMID:0", but there is no Study of this id'),
    });
    await expect(followRelease(store)()).rejects.toMatchObject({ code: "DATABASE_UNAVAILABLE" });
    await expect(loadWhereNeeded(store, dataFolder, {})).rejects.toMatchObject({
      code: "BAD_CONFIGURATION",
      message: expect.stringContaining("did not finish"),
    });
    await expect(loadBulk(store, exported)).rejects.toMatchObject({ code: "BAD_CONFIGURATION", message: expect.stringContaining("did not finish") });
    await expect(exportCsv(store, join(await newFolder(), "none"))).rejects.toMatchObject({ code: "BAD_CONFIGURATION" });
    expect((await loadRelease(store, dataFolder)).contentHash).toBe(releaseHash);
  }, 240_000);

  it("names file and line of an id that stands twice", async () => {
    const folder = await changed("nodes-Cohort.csv", (lines) => [...lines.slice(0, 8), lines[6] as string]);
    store = await engine.open();
    await expect(loadBulk(store, folder)).rejects.toMatchObject({
      code: "BAD_RELEASE",
      message: expect.stringMatching(/nodes-Cohort\.csv:9 id: is "[^"]+", which another Cohort bears/),
    });
  }, 120_000);
});

describe("a bulk load of a folder that is not as it was exported", () => {
  let store: Store;
  afterEach(() => store?.close());

  it.each<[string, string, (lines: string[]) => string[], boolean, string | RegExp]>([
    [
      "a file that was changed",
      "nodes-Arm.csv",
      (lines) => lines.map((line) => line.replace("true", "false").replace("control", "Control")),
      false,
      "its checksum differs",
    ],
    ["a row that is gone", "nodes-Arm.csv", (lines) => lines.slice(1), false, /has \d+ rows, but export\.json says \d+/],
    ["another header", "nodes-Arm-header.csv", ([line]) => [(line as string).replace("double", "float")], true, "nodes-Arm-header.csv:1 is "],
    [
      "a cell too many",
      "nodes-Cohort.csv",
      (lines) => lines.map((line, index) => (index === 2 ? `${line},1` : line)),
      true,
      "nodes-Cohort.csv:3 has 3 cells; must have 2",
    ],
    [
      "a number that is none",
      "nodes-EvidenceLevel.csv",
      (lines) => lines.map((line) => line.replace(/,\d+,/, ",four,")),
      true,
      'nodes-EvidenceLevel.csv:1 rank: is "four"; must be a whole number',
    ],
    [
      "a value that is missing",
      "nodes-Cohort.csv",
      (lines) => lines.map((line) => line.replace(/,.*/, ",")),
      true,
      "nodes-Cohort.csv:1 name:string: is missing",
    ],
    ["a quote that is not closed", "nodes-Cohort.csv", (lines) => [...lines, '"COHORT:x,"'], true, /nodes-Cohort\.csv:\d+ /],
  ])("refuses %s", async (_what, file, change, fits, problem) => {
    store = await openStore({});
    await expect(loadBulk(store, await changed(file, change, fits))).rejects.toMatchObject({
      code: "BAD_RELEASE",
      message: typeof problem === "string" ? expect.stringContaining(problem) : expect.stringMatching(problem),
    });
  });

  it("refuses a folder that is none, or whose export did not finish", async () => {
    store = await openStore({});
    await expect(loadBulk(store, "/nowhere")).rejects.toMatchObject({ code: "BAD_RELEASE", message: expect.stringContaining("no such folder") });
    await expect(loadBulk(store, dataFolder)).rejects.toMatchObject({ code: "BAD_RELEASE", message: expect.stringContaining("export.json") });
  });

  it("is not exported over something else", async () => {
    store = await openStore({});
    await loadRelease(store, dataFolder);
    await expect(exportCsv(store, exported)).rejects.toMatchObject({ code: "BAD_CONFIGURATION", message: expect.stringContaining("is not empty") });
  });
});
