import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { allows } from "../../domain/access/key-file.js";
import type { Context } from "../../graphql/execution/context.js";
import { keepNames } from "./keep-names.js";
import type { Metrics } from "./metrics.js";
import { requestStore } from "./request-store.js";
import type { Trace, Traces } from "./traces.js";

/** What an observer is made of. */
export interface ObserverParts {
  readonly metrics: Metrics;
  readonly traces: Traces;
  readonly queryTimeout?: number | undefined;
  readonly slowQuery: number;
}

/** Sees every request. */
export interface Observer {
  /** The context of a request, its store observed; one deadline for all its reads. */
  watch(request: FastifyRequest, context: Context): Context;
  /** Records an operation and its outcome: `ok` or the code of its first error. `started` comes from `performance.now()`. */
  answered(requestId: string, operation: Answered): void;
  /** Apollo plugin: notes each operation. */
  readonly plugin: ApolloServerPlugin<Context>;
}

/** An operation that was answered. */
export interface Answered {
  readonly type: string;
  readonly name: string | undefined;
  readonly outcome: string;
  readonly started: number;
}

interface Seen {
  readonly trace: Trace;
  operation?: string;
}

/** Times, traces and logs the requests of a server. Logs hold method, route, operation, status (499: the client went away) and time; never an address as it was typed, a header or a body. */
export function observer(server: FastifyInstance, { metrics, traces, queryTimeout, slowQuery }: ObserverParts): Observer {
  const open = new Map<string, Seen>();
  const nameOf = keepNames();
  server.addHook("onRequest", async (request, reply) => {
    const { method, headers, id } = request;
    const route = request.routeOptions.url ?? "none";
    const started = performance.now();
    const seen: Seen = { trace: traces.start({ method: known(method), headers, requestId: id, route }) };
    open.set(id, seen);
    reply.raw.once("close", () => {
      const milliseconds = performance.now() - started;
      const status = reply.raw.writableFinished ? reply.raw.statusCode : 499;
      open.delete(id);
      metrics.request(route, known(method), status, milliseconds / 1_000);
      seen.trace.end(status);
      const operation = seen.operation && { operation: seen.operation };
      request.log.info({ method, route, ...operation, status, milliseconds: Math.round(milliseconds) }, "request");
    });
  });
  function answered(requestId: string, { type, name: asked, outcome, started }: Answered): void {
    const name = nameOf(asked, outcome === "ok");
    metrics.operation(name, codeOf(outcome), (performance.now() - started) / 1_000);
    const seen = open.get(requestId);
    if (!seen) return;
    seen.operation = name;
    seen.trace.describe(`${type} ${name}`, { "graphql.operation.type": type, "graphql.operation.name": name });
  }

  return {
    answered,
    watch: (request, context) => {
      const seen = open.get(request.id);
      if (!seen) throw new Error(`Request ${request.id} is not open.`);
      const { trace } = seen;
      const actor = context.access?.actor;
      const mayWrite = actor ? allows(actor.role, "editor") : false;
      const parts = { requestId: request.id, log: request.log, metrics, trace, queryTimeout, slowQuery, mayWrite };
      return { ...context, store: requestStore(context.store, parts) };
    },
    plugin: {
      async requestDidStart() {
        const started = performance.now();
        return {
          async willSendResponse({ contextValue, operation, operationName, errors }) {
            answered(contextValue.requestId, {
              type: operation?.operation ?? "none",
              name: operationName ?? operation?.name?.value,
              outcome: String(errors?.[0]?.extensions.code ?? "ok"),
              started,
            });
          },
        };
      },
    },
  };
}

/** Methods that no one knows are one. */
const known = (method: string) => (["GET", "HEAD", "POST", "OPTIONS"].includes(method) ? method : "other");

/** Codes are written in capitals; what an error calls itself beyond that is one. */
const codeOf = (outcome: string) => (/^[A-Z_]{1,40}$|^ok$/.test(outcome) ? outcome : "other");
