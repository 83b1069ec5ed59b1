import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from "fastify";
import type { FragmentDefinitionNode, GraphQLSchema } from "graphql";
import type { Configuration } from "../config.js";
import type { Store } from "../graph/store.js";
import type { Context } from "../graphql/context.js";
import { answerError } from "./answer-error.js";
import { answerNotFound } from "./answer-not-found.js";
import { answerOddRequests, answerSocketError } from "./answer-socket-error.js";
import { keepAnswers } from "./answers/keep-answers.js";
import { checkAddress } from "./check-address.js";
import { limitRate } from "./limit-rate.js";
import { limits } from "./limits.js";
import { openRequests } from "./open-requests.js";
import { readJson } from "./read-json.js";
import { serveExplorer } from "./serve-explorer.js";
import { serveFigures } from "./serve-figures.js";
import { serveGraphql } from "./serve-graphql.js";
import { serveHealth } from "./serve-health.js";
import { servePlayground } from "./serve-playground.js";
import { serveTables } from "./serve-tables.js";
import type { ServedRelease } from "./served-release.js";
import { setSecurityHeaders } from "./set-security-headers.js";
import { stopServer } from "./stop-server.js";
import { readRowFragments } from "./tables/read-row-fragments.js";

/** What the server is made of. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly store: Pick<Store, "engine" | "ping">;
  readonly configuration: Pick<Configuration, "rateLimit" | "logLevel"> & Partial<Pick<Configuration, "answerCacheBytes">>;
  /** What a row of each kind of table is; those of `schema/tables/` unless told. */
  readonly rows?: readonly FragmentDefinitionNode[];
  /** Apollo plugins: checks of requests, additions to answers. They see tables too. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly makeContext: (request: { readonly signal: AbortSignal; readonly requestId: string }) => Promise<Context>;
  /** The release that is served, by an answer of the graph that is at most `oldest` milliseconds old; asked on each call of `/readyz` and of a table, and before an answer is kept or sent again. */
  readonly release: (oldest?: number) => Promise<ServedRelease>;
}

/** A server that does not listen yet, and how to stop it without failing those who wait for an answer. */
export interface Server {
  readonly http: FastifyInstance;
  /** Resolves when all connections are closed; see `stopServer`. */
  stop(): Promise<void>;
}

/** Builds the HTTP server: what it serves, one file for each concern, and what it refuses. */
export async function createServer({ schema, store, configuration, rows, plugins = [], makeContext, release }: ServerParts): Promise<Server> {
  const server = Fastify({
    logger: { level: configuration.logLevel, stream: process.stderr },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" }),
    genReqId: () => randomUUID(),
    bodyLimit: limits.bodyBytes,
    http: {
      requireHostHeader: false,
      maxHeaderSize: limits.headerBytes,
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      connectionsCheckingInterval: limits.connectionsCheckingInterval,
    },
    requestTimeout: limits.requestTimeout,
    connectionTimeout: limits.idleTimeout,
    keepAliveTimeout: limits.keepAliveTimeout,
    return503OnClosing: false,
    clientErrorHandler: answerSocketError,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  });
  server.server.maxConnections = limits.connections;
  answerOddRequests(server.server);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("application/json", { parseAs: "buffer" }, (request: FastifyRequest, body: Buffer) => readJson(request, body));
  server.setErrorHandler(answerError);
  const open = openRequests(server);
  await setSecurityHeaders(server);
  server.addHook("onRequest", checkAddress);
  await limitRate(server, configuration.rateLimit);
  answerNotFound(server);
  let stopping = false;
  const contextOf = (request: FastifyRequest) => makeContext({ signal: open.signalOf(request), requestId: request.id });
  serveHealth(server, { store, release, isStopping: () => stopping });
  const kept = configuration.answerCacheBytes ? keepAnswers(configuration.answerCacheBytes, release) : undefined;
  const apollo = await serveGraphql(server, { schema, plugins, contextOf, open, kept });
  await servePlayground(server);
  await serveExplorer(server, { apollo, contextOf });
  serveTables(server, { schema, rows: rows ?? (await readRowFragments()), apollo, contextOf, open, release });
  await serveFigures(server, { schema, apollo, contextOf, open, release });
  return {
    http: server,
    stop: () => {
      stopping = true;
      return stopServer(server, open);
    },
  };
}
