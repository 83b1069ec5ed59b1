import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Question } from "./ask.js";

/** What a volley of requests showed. */
export interface Volley {
  readonly requestsPerSecond: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  /** Mean size of an answer with its head, in bytes. */
  readonly bytes: number;
}

const program = fileURLToPath(new URL("../rivals/fire.mjs", import.meta.url));

/** Fires the questions in turn, over some connections, for some seconds, from a process of its own. Throws where a request fails. */
export async function fire(url: string, questions: readonly Question[], connections: number, seconds: number): Promise<Volley> {
  const child = spawn(process.execPath, [program], { stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stdin.end(JSON.stringify({ url, bodies: questions.map((question) => JSON.stringify(question)), connections, seconds }));
  const [code, signal] = await once(child, "close");
  if (code !== 0) throw new Error(`the requests could not be fired (${signal ?? `exit code ${code}`})`);
  const volley = JSON.parse(said) as Volley;
  if (volley.failed > 0) throw new Error(`${volley.failed} requests to ${url} failed`);
  return volley;
}
