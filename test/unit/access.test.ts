import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeKey, revokeKey } from "../../src/domain/access/change-keys.js";
import { keyRing } from "../../src/domain/access/key-ring.js";
import { runCommand } from "../release/run-command.js";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "msc-kg-keys-"));
  file = join(folder, "keys.json");
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe("keys", () => {
  it("are 256 random bits, of which the file keeps the SHA-256 alone, for its owner to read", async () => {
    const made = await Promise.all([1, 2, 3].map((number) => makeKey(join(folder, `${number}.json`), { name: "Curator", role: "editor" })));
    for (const [index, { secret }] of made.entries()) {
      expect(Buffer.from(secret.replace("msckg_", ""), "base64url")).toHaveLength(32);
      const kept = join(folder, `${index + 1}.json`);
      expect(readFileSync(kept, "utf8")).not.toContain(secret.slice(6));
      expect(statSync(kept).mode & 0o777).toBe(0o600);
    }
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(3);
  });

  it("tell who shows them, and nobody else", async () => {
    const { key, secret } = await makeKey(file, { name: "Curator", role: "editor" });
    await makeKey(file, { name: "Other", role: "admin" });
    const find = keyRing(file);
    expect(await find(`Bearer ${secret}`)).toEqual({ actor: { keyId: key.id, name: "Curator", role: "editor" } });
    const last = secret.at(-2) === "A" ? "B" : "A";
    for (const shown of [
      undefined,
      "",
      secret,
      `Basic ${secret}`,
      `Bearer ${secret} `,
      `Bearer ${secret.slice(0, -1)}`,
      `Bearer ${secret.slice(0, -2)}${last}${secret.at(-1)}`,
      `Bearer ${key.hash}`,
    ])
      expect(await find(shown)).toEqual({ actor: null, problem: expect.any(String) });
    expect(await keyRing(undefined)(`Bearer ${secret}`)).toMatchObject({ actor: null });
    expect(await keyRing(join(folder, "none.json"))(`Bearer ${secret}`)).toMatchObject({ actor: null });
  });

  it("are revoked within a minute, without a restart", async () => {
    const { key, secret } = await makeKey(file, { name: "Curator", role: "editor" });
    const find = keyRing(file);
    expect(await find(`Bearer ${secret}`)).toMatchObject({ actor: { name: "Curator" } });
    await revokeKey(file, key.id);
    const now = performance.now();
    vi.spyOn(performance, "now").mockReturnValue(now + 60_000);
    expect(await find(`Bearer ${secret}`)).toMatchObject({ actor: null });
    await expect(revokeKey(file, "00000000")).rejects.toMatchObject({ code: "BAD_CONFIGURATION" });
  });

  it("of a file that is none let nobody in", async () => {
    const { secret } = await makeKey(file, { name: "Curator", role: "editor" });
    for (const text of ["", "{", "[]", '{"keys":[{}]}', readFileSync(file, "utf8").replace('"editor"', '"owner"')]) {
      writeFileSync(file, text);
      expect(await keyRing(file)(`Bearer ${secret}`)).toMatchObject({ actor: null });
      await expect(makeKey(file, { name: "Other", role: "admin" })).rejects.toMatchObject({ code: "BAD_CONFIGURATION" });
    }
  });

  it("are made and revoked by commands, and shown once on standard output", async () => {
    const made = await runCommand("make-key", ["--name", "Curator", "--role", "editor", "--file", file]);
    expect([made.code, made.output]).toEqual([0, expect.stringMatching(/^msckg_[\w-]{43}\n$/)]);
    expect(made.errors).not.toContain(made.output.trim());
    expect(await keyRing(file)(`Bearer ${made.output.trim()}`)).toMatchObject({ actor: { role: "editor" } });
    const id = /^Key ([\da-f]{8}) of Curator/.exec(made.errors)?.[1] as string;
    const revoked = await runCommand("revoke-key", ["--id", id, "--file", file]);
    expect([revoked.code, revoked.output]).toEqual([0, expect.stringMatching(/is revoked since/)]);
    expect(await keyRing(file)(`Bearer ${made.output.trim()}`)).toMatchObject({ actor: null });
    expect((await runCommand("make-key", ["--name", "Curator", "--role", "owner", "--file", file])).code).toBe(2);
    expect((await runCommand("revoke-key", ["--id", "00000000", "--file", file])).code).toBe(2);
  });
});
