import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { attacks, heavyRequests } from "../../test/api/attack-list.js";
import { residentMegabytes } from "../measure/resident-megabytes.js";
import { percentile } from "../measure/statistics.js";
import { startService } from "../servers/servers.js";
import type { Say, Section, Size } from "./section.js";

/** How often each attack is sent, and how many connections dawdle. */
const times = 3;
const slowConnections = 1_000;

interface Figure {
  readonly name: string;
  readonly status: number;
  readonly milliseconds: number;
  /** The longest answer that somebody else got meanwhile. */
  readonly stall: number;
}

/** The attack list and the heaviest requests that are allowed: what each costs anyone who sends it and anyone who else asks, and memory. */
export async function attack(size: Size, say: Say): Promise<Section> {
  const server = await startService("MSC-KG embedded", null, [], { CONCURRENCY: "32" });
  const probe = new Worker(new URL("../measure/probe.mjs", import.meta.url), { workerData: { url: server.url } });
  const longest = async () => {
    probe.postMessage("take");
    return ((await once(probe, "message")) as [{ longest: number }])[0].longest;
  };
  const send = async (name: string, body: string | Uint8Array, contentType = "application/json"): Promise<Figure> => {
    await longest();
    const started = performance.now();
    const status = await fetch(`${server.url}/graphql`, { method: "POST", headers: { "content-type": contentType }, body: body as string }).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
    const milliseconds = performance.now() - started;
    await wait(30);
    return { name, status, milliseconds, stall: await longest() };
  };
  try {
    for (const { body } of heavyRequests) await send("warming", body);
    const refused: Figure[] = [];
    const allowed: Figure[] = [];
    const rounds = size.quick ? 1 : times;
    for (let round = 0; round < rounds; round++) {
      say(`attacks, round ${round + 1}`);
      for (const { name, body, contentType } of attacks) refused.push(await send(name, body, contentType));
      for (const { name, body } of heavyRequests) allowed.push(await send(name, body));
    }
    say("10,000 bad queries");
    const bad = await manyBad(server.url, size.quick ? 1_000 : 10_000);
    const badStall = await longest();
    say(`${slowConnections} slow connections`);
    const slow = await dawdle(Number(new URL(server.url).port), longest);
    const worst = (figures: readonly Figure[], by: "milliseconds" | "stall") => figures.reduce((one, other) => (other[by] > one[by] ? other : one));
    const refusals = refused.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
    const peak = residentMegabytes(server.pid, true);
    return {
      name: "attack",
      title: "Hostile requests, embedded, curated release",
      columns: ["what", "figure"],
      rows: [
        [
          `refusals (${attacks.length} attacks, ${rounds} times): p50, p99 ms`,
          `${percentile(refusals, 0.5).toFixed(1)}, ${percentile(refusals, 0.99).toFixed(1)}`,
        ],
        ["slowest refusal", `${worst(refused, "milliseconds").milliseconds.toFixed(0)} ms (${worst(refused, "milliseconds").name})`],
        ["statuses of refusals", [...new Set(refused.map(({ status }) => status))].join(", ")],
        ["longest stall of others during an attack", `${worst(refused, "stall").stall.toFixed(0)} ms (${worst(refused, "stall").name})`],
        ...heavyRequests.map(({ name }) => {
          const of = allowed.filter((figure) => figure.name === name);
          return [
            `allowed: ${name}`,
            `${of[0]?.status}, ${worst(of, "milliseconds").milliseconds.toFixed(0)} ms, stall ${worst(of, "stall").stall.toFixed(0)} ms`,
          ];
        }),
        [
          "bad queries, 16 at a time: statuses; stall",
          `${Object.entries(bad)
            .map(([status, count]) => `${count} × ${status}`)
            .join(", ")}; ${badStall.toFixed(0)} ms`,
        ],
        [`${slowConnections} connections that send a header every 5 s: closed within 20 s; stall meanwhile`, `${slow.closed}; ${slow.stall.toFixed(0)} ms`],
        ["highest resident memory of the whole run", `${peak.toFixed(0)} MB`],
      ],
      notes: ["Stalls are measured by a request for `__typename` every 5 ms from another thread; sender, probe and service share the machine."],
      measured: { refused, allowed, bad, slow, peak },
    };
  } finally {
    await probe.terminate();
    await server.stop();
  }
}

async function manyBad(url: string, count: number): Promise<Record<string, number>> {
  const makers = [
    (number: number) => `{ a${number}`,
    (number: number) => `{ unknown${number} { id } }`,
    (number: number) => `{ entity(id: "not an id ${number}") { id } }`,
    (number: number) => `query ($a: Int!) { mechanisms(first: $a) { totalCount } } # ${number}`,
    (number: number) => `{ claims(first: 100) { nodes { studies(first: 100) { nodes { claims(first: 100) { nodes { id } } } } } } } # ${number}`,
  ];
  const statuses: Record<string, number> = {};
  let next = 0;
  const work = async () => {
    while (next < count) {
      const number = next++;
      const query = makers[number % makers.length]?.(number);
      const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) });
      await response.arrayBuffer();
      statuses[response.status] = (statuses[response.status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, work));
  return statuses;
}

async function dawdle(port: number, longest: () => Promise<number>): Promise<{ closed: number; stall: number }> {
  await longest();
  let closed = 0;
  const sockets: Socket[] = [];
  for (let number = 0; number < slowConnections; number++) {
    const socket = connect(port, "127.0.0.1", () => socket.write("POST /graphql HTTP/1.1\r\nHost: a\r\n"));
    socket
      .on("close", () => (closed += 1))
      .on("error", () => undefined)
      .resume();
    sockets.push(socket);
  }
  for (let seconds = 0; seconds < 20; seconds += 5) {
    await wait(5_000);
    for (const socket of sockets) if (socket.writable) socket.write(`X-${seconds}: a\r\n`);
  }
  const closedInTime = closed;
  for (const socket of sockets) socket.destroy();
  return { closed: closedInTime, stall: await longest() };
}
