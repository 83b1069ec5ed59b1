import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A command of `src/cli/` that runs in a process of its own. */
export interface RunningCommand {
  readonly process: ChildProcess;
  /** What it wrote on standard output, line by line as it comes. */
  readonly lines: AsyncIterable<string>;
  /** Resolves when it has ended: its exit code (null where it was killed), and all that it wrote. */
  readonly ended: Promise<{ code: number | null; output: string; errors: string }>;
}

/** Starts `src/cli/<name>.ts` with an environment that names no database but what is given. */
export function runCommand(name: string, given: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): RunningCommand {
  const source = fileURLToPath(new URL("run-source.mjs", import.meta.url));
  const { NEO4J_URI: _, DATA_DIR: __, NEO4J_USERNAME: ___, NEO4J_PASSWORD: ____, NEO4J_DATABASE: _____, ...inherited } = process.env;
  const child = spawn(process.execPath, [source, `src/cli/${name}.ts`, ...given], { env: { ...inherited, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null, output, errors }));
  return { process: child, lines: createInterface({ input: child.stdout }), ended };
}
