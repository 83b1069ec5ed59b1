import { existsSync, readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { attacks } from "../../test/api/attack-list.js";
import { residentMegabytes } from "../measure/resident-megabytes.js";
import { slope } from "../measure/statistics.js";
import { startService } from "../servers/servers.js";
import type { Say, Section } from "./section.js";

/** Resident memory over minutes of mixed load: every example, documents that no one sent before, whole tables, refusals, clients that leave. */
export async function soak(minutes: number, say: Say): Promise<Section> {
  const server = await startService("MSC-KG embedded", null, ["--max-old-space-size=256"], { CONCURRENCY: "32", MALLOC_ARENA_MAX: "2" });
  const end = performance.now() + minutes * 60_000;
  const points: [number, number][] = [];
  const counts: Record<string, number> = {};
  const examples = new URL("../../schema/examples/", import.meta.url);
  const bodies = readdirSync(examples)
    .filter((name) => name.endsWith(".graphql"))
    .map((name) => {
      const variables = new URL(name.replace(".graphql", ".json"), examples);
      return JSON.stringify({
        query: readFileSync(new URL(name, examples), "utf8"),
        variables: existsSync(variables) ? JSON.parse(readFileSync(variables, "utf8")) : {},
      });
    });
  const small = attacks.filter(({ body }) => body.length < 100_000);
  let number = 0;
  const kinds: readonly (() => Promise<Response>)[] = [
    () => post(bodies[number % bodies.length] as string),
    () =>
      post(
        JSON.stringify({ query: `{ q${number}: mechanisms(first: ${1 + (number % 20)}) { nodes { n${number}: name outcomes(first: 3) { nodes { id } } } } }` }),
      ),
    () => fetch(`${server.url}/tables/studies.csv?first=${1 + (number % 150)}`),
    () => post(small[number % small.length]?.body as string),
    () => post(bodies[number % bodies.length] as string, AbortSignal.timeout(1 + (number % 20))),
  ];
  function post(body: string, signal?: AbortSignal): Promise<Response> {
    return fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body, ...(signal && { signal }) });
  }
  const work = async () => {
    while (performance.now() < end) {
      number += 1;
      const status = await (kinds[number % kinds.length] as () => Promise<Response>)().then(
        async (response) => {
          const text = await response.text();
          return response.status < 500 ? String(response.status) : `${response.status} ${/"code":"(\w+)"/.exec(text)?.[1]}`;
        },
        (error) => ((error as Error).name === "TimeoutError" || (error as Error).name === "AbortError" ? "left" : "failed"),
      );
      counts[status] = (counts[status] ?? 0) + 1;
    }
  };
  const watch = async () => {
    const started = performance.now();
    while (performance.now() < end) {
      const now = residentMegabytes(server.pid);
      points.push([(performance.now() - started) / 60_000, now]);
      if (points.length % 12 === 0) say(`soak: ${number} requests, ${now.toFixed(0)} MB`);
      await wait(5_000);
    }
  };
  try {
    await Promise.all([watch(), ...Array.from({ length: 8 }, work)]);
    const settled = points.slice(Math.floor(points.length / 3));
    const half = Math.floor(settled.length / 2);
    const mean = (part: readonly (readonly [number, number])[]) => part.reduce((sum, [, megabytes]) => sum + megabytes, 0) / part.length;
    return {
      name: "soak",
      title: `Resident memory over ${minutes} minutes of mixed load, embedded, curated release`,
      columns: ["what", "figure"],
      rows: [
        ["requests", number.toLocaleString("en")],
        [
          "answers by status",
          Object.entries(counts)
            .map(([status, count]) => `${count} × ${status}`)
            .join(", "),
        ],
        [
          "MB at the start, highest, at the end",
          `${points[0]?.[1].toFixed(0)}, ${residentMegabytes(server.pid, true).toFixed(0)}, ${points.at(-1)?.[1].toFixed(0)}`,
        ],
        ["slope over the last two thirds, MB a minute", slope(settled).toFixed(2)],
        ["mean of the middle third, of the last third, MB", `${mean(settled.slice(0, half)).toFixed(0)}, ${mean(settled.slice(half)).toFixed(0)}`],
      ],
      notes: [
        "8 at a time: examples, ever new documents, tables, refused attacks, and clients that leave before their answer. Node's heap is bounded at 256 MB (`--max-old-space-size`): without a bound it uses what the machine has. `MALLOC_ARENA_MAX=2`, as in the container.",
      ],
      measured: { points, counts },
    };
  } finally {
    await server.stop();
  }
}
