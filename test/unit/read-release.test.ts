import { readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRelease } from "../../src/domain/release/read-release.js";
import { KnownError } from "../../src/errors.js";
import { brokenRows } from "../release/broken-rows.js";
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

function setAt(target: object, [name, ...path]: readonly string[], value: unknown): void {
  const holder = target as Record<string, unknown>;
  if (name === undefined) return;
  if (path.length > 0) setAt(holder[name] as object, path, value);
  else if (name === "+") (target as unknown[]).push(value);
  else if (value === undefined) delete holder[name];
  else holder[name] = value;
}

describe("the rows of a release", () => {
  it("are valid as cut", async () => {
    expect(await problemsAfter(() => {})).toEqual([]);
  });

  it.each(brokenRows)("$what", async ({ set, told }) => {
    const lines = await problemsAfter((release) => {
      for (const [path, value] of Object.entries(set)) setAt(release, path.split("."), value);
    });
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

  it("a predicates.json or ladder.json that is not JSON", async () => {
    const lines = await problemsOfFolder((folder) => writeFile(join(folder, "predicates.json"), "{"));
    expect(lines).toContainEqual(expect.stringMatching(/^predicates.json: is not JSON: /));
  });

  it("of no folder at all", async () => {
    await expect(readRelease(join(dataFolder, "nowhere"))).rejects.toMatchObject({ code: "BAD_RELEASE", details: { problem: "there is no such folder." } });
  });
});
