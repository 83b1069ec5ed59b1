import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openStore } from "../../src/graph/open-store.js";
import { cutRelease, writeRelease } from "../release/cut-release.js";
import { runCommand } from "../release/run-command.js";

describe("npm run load", () => {
  it("says how it is used", async () => {
    expect(await runCommand("load", ["--help"])).toMatchObject({ code: 0, output: expect.stringContaining("--folder <folder>"), errors: "" });
  });

  it("only validates where no database is named, and says so", async () => {
    const { code, output } = await runCommand("load");
    expect(code).toBe(0);
    expect(output).toContain("377 entities, 1900 claims, 666 studies, 475 results");
    expect(output).toContain("Nothing was loaded");
  });

  it("refuses what it does not understand", async () => {
    expect(await runCommand("load", ["--fodler", "data"])).toMatchObject({ code: 2, errors: expect.stringContaining("Usage: npm run load") });
    expect(await runCommand("load", [], { NEO4J_URI: "http://localhost" })).toMatchObject({ code: 2, errors: expect.stringContaining("NEO4J_URI") });
  });

  it("says in one sentence that a database cannot be reached", async () => {
    const { code, output, errors } = await runCommand("load", [], { NEO4J_URI: "bolt://127.0.0.1:1" });
    expect({ code, output, lines: errors.trimEnd().split("\n").length }).toEqual({ code: 1, output: "", lines: 1 });
  });

  it("names file, line and field of a wrong row", async () => {
    const release = await cutRelease();
    release.claims[6].evidence[0] = "PMID:1";
    const folder = await writeRelease(release);
    const { code, errors } = await runCommand("load", ["--folder", folder]);
    expect(code).toBe(1);
    expect(errors).toBe(
      `The release in ${folder} cannot be loaded: 1 problem.\nclaims.jsonl:7 evidence[0]: is "PMID:1"; must be PMID:, PMCID:, DOI:, NCT:, URL: or SEED: and an identifier, for example PMID:27339398\n`,
    );
    await rm(folder, { recursive: true });
  });
});

describe("npm run check-graph", () => {
  it("says whether the graph was edited since load, by its exit code too", { timeout: 60_000 }, async () => {
    const folder = await writeRelease(await cutRelease());
    const data = await mkdtemp(join(tmpdir(), "msc-kg-checked-"));
    expect(await runCommand("check-graph")).toMatchObject({ code: 2, errors: expect.stringContaining("set NEO4J_URI or DATA_DIR") });
    expect(await runCommand("load", ["--folder", folder], { DATA_DIR: data })).toMatchObject({ code: 0 });
    expect(await runCommand("check-graph", [], { DATA_DIR: data })).toMatchObject({
      code: 0,
      output: expect.stringContaining("is as it was loaded"),
      errors: "",
    });
    const store = await openStore({ dataDirectory: data });
    await store.write((transaction) => transaction.run({ name: "test: edit", text: "MATCH (claim:Claim {id: 'CLM:0009'}) SET claim.stance = 'limits'" }));
    await store.close();
    expect(await runCommand("check-graph", [], { DATA_DIR: data })).toMatchObject({
      code: 1,
      output: "",
      errors: expect.stringContaining("was edited since load"),
    });
    for (const made of [folder, data]) await rm(made, { recursive: true });
  });
});

describe("npm run export", () => {
  it("writes the curated release where no database is named, which a bulk load takes", { timeout: 120_000 }, async () => {
    const root = await mkdtemp(join(tmpdir(), "msc-kg-export-"));
    const [to, data] = [join(root, "export"), join(root, "data")];
    const exported = await runCommand("export", ["--format", "neo4j-csv", "--to", to]);
    expect(exported).toMatchObject({ code: 0, errors: "", output: expect.stringContaining("neo4j-admin database import full @import.args") });
    expect(await runCommand("export", ["--format", "neo4j-csv", "--to", to])).toMatchObject({ code: 2, errors: expect.stringContaining("is not empty") });
    const hash = /content hash [\da-f]{64}/.exec(exported.output)?.[0];
    const loaded = await runCommand("load", ["--bulk", to], { DATA_DIR: data });
    expect(loaded).toMatchObject({ code: 0, errors: "", output: expect.stringContaining(`${hash}`) });
    expect(loaded.output).toMatch(/rows\/s/);
    expect(await runCommand("load", ["--bulk", to], { DATA_DIR: data })).toMatchObject({
      code: 2,
      errors: expect.stringContaining("A bulk load requires an empty database"),
    });
    await rm(root, { recursive: true });
  });

  it("refuses what it does not understand", async () => {
    expect(await runCommand("export", ["--to", "somewhere"])).toMatchObject({ code: 2, errors: expect.stringContaining("--format must be neo4j-csv") });
    expect(await runCommand("export", ["--format", "neo4j-csv"])).toMatchObject({ code: 2, errors: expect.stringContaining("--to <folder> is missing") });
    expect(await runCommand("load", ["--bulk", "somewhere"])).toMatchObject({ code: 2, errors: expect.stringContaining("set NEO4J_URI or DATA_DIR") });
    expect(await runCommand("load", ["--bulk", "a", "--folder", "b"])).toMatchObject({ code: 2, errors: expect.stringContaining("exclude each other") });
  });
});

describe("npm run manifest", () => {
  it("takes a change that is meant into the manifest", async () => {
    const release = await cutRelease();
    const folder = await writeRelease(release);
    expect(await runCommand("manifest", ["--folder", folder])).toMatchObject({ code: 0, output: expect.stringContaining("was right already") });
    release.claims[0].statement_en = "Another sentence.";
    await writeFile(join(folder, "claims.jsonl"), release.claims.map((claim) => `${JSON.stringify(claim)}\n`).join(""));
    expect(await runCommand("load", ["--folder", folder])).toMatchObject({
      code: 1,
      errors: expect.stringContaining("is not the file that manifest.json names"),
    });
    expect(await runCommand("manifest", ["--folder", folder])).toMatchObject({ code: 0, output: expect.stringContaining("was written again") });
    expect(await runCommand("load", ["--folder", folder])).toMatchObject({ code: 0 });
    await rm(folder, { recursive: true });
  });
});
