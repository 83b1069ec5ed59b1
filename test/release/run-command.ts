import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { buildSources } from "../run/build-sources.js";

/** What a command has written when it has ended, and its exit code: null where it was killed. */
export interface EndedCommand {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A command of `src/cli/` that runs in a process of its own. */
export interface RunningCommand {
  readonly process: ChildProcess;
  /** What it wrote on standard output, line by line as it comes. */
  readonly lines: AsyncIterable<string>;
  readonly ended: Promise<EndedCommand>;
}

/** Starts `src/cli/<name>.ts` with an environment that names no database but what is given. */
export async function startCommand(name: string, given: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Promise<RunningCommand> {
  const source = join(await buildSources(), "dist", "cli", `${name}.js`);
  const { NEO4J_URI: _, DATA_DIR: __, NEO4J_USERNAME: ___, NEO4J_PASSWORD: ____, NEO4J_DATABASE: _____, ...inherited } = process.env;
  const child = spawn(process.execPath, [source, ...given], { env: { ...inherited, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
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

/** As `startCommand`, to its end. */
export async function runCommand(...given: Parameters<typeof startCommand>): Promise<EndedCommand> {
  return (await startCommand(...given)).ended;
}
