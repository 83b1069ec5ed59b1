import autocannon from "autocannon";

/**
 * Fires requests at a server and prints what it saw as JSON. Its one argument is JSON: `url`, `bodies` (each sent in its
 * turn, by every connection from a place of its own), `connections`, `seconds`. Every answer must be a 200.
 */
const { url, bodies, connections, seconds } = JSON.parse(await new Response(process.stdin).text());
let client = 0;
const result = await autocannon({
  url,
  connections,
  duration: seconds,
  timeout: 60,
  method: "POST",
  headers: { "content-type": "application/json", "cache-control": "no-cache" },
  setupClient: (one) => {
    const start = (client++ * 7) % bodies.length;
    one.setRequests([...bodies.slice(start), ...bodies.slice(0, start)].map((body) => ({ method: "POST", body })));
  },
  requests: bodies.map((body) => ({ method: "POST", body })),
});
process.stdout.write(
  JSON.stringify({
    requestsPerSecond: result["2xx"] / result.duration,
    requests: result["2xx"],
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
    bytes: result.throughput.total / Math.max(1, result.requests.total),
  }),
);
