import type { ApolloServerPlugin } from "@apollo/server";
import type { FastifyReply, FastifyRequest } from "fastify";
import { type DocumentNode, type GraphQLSchema, getOperationAST, OperationTypeNode } from "graphql";
import { RecentlyUsed } from "../../basics/recently-used.js";
import type { CheckedRequest, RequestChecks } from "../../graphql/checks/request-checks.js";
import type { Context } from "../../graphql/execution/context.js";
import type { DocumentExecutor } from "../../graphql/execution/document-executor.js";
import { limits } from "../limits/limits.js";
import type { Metrics } from "../observe/metrics.js";
import type { Observer } from "../observe/observer.js";

/** What known questions are answered with. */
export interface KnownParts {
  readonly schema: GraphQLSchema;
  readonly documents: DocumentExecutor;
  readonly checks: RequestChecks;
  readonly observed: Pick<Observer, "answered">;
  readonly metrics: Metrics;
}

/** Answers questions whose document Apollo has answered before. */
export interface FastPath {
  /** The answer's text, its head set on `reply`; undefined where it is Apollo's to answer. */
  answer(request: FastifyRequest, reply: FastifyReply, context: Context): Promise<string | undefined>;
  /** Remembers the document of a question that Apollo has just answered. */
  learn(request: FastifyRequest, reply: FastifyReply, context: Context): void;
  /** Apollo plugin: sees which document a request had. */
  readonly plugin: ApolloServerPlugin<Context>;
}

/** A document as Apollo parsed and checked it, with Apollo's hash of it. */
interface Known {
  readonly document: DocumentNode;
  readonly hash: string;
}

/** The fields of a request that are understood here; with any other it is Apollo's. */
interface Question {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Kinds of `Accept` of which it is remembered what Apollo answers them with. */
const mostAccepts = 50;
const longestAccept = 200;

/**
 * A request whose document has been answered without an error before skips what Apollo does around its execution:
 * negotiation, hashing, finding the document and a dozen plugin hooks, which together take longer than a small answer.
 * It runs the same checks, executor and measurements. Any exception (an unknown field of the request, invalid
 * variables, an error of any kind) is left to Apollo, which handles the request from the start.
 */
export function fastPath({ schema, documents, checks, observed, metrics }: KnownParts): FastPath {
  const known = new RecentlyUsed<Known>(limits.cachedDocuments);
  const contentTypes = new RecentlyUsed<string>(mostAccepts);
  /** By the signal of a request, since Apollo hands its plugins a copy of the context. */
  const seen = new WeakMap<AbortSignal, Known>();

  function costIfPassing(request: CheckedRequest): number | undefined {
    try {
      return checks.cost(request);
    } catch {
      return undefined;
    }
  }

  return {
    async answer(request, reply, context) {
      const question = questionOf(request);
      const contentType = question && contentTypes.get(acceptOf(request));
      const found = contentType && known.get(question.query);
      if (!found) return undefined;
      const started = performance.now();
      const { document, hash } = found;
      const operationName = question.operationName ?? undefined;
      const variables = question.variables ?? {};
      const operation = getOperationAST(document, operationName);
      if (operation?.operation !== OperationTypeNode.QUERY) return undefined;
      const cost = costIfPassing({ schema, document, operation, hash, operationName, variables });
      if (cost === undefined) return undefined;
      const { data, errors } = await documents.execute({ document, hash, operationName, variables, context });
      if (errors || !data) {
        context.suggestions.length = 0;
        return undefined;
      }
      metrics.cache("documents", "hit");
      observed.answered(context.requestId, { type: operation.operation, name: operation.name?.value, outcome: "ok", started });
      reply.header("content-type", contentType);
      return `${JSON.stringify({ data, extensions: checks.extensionsOf(context, cost, data) })}\n`;
    },
    learn(request, reply, context) {
      const question = questionOf(request);
      const found = seen.get(context.signal);
      const contentType = reply.getHeader("content-type");
      if (!question || !found || reply.statusCode !== 200 || typeof contentType !== "string") return;
      known.set(question.query, found);
      if (acceptOf(request).length <= longestAccept) contentTypes.set(acceptOf(request), contentType);
    },
    plugin: {
      requestDidStart: async () => ({
        async willSendResponse({ contextValue, document, queryHash, errors }) {
          if (document && queryHash && !errors?.length) seen.set(contextValue.signal, { document, hash: queryHash });
        },
      }),
    },
  };
}

const understood = new Set(["query", "operationName", "variables"]);

function questionOf({ method, body }: FastifyRequest): Question | undefined {
  if (method !== "POST" || typeof body !== "object" || body === null) return undefined;
  const { query, operationName, variables }: Partial<Record<keyof Question, unknown>> = body;
  const isOrdinary =
    typeof query === "string" &&
    (operationName === undefined || operationName === null || typeof operationName === "string") &&
    (variables === undefined || variables === null || isRecord(variables)) &&
    Object.keys(body).every((name) => understood.has(name));
  return isOrdinary ? { query, operationName: operationName ?? null, variables: variables ?? null } : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

const acceptOf = ({ headers }: FastifyRequest) => headers.accept ?? "";
