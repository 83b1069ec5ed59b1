import { setTimeout as wait } from "node:timers/promises";
import type { FastifyInstance } from "fastify";
import type { InFlightRequests } from "./in-flight-requests.js";

/** Milliseconds from the wish to stop: until no more connections are taken, until waiting requests are given up, until connections are cut. */
const moments = { deaf: 500, givenUp: 8_000, cut: 9_500 };

/**
 * Stops a server whose `/readyz` already says that it stops: for half a second it still takes connections, so that
 * anyone who balances load has seen it; then it answers what is open, for 8 s from the start, and refuses with 503 what
 * takes longer.
 */
export async function stopServer(server: FastifyInstance, open: InFlightRequests): Promise<void> {
  await wait(moments.deaf);
  const closed = server.close();
  const timers = [
    setInterval(() => server.server.closeIdleConnections(), 100),
    setTimeout(() => open.giveUp(), moments.givenUp - moments.deaf),
    setTimeout(() => server.server.closeAllConnections(), moments.cut - moments.deaf),
  ];
  try {
    await closed;
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}
