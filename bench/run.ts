import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generateNested } from "./data/generate-nested.js";
import { attack } from "./sections/attack.js";
import { curated, start } from "./sections/curated.js";
import { explorer } from "./sections/explorer.js";
import { loading } from "./sections/loading.js";
import { memory } from "./sections/memory.js";
import { nested } from "./sections/nested.js";
import { overload } from "./sections/overload.js";
import { pathways } from "./sections/pathways.js";
import { profile } from "./sections/profile.js";
import type { Section, Size } from "./sections/section.js";
import { soak } from "./sections/soak.js";
import { stalls } from "./sections/stalls.js";
import { type BenchNeo4j, startBenchNeo4j } from "./servers/bench-neo4j.js";
import { grafeoFolder } from "./servers/grafeo-folder.js";
import { machine, writeResults } from "./write-results.js";

/** What was started ends with this process, which a signal alone would not see to. */
process.once("SIGTERM", () => process.exit(143)).once("SIGINT", () => process.exit(130));

const usage = `Usage: npm run bench -- [--quick] [--only <section>[,<section>]] [--scale <largest>] [--minutes <minutes>]

Measures the service against hand-written Cypher and @neo4j/graphql, and writes bench/results. Starts all it needs, on
127.0.0.1 only, and ends it. Sections: nested, curated, start, loading, pathways, memory, profile,
attack, stalls, overload, explorer, soak; explorer needs Chromium, soak and stalls run where they are named.

  --quick    a first look in under two minutes: small graphs, one short run each
  --only     these sections alone
  --runs     how often each figure is taken; 5 unless told
  --seconds  how long each volley lasts; 8 unless told
  --minutes  how long soak runs; 60 unless told
  --tries    how many random requests stalls makes; 20000 unless told
  --seed     which ones; 1 unless told
  --scale    the largest graph of pathways and loading, as a share of Hetionet's size; 1 unless told

Exit codes: 0 all was reported, 1 a section was refused because answers differ or a server failed.
`;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string" },
    scale: { type: "string", default: "1" },
    minutes: { type: "string", default: "60" },
    tries: { type: "string", default: "20000" },
    seed: { type: "string", default: "1" },
    runs: { type: "string" },
    seconds: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
if (values.help) {
  process.stdout.write(usage);
  process.exit(0);
}
const largest = Number(values.scale);
const size: Size = values.quick
  ? { quick: true, runs: 1, seconds: 2, connections: [8], scales: [0.01], loadScale: 0.01, pairs: 20, memoryQueries: 400 }
  : {
      quick: false,
      runs: 5,
      seconds: 8,
      connections: [8, 64],
      scales: [0.01, 0.1, 1].filter((scale) => scale <= largest),
      loadScale: largest,
      pairs: 100,
      memoryQueries: 10_000,
    };
const asked: Size = { ...size, runs: Number(values.runs ?? size.runs), seconds: Number(values.seconds ?? size.seconds) };
const wanted = values.only?.split(",");
const started = performance.now();
const say = (text: string) => process.stderr.write(`${((performance.now() - started) / 1_000).toFixed(0).padStart(5)} s  ${text}\n`);

/** Sections that measure our service alone, embedded. */
const alone = ["attack", "stalls", "overload", "explorer", "soak", "start", "memory", "profile"];
const isAlone = wanted?.every((name) => alone.includes(name)) ?? false;

if (!isAlone) installRivals();
const before = machine();
const folder = await mkdtemp(join(tmpdir(), "msc-kg-bench-data-"));
const neo4j: BenchNeo4j | undefined = isAlone ? undefined : await startBenchNeo4j();
const started4j = () => neo4j as BenchNeo4j;
const sections: Section[] = [];
const refused: string[] = [];
try {
  const nestedGraph = generateNested();
  const nestedFolder = () => (existsSync(join(folder, nestedGraph.name)) ? join(folder, nestedGraph.name) : grafeoFolder(folder, nestedGraph));
  const all: Record<string, () => Promise<Section>> = {
    nested: () => nested(started4j(), folder, asked, say),
    curated: () => curated(started4j(), asked, say),
    start: () => start(asked, say),
    memory: async () => memory(await nestedFolder(), nestedGraph.sources, asked, say),
    attack: () => attack(asked, say),
    stalls: () => stalls(Number(values.tries), Number(values.seed), say),
    overload: () => overload(asked, say),
    explorer: () => explorer(asked, say),
    soak: () => soak(Number(values.minutes), say),
    profile: async () => profile(await nestedFolder(), questionsOfProfile(nestedGraph.sources), asked, say),
    pathways: () => pathways(started4j(), folder, asked, say),
    loading: () => loading(started4j(), asked, say),
  };
  for (const [name, measure] of Object.entries(all)) {
    if (wanted ? !wanted.includes(name) : ["soak", "stalls"].includes(name)) continue;
    say(`section ${name}`);
    try {
      sections.push(await measure());
    } catch (error) {
      refused.push(`${name}: ${(error as Error).message}`);
      say(`refused: ${(error as Error).message}`);
    }
    await writeResults(sections, refused, before, size.quick);
  }
} finally {
  await neo4j?.stop();
  await rm(folder, { recursive: true, force: true });
}
say("written to bench/results");
process.exitCode = refused.length > 0 ? 1 : 0;

/** What only the benchmarks need has a folder of its own, so that no one else installs it. */
function installRivals(): void {
  const rivals = fileURLToPath(new URL("rivals", import.meta.url));
  if (existsSync(join(rivals, "node_modules"))) return;
  say("installing what the benchmarks compare with");
  const { status, stderr } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: rivals, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ci in bench/rivals failed: ${stderr}`);
}

function questionsOfProfile(sources: readonly string[]) {
  const query = readFileSync(new URL("questions/nested.graphql", import.meta.url), "utf8");
  return sources.map((id) => ({ operationName: "Nested", query, variables: { id } }));
}
