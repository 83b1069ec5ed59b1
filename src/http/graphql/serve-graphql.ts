import { ApolloServer, type ApolloServerOptions, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { RequestChecks } from "../../graphql/checks/request-checks.js";
import type { Context } from "../../graphql/execution/context.js";
import { DocumentExecutor } from "../../graphql/execution/document-executor.js";
import type { CachedResponses } from "../cache/cache-responses.js";
import { answerGraphqlErrors } from "../errors/answer-graphql-errors.js";
import { formatGraphqlError } from "../errors/format-graphql-error.js";
import type { WorkLimit } from "../limits/limit-work.js";
import { limits } from "../limits/limits.js";
import type { Metrics } from "../observe/metrics.js";
import type { Observer } from "../observe/observer.js";
import type { InFlightRequests } from "../server/in-flight-requests.js";
import { documentCache } from "./document-cache.js";
import { fastPath } from "./fast-path.js";

/** What GraphQL is served of. With `checks`, documents that were answered before are answered without Apollo's steps and its plugins. */
export interface GraphqlParts {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  readonly checks?: RequestChecks | undefined;
  readonly observed: Pick<Observer, "answered">;
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly open: InFlightRequests;
  readonly limited: WorkLimit;
  readonly metrics: Metrics;
  /** Whole answers that are kept; none where this is off. */
  readonly kept?: CachedResponses | undefined;
}

/**
 * Serves GraphQL at `/graphql`: queries by GET, HEAD and POST, all else by POST only. No page can forge a request: there
 * are no cookies, a GET reads, and a POST needs a content type that a foreign page may send only after a preflight.
 * Browsers that bring no query are led to the playground. Introspection is on because the data
 * are public. Nothing is reported to anybody, whatever the environment says. The server that is returned runs the same
 * checks on documents of our own.
 */
export async function serveGraphql(
  server: FastifyInstance,
  { schema, plugins, checks, observed, contextOf, open, kept, limited, metrics }: GraphqlParts,
): Promise<ApolloServer<Context>> {
  const documents = new DocumentExecutor(schema);
  /** Requests that Apollo answers, by their signals: it hands its plugins a copy of the context. */
  const requests = new WeakMap<AbortSignal, FastifyRequest>();
  const known = checks && fastPath({ schema, documents, checks, observed, metrics });
  const apollo = new ApolloServer<Context>({
    gateway: gatewayTo(schema, documents),
    documentStore: documentCache(limits.cachedDocuments, metrics),
    nodeEnv: "production",
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.documentTokens },
    validationOptions: { maxErrors: limits.errors },
    maxRecursiveSelections: limits.documentSelections,
    formatError: formatGraphqlError,
    logger: server.log,
    plugins: [
      ...plugins,
      ...(checks ? [checks.plugin] : []),
      ...(known ? [known.plugin] : []),
      answerGraphqlErrors(server.log),
      ...(kept ? [keepFaultless(kept, requests)] : []),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  server.addHook("onClose", () => apollo.stop());
  async function answer(request: FastifyRequest, reply: FastifyReply, context: Context): Promise<unknown> {
    const text = await known?.answer(request, reply, context);
    if (text !== undefined) {
      kept?.answeredOf(request, context.release);
      return text;
    }
    requests.set(context.signal, request);
    const answered = await fastifyApolloHandler(apollo, { context: async () => context }).call(server, request, reply);
    known?.learn(request, reply, context);
    return answered;
  }
  server.route({
    method: ["GET", "POST"],
    url: "/graphql",
    onRequest: leadToPlayground,
    preHandler: [headAsGet, ...(kept ? [kept.preHandler] : [])],
    onSend: [...(kept ? [kept.onSend] : []), headAgain],
    handler: (request, reply) =>
      limited(async () => {
        const context = await contextOf(request);
        return open.bounded(request, answer(request, reply, context));
      }),
  });
  return apollo;
}

/** A browser that opens the address of the API. */
async function leadToPlayground({ method, query, headers: { accept = "" } }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const isQuery = typeof query === "object" && query !== null && "query" in query;
  if (method === "POST" || isQuery || !/text\/html/i.test(accept)) return undefined;
  return reply.header("vary", "Accept").header("cache-control", "no-cache").redirect("/playground", 302);
}

/** Apollo knows GET and POST alone; Node leaves out the body of what HEAD requests. */
async function headAsGet({ raw }: FastifyRequest): Promise<void> {
  if (raw.method === "HEAD") raw.method = "GET";
}

/** Fastify says how long the body would be, where it knows that it is left out. */
async function headAgain({ raw, routeOptions }: FastifyRequest, _reply: FastifyReply, payload: unknown): Promise<unknown> {
  if (routeOptions.method === "HEAD") raw.method = "HEAD";
  return payload;
}

/** Apollo plugin: an answer with data and no errors may be kept. */
function keepFaultless({ answeredOf }: CachedResponses, requests: WeakMap<AbortSignal, FastifyRequest>): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response: { body }, contextValue }) {
        const request = requests.get(contextValue.signal);
        if (request && body.kind === "single" && body.singleResult.data && !body.singleResult.errors) answeredOf(request, contextValue.release);
      },
    }),
  };
}

type Gateway = Extract<ApolloServerOptions<Context>, { readonly gateway: object }>["gateway"];
type Executor = NonNullable<Awaited<ReturnType<Gateway["load"]>>["executor"]>;

/**
 * Lets Apollo execute by `DocumentExecutor`. Its gateway is the one place where a server may execute by itself and leave
 * checks, errors and plugins to Apollo as they are; an answer of `responseForOperation` would skip them.
 */
function gatewayTo(schema: GraphQLSchema, documents: DocumentExecutor): Gateway {
  const executor = (async ({ document, queryHash, request, context }) =>
    documents.execute({
      document,
      hash: queryHash,
      operationName: request.operationName ?? undefined,
      variables: request.variables ?? {},
      context: context as unknown as Context,
    })) as Executor;
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => undefined;
    },
    load: async () => ({ executor }),
    stop: async () => {},
  };
}
