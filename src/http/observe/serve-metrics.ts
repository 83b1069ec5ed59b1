import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { KnownError } from "../../errors.js";
import type { Metrics } from "./metrics.js";

/**
 * Serves `/metrics` for Prometheus: to anyone who shows the token (`Authorization: Bearer …`), and where none is set, to
 * this machine alone. Others get what they would get at an address where nothing is served.
 */
export function serveMetrics(server: FastifyInstance, metrics: Metrics, token: string | undefined): void {
  server.get("/metrics", { config: { rateLimit: false } }, async (request, reply) => {
    if (!(token === undefined ? isLocal(request) : hasToken(request, token))) throw new KnownError("NOT_FOUND", { path: "/metrics" });
    reply.header("cache-control", "no-store").type(metrics.contentType);
    return metrics.text();
  });
}

/** A proxy on this machine, which says for whom it asks, is not this machine. */
function isLocal({ socket, headers }: FastifyRequest): boolean {
  const isForwarded = ["x-forwarded-for", "x-real-ip", "forwarded", "via"].some((name) => headers[name] !== undefined);
  return !isForwarded && /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? "");
}

/** Compared by their hashes, in a time that tells nothing. */
function hasToken({ headers }: FastifyRequest, token: string): boolean {
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(headers.authorization ?? ""), hash(`Bearer ${token}`));
}
