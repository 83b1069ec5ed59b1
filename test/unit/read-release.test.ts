import { spawnSync } from "node:child_process";
import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readRelease } from "../../src/domain/release/read-release.js";
import { KnownError } from "../../src/errors.js";
import { brokenCurated } from "../release/broken-curated.js";
import { breakRows, brokenRows } from "../release/broken-rows.js";
import { cutRelease, dataFolder, type PlainRelease, writeRelease } from "../release/cut-release.js";

/** The problems of a folder, without the count at their head. */
async function problemsOf(folder: string): Promise<string[]> {
  const error = await readRelease(folder).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) return [];
  expect(error).toBeInstanceOf(KnownError);
  expect((error as KnownError).code).toBe("BAD_RELEASE");
  const [head, ...lines] = String((error as KnownError).details.problem).split("\n");
  expect(head).toBe(`${(error as KnownError).details.problems} ${lines.length === 1 ? "problem" : "problems"}.`);
  return lines;
}

async function problemsAfter(change: (release: PlainRelease) => void): Promise<string[]> {
  const release = await cutRelease();
  change(release);
  const folder = await writeRelease(release);
  return problemsOf(folder).finally(() => rm(folder, { recursive: true }));
}

describe("the rows of a release", () => {
  it("are valid as cut", async () => {
    expect(await problemsAfter(() => {})).toEqual([]);
  });

  it.each([...brokenRows, ...brokenCurated])("$what", async ({ set, told }) => {
    const lines = await problemsAfter((release) => breakRows(release, set));
    expect(lines).toEqual(told.map((line) => (typeof line === "string" ? line : expect.stringMatching(line))));
  });

  it("are all told at once, in the order of the files, the first fifty written out", async () => {
    const lines = await problemsAfter(({ entities, claims, studies }) => {
      studies[1].title = 5;
      entities[4].name_en = null;
      for (const claim of claims) for (let number = 0; number < 5; number++) claim[`extra${number}`] = true;
    }).catch((error: Error) => error.message.split("\n"));
    expect(lines[0]).toBe("entities.jsonl:5 name_en: is null; must be a text");
    expect(lines[1]).toBe("claims.jsonl:1 extra0: is not a field that this file has");
    expect(lines.at(-1)).toMatch(/^and \d+ more$/);
    expect(lines).toHaveLength(51);
  });
});

describe("the checker of the data", () => {
  const python = spawnSync("python3", ["--version"]).status === 0;

  it.skipIf(!python)(`refuses what the loader refuses${python ? "" : " (skipped: this machine has no python3)"}`, { timeout: 120_000 }, async () => {
    const cases = [{ what: "as cut", set: {} }, ...brokenRows, ...brokenCurated];
    const folders: string[] = [];
    for (const { set } of cases) {
      const release = await cutRelease();
      breakRows(release, set);
      folders.push(await writeRelease(release));
    }
    const driver = fileURLToPath(new URL("../release/check-folders.py", import.meta.url));
    const { stdout } = spawnSync("python3", ["-B", driver, join(dataFolder, "check.py"), ...folders], { encoding: "utf8", maxBuffer: 1e8 });
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as [code: number | null, failed: string[]]);
    expect(answers[0]).toEqual([0, []]);
    expect(cases.filter((_, index) => answers[index]?.[0] !== 1).map(({ what }) => what)).toEqual(["as cut"]);
  });
});

describe("the files of a release", () => {
  async function problemsOfFolder(change: (folder: string) => Promise<void>, after?: (release: PlainRelease) => void): Promise<string[]> {
    const release = await cutRelease();
    after?.(release);
    const folder = await writeRelease(release);
    await change(folder);
    return problemsOf(folder).finally(() => rm(folder, { recursive: true }));
  }

  it("missing", async () => {
    expect(await problemsOfFolder((folder) => rm(join(folder, "claims.jsonl")))).toContain("claims.jsonl: is missing");
  });

  it("empty", async () => {
    expect(await problemsOfFolder((folder) => truncate(join(folder, "studies.jsonl")))).toContain("studies.jsonl: is empty");
  });

  it("missing files do not make references wrong", async () => {
    const lines = await problemsOfFolder((folder) => rm(join(folder, "entities.jsonl")));
    expect(lines).toEqual(["entities.jsonl: is missing"]);
  });

  it("with a byte order mark", async () => {
    const lines = await problemsOfFolder(async (folder) =>
      writeFile(join(folder, "studies.jsonl"), `\ufeff${await readFile(join(folder, "studies.jsonl"), "utf8")}`),
    );
    expect(lines).toContain("studies.jsonl:1: begins with a byte order mark; save the file as UTF-8 without one");
  });

  it("with CR LF", async () => {
    const lines = await problemsOfFolder(async (folder) =>
      writeFile(join(folder, "claims.jsonl"), (await readFile(join(folder, "claims.jsonl"), "utf8")).replaceAll("\n", "\r\n")),
    );
    expect(lines).toContain("claims.jsonl:1: ends its lines with CR LF; save the file with LF alone");
  });

  it("not UTF-8", async () => {
    const lines = await problemsOfFolder((folder) => writeFile(join(folder, "results.jsonl"), Buffer.from([0x7b, 0xff, 0xfe, 0x7d])));
    expect(lines).toContain("results.jsonl: is not UTF-8; save the file as UTF-8");
  });

  it("other than the manifest's", async () => {
    const [line, ...more] = await problemsOfFolder(async (folder) =>
      writeFile(join(folder, "claims.jsonl"), `${await readFile(join(folder, "claims.jsonl"), "utf8")}`.replace("Bone", "bone")),
    );
    expect(line).toMatch(/^claims.jsonl: is not the file that manifest.json names: its sha256 is [0-9a-f]{64}, not [0-9a-f]{64}; restore it, /);
    expect(more).toEqual([]);
  });

  it("of another version of the graph", async () => {
    const lines = await problemsOfFolder(async (folder) => {
      const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
      await writeFile(join(folder, "manifest.json"), JSON.stringify({ ...manifest, graphVersion: 99, date: "24.11.2026" }));
    });
    expect(lines[0]).toBe('manifest.json date: is "24.11.2026"; must be a day such as 2026-11-24');
  });

  it("of a format that this build does not read", async () => {
    const lines = await problemsOfFolder(async (folder) => {
      const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8"));
      await writeFile(join(folder, "manifest.json"), JSON.stringify({ ...manifest, format: 3 }));
    });
    expect(lines).toEqual(["manifest.json format: is 3; must be one of 1, 2"]);
  });

  it("of format 1 with columns of format 2", async () => {
    const release = await cutRelease();
    const folder = await writeRelease(release, { format: 1 });
    const lines = await problemsOf(folder).finally(() => rm(folder, { recursive: true }));
    expect(lines).toEqual(
      expect.arrayContaining([
        "predicates.json effect_rule: is not a field that this file has",
        "claims.jsonl:1 basis: is not a field that this file has",
        "studies.jsonl:1 countries: is not a field that this file has",
      ]),
    );
  });

  it("a predicates.json or ladder.json that is not JSON", async () => {
    const lines = await problemsOfFolder((folder) => writeFile(join(folder, "predicates.json"), "{"));
    expect(lines).toContainEqual(expect.stringMatching(/^predicates.json: is not JSON: /));
  });

  it("of no folder at all", async () => {
    await expect(readRelease(join(dataFolder, "nowhere"))).rejects.toMatchObject({ code: "BAD_RELEASE", details: { problem: "there is no such folder." } });
  });
});
