import { setMaxListeners } from "node:events";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { HttpError } from "../errors/http-error.js";
import { limits } from "../limits/limits.js";

/** The requests that are not answered yet. */
export interface InFlightRequests {
  /** Fires when the client's connection closes before its answer, or when the service stops and cannot wait any longer. */
  signalOf(request: FastifyRequest): AbortSignal;
  /** Resolves with what `work` does, but rejects at once when the service cannot wait for it any longer. */
  bounded<Result>(request: FastifyRequest, work: Promise<Result>): Promise<Result>;
  /** Gives up on all of them: they are answered 503. */
  giveUp(): void;
}

/** Follows every request of the server from its first byte to its answer's last. */
export function inFlightRequests(server: FastifyInstance): InFlightRequests {
  const controllers = new WeakMap<FastifyRequest, AbortController>();
  const open = new Set<AbortController>();
  server.addHook("onRequest", async (request, reply) => {
    const controller = new AbortController();
    setMaxListeners(0, controller.signal);
    controllers.set(request, controller);
    open.add(controller);
    reply.raw.once("close", () => {
      open.delete(controller);
      if (!reply.raw.writableFinished) controller.abort(new HttpError(499, "BAD_REQUEST", "The client closed the connection before its answer."));
    });
  });
  const signalOf = (request: FastifyRequest) => {
    const controller = controllers.get(request);
    if (!controller) throw new Error(`Request ${request.id} did not begin here.`);
    return controller.signal;
  };
  return {
    signalOf,
    bounded: (request, work) => Promise.race([work, stopped(signalOf(request))]),
    giveUp: () => {
      for (const controller of open) controller.abort(shuttingDown());
    },
  };
}

function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    if (signal.aborted) reject(signal.reason);
  });
}

function shuttingDown(): HttpError {
  return new HttpError(503, "SHUTTING_DOWN", "The service is stopping and could not finish this request.", {
    "retry-after": String(limits.retryAfterSeconds),
    connection: "close",
  });
}
