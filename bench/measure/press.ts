import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** How many requests were answered with a status, and how long that took, in milliseconds. */
export interface Pressed {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

/** Keeps so many requests open at once for some seconds, from a process of its own; answers by status, `failed` among them. */
export async function press(url: string, bodies: readonly string[], connections: number, seconds: number): Promise<Readonly<Record<string, Pressed>>> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("press.mjs", import.meta.url))], { stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stdin.end(JSON.stringify({ url, bodies, connections, seconds }));
  await once(child, "close");
  return JSON.parse(said) as Record<string, Pressed>;
}
