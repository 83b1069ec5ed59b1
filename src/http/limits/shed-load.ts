import { getHeapStatistics } from "node:v8";
import underPressure from "@fastify/under-pressure";
import type { FastifyInstance } from "fastify";
import { KnownError } from "../../errors.js";
import type { Metrics } from "../observe/metrics.js";
import { limits } from "./limits.js";

const unaffected = new Set(["/healthz", "/readyz", "/metrics"]);

/**
 * Refuses requests at once (`OVERLOADED`) while the event loop lags or the heap is nearly full; health and metrics are
 * answered on. Call it before routes are added.
 */
export async function shedLoad(server: FastifyInstance, metrics: Metrics): Promise<void> {
  await server.register(underPressure, {
    sampleInterval: limits.pressureInterval,
    maxEventLoopDelay: limits.eventLoopDelay,
    maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * limits.heapShare),
    pressureHandler: async (request, _reply, type) => {
      if (unaffected.has(request.routeOptions.url ?? "")) return;
      metrics.shed(type === underPressure.TYPE_EVENT_LOOP_DELAY ? "event_loop" : "memory");
      throw new KnownError("OVERLOADED");
    },
  });
}
