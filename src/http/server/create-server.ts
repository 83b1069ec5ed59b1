import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from "fastify";
import type { FragmentDefinitionNode, GraphQLSchema } from "graphql";
import type { Configuration } from "../../config.js";
import { keyRing } from "../../domain/access/key-ring.js";
import type { Store } from "../../graph/store.js";
import { guardWrites } from "../../graphql/checks/guard-writes.js";
import type { RequestChecks } from "../../graphql/checks/request-checks.js";
import type { Context } from "../../graphql/execution/context.js";
import { cacheResponses } from "../cache/cache-responses.js";
import { serveFigures } from "../documents/serve-figures.js";
import { serveTables } from "../documents/serve-tables.js";
import { readRowFragments } from "../documents/tables/read-row-fragments.js";
import { answerError } from "../errors/answer-error.js";
import { type AnswerMissing, answerNotFound } from "../errors/answer-not-found.js";
import { answerOddRequests, answerSocketError } from "../errors/answer-socket-error.js";
import { stampErrors } from "../errors/stamp-errors.js";
import { serveGraphql } from "../graphql/serve-graphql.js";
import { limitConnections } from "../limits/limit-connections.js";
import { limitRate } from "../limits/limit-rate.js";
import { limitWork } from "../limits/limit-work.js";
import { limits } from "../limits/limits.js";
import { shedLoad } from "../limits/shed-load.js";
import { watchMemory } from "../limits/watch-memory.js";
import { boundLog } from "../observe/bound-log.js";
import { createMetrics } from "../observe/metrics.js";
import { observer } from "../observe/observer.js";
import { serveHealth } from "../observe/serve-health.js";
import { serveMetrics } from "../observe/serve-metrics.js";
import { noTraces, type Traces } from "../observe/traces.js";
import { serveExplorer } from "../pages/serve-explorer.js";
import { servePlayground } from "../pages/serve-playground.js";
import { checkAddress } from "./check-address.js";
import { compressAnswers } from "./compress-answers.js";
import { inFlightRequests } from "./in-flight-requests.js";
import { readJson } from "./read-json.js";
import { dropLastSlash, servedAddresses } from "./served-addresses.js";
import type { ServedRelease } from "./served-release.js";
import { setSecurityHeaders } from "./set-security-headers.js";
import { stopServer } from "./stop-server.js";

/** What the server is made of. */
export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly store: Pick<Store, "engine" | "ping">;
  /** What is left out is not bounded: tests wait longer than clients. */
  readonly configuration: Pick<Configuration, "rateLimit" | "logLevel"> & Partial<Configuration>;
  /** Destination of traces; none by default. */
  readonly traces?: Traces;
  /** Destination of logs; standard error by default. */
  readonly log?: { write(line: string): void };
  /** Definition of the rows of each table; those of `schema/tables/` by default. */
  readonly rows?: readonly FragmentDefinitionNode[];
  /** Checks of each request before it is answered, including tables; none by default. */
  readonly checks?: RequestChecks;
  /** Further Apollo plugins: they see tables too, but not documents that were answered before. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  readonly makeContext: (request: { readonly signal: AbortSignal; readonly requestId: string }) => Promise<Context>;
  /** The release that is served, by an answer of the graph that is at most `oldest` milliseconds old; asked on each call of `/readyz`, and before an answer is kept or sent again. */
  readonly release: (oldest?: number) => Promise<ServedRelease>;
  /** Whether the release is still being loaded. */
  readonly isStarting?: () => boolean;
}

/** A server that does not listen yet, and how to stop it without failing those who wait for an answer. */
export interface Server {
  readonly http: FastifyInstance;
  /** Resolves when all connections are closed; see `stopServer`. */
  stop(): Promise<void>;
}

/** Fields that no log may show, anyone who logs an object that has them. */
const secrets = ["authorization", "password", "token", "key"].flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);

/** Builds the HTTP server: what it serves, one file for each concern, and what it refuses. */
export async function createServer({
  schema,
  store,
  configuration,
  rows,
  checks,
  plugins = [],
  makeContext,
  release,
  isStarting = () => false,
  traces = noTraces,
  log = process.stderr,
}: ServerParts): Promise<Server> {
  const { clientConnections = limits.clientConnections, concurrency = 0, keysFile, metricsToken, queryTimeout } = configuration;
  const { slowQuery = limits.slowQuery, keepAlive = limits.keepAlive, trustProxy = false } = configuration;
  const server = Fastify({
    logger: { level: configuration.logLevel, stream: log, redact: { paths: secrets, censor: "[redacted]" }, hooks: { logMethod: boundLog() } },
    trustProxy: typeof trustProxy === "number" ? (_address: string, hop: number) => hop < trustProxy : trustProxy,
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
    keepAliveTimeout: keepAlive,
    return503OnClosing: false,
    clientErrorHandler: answerSocketError,
    frameworkErrors: (error, request, reply) => answerError(error, request, reply),
  });
  answerOddRequests(server.server);
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("application/json", { parseAs: "buffer" }, (request: FastifyRequest, body: Buffer) => readJson(request, body));
  server.setErrorHandler(answerError);
  const metrics = createMetrics(store.engine.connections ?? 1);
  const observed = observer(server, { metrics, traces, queryTimeout, slowQuery });
  const open = inFlightRequests(server);
  stampErrors(server);
  await setSecurityHeaders(server);
  await compressAnswers(server);
  server.addHook("onRequest", checkAddress);
  limitConnections(server, { perClient: trustProxy === false ? clientConnections : 0 }, metrics);
  if (concurrency > 0) shedLoad(server, metrics);
  await limitRate(server, configuration.rateLimit, metrics);
  let answerMissing: AnswerMissing = () => undefined;
  const addresses = servedAddresses(server);
  dropLastSlash(server, addresses);
  answerNotFound(server, addresses, (request, reply) => answerMissing(request, reply));
  let stopping = false;
  const accessOf = keyRing(keysFile);
  const contextOf = async (request: FastifyRequest) => {
    const context = await makeContext({ signal: open.signalOf(request), requestId: request.id });
    return observed.watch(request, { ...context, access: await accessOf(request.headers.authorization) });
  };
  const limited = limitWork(concurrency, metrics, watchMemory());
  serveMetrics(server, metrics, metricsToken);
  serveHealth(server, { store, release, isStarting, isStopping: () => stopping });
  const kept = configuration.answerCacheBytes ? cacheResponses(configuration.answerCacheBytes, release, metrics) : undefined;
  const apollo = await serveGraphql(server, {
    schema,
    plugins: [guardWrites(), ...plugins, observed.plugin],
    checks,
    observed,
    contextOf,
    open,
    kept,
    limited,
    metrics,
  });
  await servePlayground(server);
  answerMissing = (await serveExplorer(server, { apollo, contextOf, limited })) ?? answerMissing;
  serveTables(server, { schema, rows: rows ?? (await readRowFragments()), apollo, contextOf, open, limited });
  serveFigures(server, { schema, apollo, contextOf, open, limited });
  return {
    http: server,
    stop: () => {
      stopping = true;
      return stopServer(server, open);
    },
  };
}
