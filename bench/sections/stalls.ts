import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { Random } from "../../test/contract/fuzz-random.js";
import { type KnownIds, type RandomRequest, randomRequest } from "../data/random-requests.js";
import { residentMegabytes } from "../measure/resident-megabytes.js";
import { startService } from "../servers/servers.js";
import type { Say, Section } from "./section.js";

/** What a request may cost by the price list to be cheap: a tenth of what is allowed. */
const cheap = 5_000;
/** Milliseconds that others may wait longer than beside an idle service, and megabytes that one request may leave behind. */
const most = { stall: 100, growth: 100 } as const;
/** How often a suspect is asked again: the machine itself may pause. */
const again = 8;
/** Set-ups: as `npm start` has it, and with a heap as small as a container of 512 MB needs. */
const setUps = { "default set-up": [], "heap of 256 MB": ["--max-old-space-size=256"] } as const;

interface Tried extends RandomRequest {
  readonly status: number;
  /** Null where the answer does not say: tables and pages. */
  readonly cost: number | null;
  readonly stall: number;
  readonly growth: number;
}

/**
 * Makes so many random requests and looks for one that the price list calls cheap and that still holds others up, or
 * leaves much memory behind. What seems so is asked again, and counts where it is so each time. Throws where one is found.
 */
export async function stalls(tries: number, seed: number, say: Say): Promise<Section> {
  const rows: (readonly string[])[] = [];
  const measured: Record<string, unknown> = {};
  const found: string[] = [];
  for (const [name, nodeOptions] of Object.entries(setUps)) {
    const run = await tryAll(name, nodeOptions, Math.ceil(tries / 2), seed, say);
    found.push(...run.found);
    const worst = run.tried.reduce((one, other) => (other.stall > one.stall ? other : one));
    rows.push(
      [
        `${name}: requests, of them cheap, refused`,
        [run.tried.length, run.tried.filter(isCheap).length, run.tried.filter(({ status }) => status >= 400).length].join(", "),
      ],
      [
        `${name}: longest wait of others while idle, and during one request (confirmed findings: ${run.found.length})`,
        `${run.idle.toFixed(0)} ms, ${worst.stall.toFixed(0)} ms`,
      ],
      [`${name}: resident memory at the start, at most`, `${run.atStart.toFixed(0)} MB, ${run.peak.toFixed(0)} MB`],
    );
    measured[name] = { ...run, tried: run.tried.length, worst };
  }
  if (found.length > 0) throw new Error(`cheap requests that harm others:\n${found.join("\n")}`);
  return {
    name: "stalls",
    title: `Random requests that hold others up, embedded, seed ${seed}`,
    columns: ["what", "figure"],
    rows,
    notes: [
      `Cheap: at most ${cheap} by the price list. A finding holds others up ${most.stall} ms longer than an idle service does, or leaves ${most.growth} MB, ${again} times of ${again}.`,
    ],
    measured,
  };
}

const isCheap = ({ cost }: Tried): boolean => cost === null || cost <= cheap;

async function tryAll(name: string, nodeOptions: readonly string[], tries: number, seed: number, say: Say) {
  const server = await startService(`MSC-KG embedded, ${name}`, null, nodeOptions, { CONCURRENCY: "32" });
  const probe = new Worker(new URL("../measure/probe.mjs", import.meta.url), { workerData: { url: server.url } });
  const longest = async () => {
    probe.postMessage("take");
    return ((await once(probe, "message")) as [{ longest: number }])[0].longest;
  };
  const send = async (request: RandomRequest): Promise<Tried> => {
    const before = residentMegabytes(server.pid);
    await longest();
    const response = await (request.query === undefined
      ? fetch(server.url + request.path)
      : fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query: request.query }) }));
    const text = await response.text();
    await wait(12);
    const stall = await longest();
    const cost = response.headers.get("x-cost") ?? /"cost":\{"requested":(\d+)/.exec(text.slice(-2_000))?.[1];
    return { ...request, status: response.status, cost: cost === undefined ? null : Number(cost), stall, growth: residentMegabytes(server.pid) - before };
  };
  try {
    const ids = await knownIds(server.url);
    const random = new Random(seed);
    for (let number = 0; number < 30; number++) await send(randomRequest(random, ids));
    await longest();
    await wait(3_000);
    const idle = await longest();
    const atStart = residentMegabytes(server.pid);
    const tried: Tried[] = [];
    const found: string[] = [];
    for (let number = 0; number < tries; number++) {
      const request = randomRequest(random, ids);
      const one = await send(request);
      tried.push(one);
      if (number % 200 === 199) say(`${name}: ${number + 1} requests, ${residentMegabytes(server.pid).toFixed(0)} MB`);
      const harms = ({ stall, growth }: Tried) => stall > idle + most.stall || growth > most.growth;
      if (!isCheap(one) || !harms(one)) continue;
      const repeated: Tried[] = [];
      while (repeated.length < again && harms(repeated.at(-1) ?? one)) repeated.push(await send(request));
      if (repeated.length === again && repeated.every(harms))
        found.push(
          `${name}: ${repeated.map(({ stall, growth }) => `${stall.toFixed(0)} ms, ${growth.toFixed(0)} MB`).join("; ")}, cost ${one.cost}: ${request.query ?? request.path}`,
        );
    }
    return { tried, found, idle, atStart, peak: residentMegabytes(server.pid, true) };
  } finally {
    await probe.terminate();
    await server.stop();
  }
}

async function knownIds(url: string): Promise<KnownIds> {
  const query =
    "{ cellSources(first: 30) { nodes { id } } outcomes(first: 20) { nodes { id } } entities(first: 100) { nodes { id } } studies(first: 50) { nodes { id } } }";
  const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as { data: Record<string, { nodes: { id: string }[] }> };
  const of = (name: string) => (data[name]?.nodes ?? []).map(({ id }) => id);
  return { sources: of("cellSources"), outcomes: of("outcomes"), others: of("entities"), studies: of("studies") };
}
