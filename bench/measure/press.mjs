// node press.mjs: reads {url, bodies, connections, seconds} as JSON, keeps so many requests open for so long, and prints
// how many were answered with each status and how long they took.
import { Agent, request } from "node:http";

let text = "";
for await (const part of process.stdin) text += part;
const { url, bodies, connections, seconds } = JSON.parse(text);
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const end = performance.now() + seconds * 1_000;
const times = {};
let next = 0;

function ask() {
  return new Promise((done) => {
    const began = performance.now();
    const told = (status) => {
      times[status] ??= [];
      times[status].push(performance.now() - began);
      done();
    };
    const asked = request(url, { agent, method: "POST", headers: { "content-type": "application/json" } }, (response) => {
      response.resume().on("end", () => told(response.statusCode));
    });
    asked.on("error", () => told("failed"));
    asked.end(bodies[next++ % bodies.length]);
  });
}

await Promise.all(
  Array.from({ length: connections }, async () => {
    while (performance.now() < end) await ask();
  }),
);
agent.destroy();
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];
const told = Object.entries(times).map(([status, all]) => {
  const sorted = all.sort((one, other) => one - other);
  return [status, { count: sorted.length, p50: at(sorted, 0.5), p99: at(sorted, 0.99), most: sorted.at(-1) }];
});
console.log(JSON.stringify(Object.fromEntries(told)));
