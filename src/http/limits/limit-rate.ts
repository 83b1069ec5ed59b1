import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { KnownError } from "../../errors.js";
import type { Metrics } from "../observe/metrics.js";
import { RateStore } from "./rate-store.js";

/**
 * Allows each client `limit` requests a minute, counted by its address, and answers 429 with `Retry-After` beyond; 0
 * sets no limit. Routes with `config: { rateLimit: false }` are not counted. Call it before routes are added.
 */
export async function limitRate(server: FastifyInstance, limit: number, metrics: Metrics): Promise<void> {
  if (limit === 0) return;
  await server.register(rateLimit, {
    max: limit,
    timeWindow: 60_000,
    store: RateStore,
    onExceeded: () => metrics.shed("rate"),
    errorResponseBuilder: (_request, { ttl }) => new KnownError("RATE_LIMITED", { limit, seconds: Math.ceil(ttl / 1_000) }),
  });
}
