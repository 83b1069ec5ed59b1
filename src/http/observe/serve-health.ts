import type { FastifyInstance } from "fastify";
import { afterListening } from "../../basics/process/loop-lateness.js";
import { KnownError } from "../../errors.js";
import type { Store } from "../../graph/store.js";
import { noAnswer } from "../../graph/with-deadline.js";
import { errorBody } from "../errors/error-body.js";
import { limits } from "../limits/limits.js";
import { noRelease } from "../server/follow-release.js";
import type { ServedRelease } from "../server/served-release.js";

/** What the health endpoints report on. */
export interface HealthParts {
  readonly store: Pick<Store, "engine" | "ping">;
  readonly release: () => Promise<ServedRelease>;
  readonly isStarting: () => boolean;
  readonly isStopping: () => boolean;
}

/**
 * Serves `/healthz`, 200 as long as the process answers, and `/readyz`, 200 with engine and release when queries can be
 * answered, and with `graph` where it was edited past the load, else 503 within 2 s. Where the engine keeps the graph is no one's business.
 */
export function serveHealth(server: FastifyInstance, { store, release, isStarting, isStopping }: HealthParts): void {
  const uncounted = { config: { rateLimit: false as const } };
  server.get("/healthz", uncounted, async (_request, reply) => {
    reply.header("cache-control", "no-store");
    return { status: "ok" };
  });
  server.get("/readyz", uncounted, async (request, reply) => {
    reply.header("cache-control", "no-store");
    const engine = { name: store.engine.name, version: store.engine.version };
    const refuse = (code: string, message: string) =>
      reply
        .code(503)
        .header("retry-after", limits.retryAfterSeconds)
        .send({ status: "unavailable", engine, ...errorBody(code, message) });
    const wasStarting = isStarting();
    if (isStopping()) return refuse("SHUTTING_DOWN", "The service is stopping.");
    try {
      const [{ version, date, contentHash, edited }] = await inTime(Promise.all([release(), store.ping(limits.readinessTimeout)]));
      return { status: "ready", engine, release: { version, date, contentHash }, ...(edited && { graph: "edited since load" }) };
    } catch (error) {
      if (wasStarting) return refuse("STARTING", new KnownError("STARTING").message);
      request.log.warn({ problem: error instanceof Error ? error.message : String(error) }, "not ready");
      if (error instanceof KnownError && error.code === "OVERLOADED") return refuse(error.code, error.message);
      const isEmpty = error instanceof KnownError && error.details.problem === noRelease;
      return refuse("DATABASE_UNAVAILABLE", isEmpty ? "The graph database holds no release that this build can serve." : "The graph database does not answer.");
    }
  });
}

async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let cancel: (() => void) | undefined;
  const none = new Promise<never>((_, reject) => {
    cancel = afterListening(limits.readinessTimeout, (late) => reject(noAnswer(limits.readinessTimeout, late)));
  });
  return Promise.race([work, none]).finally(() => cancel?.());
}
