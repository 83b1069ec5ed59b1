import type { FastifyInstance } from "fastify";
import { recentLateness } from "../../basics/process/loop-lateness.js";
import { KnownError } from "../../errors.js";
import type { Metrics } from "../observe/metrics.js";
import { limits } from "./limits.js";

/** Addresses that are answered whatever the load. */
export const alwaysAnswered: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

/**
 * Refuses requests at once (`OVERLOADED`) while the event loop is late again and again; health and metrics are answered
 * on. One pause is no load: as in CoDel (RFC 8289), the least of the last delays decides. Call it before routes are
 * added.
 */
export function shedLoad(server: FastifyInstance, metrics: Pick<Metrics, "shed">, lateness: () => readonly number[] = recentLateness): void {
  server.addHook("onRequest", async ({ routeOptions }) => {
    if (alwaysAnswered.has(routeOptions.url ?? "") || !isLate(lateness())) return;
    metrics.shed("event_loop");
    throw new KnownError("OVERLOADED");
  });
}

/** Fewer looks at the clock than are needed say nothing. */
function isLate(lateness: readonly number[]): boolean {
  const last = lateness.slice(-limits.lateTurns);
  return last.length === limits.lateTurns && Math.min(...last) > limits.eventLoopDelay;
}
