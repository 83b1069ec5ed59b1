import { readFileSync } from "node:fs";

/** Resident memory of a process; `most`: the highest it ever had. */
export function residentMegabytes(pid: number, most = false): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number((most ? /VmHWM:\s+(\d+)/ : /VmRSS:\s+(\d+)/).exec(status)?.[1]) / 1_024;
}
