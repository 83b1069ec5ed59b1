import { mkdir, writeFile } from "node:fs/promises";
import { cpus, loadavg, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import type { Section } from "./sections/section.js";

const folder = fileURLToPath(new URL("results/", import.meta.url));

/** What the machine was and did, for anyone who reads the figures. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly node: string;
  /** Processes that ran or wanted to run, over the last minute. */
  readonly load: number;
  readonly date: string;
}

/** The machine as it is now. */
export function machine(): Machine {
  return {
    processor: cpus()[0]?.model ?? "unknown",
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: Math.round((loadavg()[0] as number) * 10) / 10,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** Writes `results/<name>.json` for each section, and `results/table.md` of all. */
export async function writeResults(sections: readonly Section[], refused: readonly string[], before: Machine, quick: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const run = { ...before, loadAtTheEnd: machine().load, quick };
  for (const { name, measured } of sections) await writeFile(`${folder}${name}.json`, `${JSON.stringify({ run, measured }, null, 1)}\n`);
  const text = [
    "# Benchmarks",
    `${run.processor}, ${run.cores} cores, ${run.memoryGigabytes} GB, Node ${run.node}, ${run.date}; load average ${run.load} at the start, ${run.loadAtTheEnd} at the end${quick ? "; quick run, for a first look only" : ""}.`,
    "Each figure is the median of the runs, with the least and the most of them in parentheses. Servers, database and what fires the requests share the machine: read the ratios.",
    ...refused.map((reason) => `**Not reported:** ${reason}`),
    ...sections.map(table),
  ];
  await writeFile(`${folder}table.md`, `${text.join("\n\n")}\n`);
}

function table({ title, columns, rows, notes }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [`## ${title}`, "", line(columns), line(columns.map(() => "---")), ...rows.map(line), "", ...notes].join("\n");
}
