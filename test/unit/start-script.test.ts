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

/** Scripts that are over in a minute, or write what was built. */
const short = ["build", "prepare"];

it.each(Object.entries(scripts).filter(([name]) => !short.includes(name)))("npm run %s: what runs long takes the shell's place", (_name, script) => {
  expect(script.split("&&").at(-1)?.trim()).toMatch(/^([A-Z_\d]+=\d )?exec \S/);
});

it.skipIf(process.platform === "win32").each(["SIGTERM", "SIGINT"] as const)("%s to npm ends the program that npm started", async (signal) => {
  writeFileSync(
    join(folder, "stopped.js"),
    'for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => process.exit(7)); process.stdout.write("pid " + process.pid + " "); setTimeout(() => process.exit(8), 20_000);',
  );
  writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { start: scripts.start?.replace(/dist\/\S+/, "stopped.js") } }));
  const npm = spawn("npm", ["start"], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  npm.stdout.on("data", (text) => (said += text));
  await expect.poll(() => /pid (\d+)/.exec(said)?.[1], { timeout: 15_000 }).toBeDefined();
  npm.kill(signal);
  const [code] = await once(npm, "exit");
  expect(code).toBe(7);
  const pid = Number(/pid (\d+)/.exec(said)?.[1]);
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

/** npm runs a script by `sh -c` and sends its own signals there: without `exec` the shell ends and leaves the program running. */
it.skipIf(process.platform === "win32").each(programs)("npm run %s: a signal to the shell reaches the program", async (_name, script) => {
  const shell = spawn("sh", ["-c", script.replace(/dist\/\S+/, "program.js")], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  await once(shell.stdout, "data");
  shell.kill("SIGTERM");
  const [code] = await once(shell, "exit");
  expect(code).toBe(7);
});
