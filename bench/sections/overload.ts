import { readFileSync } from "node:fs";
import { type Pressed, press } from "../measure/press.js";
import { residentMegabytes } from "../measure/resident-megabytes.js";
import { startService } from "../servers/servers.js";
import type { Say, Section, Size } from "./section.js";

/** Operations that the service works on at once unless it is told. */
const limit = 32;
/** Open requests: a quarter of the limit, as many, and three times as many. */
const connections = { unloaded: 8, full: limit, over: 3 * limit };

/** Three times as much as the service takes on at once: what is turned away, how fast, and what that does to those who are let in. */
export async function overload(size: Size, say: Say): Promise<Section> {
  const server = await startService("MSC-KG embedded", null, [], { CONCURRENCY: String(limit) });
  const text = (path: string) => readFileSync(new URL(`../../schema/examples/${path}`, import.meta.url), "utf8");
  const bodies = ["what-lowers-fibrosis", "limitations", "stakeholders"].map((name) => JSON.stringify({ query: text(`${name}.graphql`) }));
  const measured: Record<string, Readonly<Record<string, Pressed>>> = {};
  try {
    await press(`${server.url}/graphql`, bodies, connections.unloaded, 3);
    for (const [name, count] of Object.entries(connections)) {
      say(`overload: ${count} connections`);
      measured[name] = await press(`${server.url}/graphql`, bodies, count, size.seconds * 2);
    }
    const shown = (one: Pressed | undefined) => (one ? `${one.count}; ${one.p50.toFixed(0)}, ${one.p99.toFixed(0)}, ${one.most.toFixed(0)}` : "0");
    return {
      name: "overload",
      title: "More load than the service takes on (32 operations at once), embedded, curated release",
      columns: ["open requests", "answered; p50, p99, longest ms", "turned away (503); p50, p99, longest ms", "else"],
      rows: Object.entries(measured).map(([name, by]) => [
        String(connections[name as keyof typeof connections]),
        shown(by["200"]),
        shown(by["503"]),
        Object.keys(by)
          .filter((status) => !["200", "503"].includes(status))
          .join(", ") || "none",
      ]),
      notes: [`Resident memory at most ${residentMegabytes(server.pid, true).toFixed(0)} MB. Who asks and who answers share the machine.`],
      measured,
    };
  } finally {
    await server.stop();
  }
}
