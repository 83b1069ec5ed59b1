import { spawn } from "node:child_process";
import { once } from "node:events";

/** Milliseconds in which a process starts and ends on a machine that does nothing else. */
const idle = 50;

/**
 * What a promise in milliseconds comes to on this machine as busy as it is now: itself on an idle one, at most five
 * times as long on one where a process takes five times as long to start.
 */
export async function patienceFor(milliseconds: number): Promise<number> {
  const started = performance.now();
  await once(spawn(process.execPath, ["--eval", ""]), "close");
  return milliseconds * Math.min(5, Math.max(1, (performance.now() - started) / idle));
}
