import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { scripts: Readonly<Record<string, string>> };
const programs = Object.entries(scripts).filter(([, script]) => /node dist\/[^&|;]*$/.test(script) && !script.includes("&&"));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "msc-kg-start-"));
  writeFileSync(
    join(folder, "program.js"),
    'process.on("SIGTERM", () => process.exit(7)); process.stdout.write("ready"); setTimeout(() => process.exit(8), 20_000);',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("has scripts that run a program", () => expect(programs.map(([name]) => name)).toEqual(expect.arrayContaining(["start", "load", "backup"])));

/** npm runs a script by `sh -c` and sends its own signals there: without `exec` the shell ends and leaves the program running. */
it.skipIf(process.platform === "win32").each(programs)("npm run %s: a signal to the shell reaches the program", async (_name, script) => {
  const shell = spawn("sh", ["-c", script.replace(/dist\/\S+/, "program.js")], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  await once(shell.stdout, "data");
  shell.kill("SIGTERM");
  const [code] = await once(shell, "exit");
  expect(code).toBe(7);
});
