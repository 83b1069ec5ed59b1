import type { FastifyReply, FastifyRequest } from "fastify";
import { limits } from "../limits/limits.js";
import type { Metrics } from "../observe/metrics.js";
import type { ServedRelease } from "../server/served-release.js";
import { etagOf, matchesEtag } from "./etag.js";
import { ResponseCache } from "./response-cache.js";
import { responseKey } from "./response-key.js";

/** What a route does about kept answers: its hooks, and what its handler tells them. */
export interface CachedResponses {
  readonly preHandler: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>;
  readonly onSend: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => Promise<unknown>;
  /** The release of which the handler's answer tells; called where the answer has data and no errors, else it is not kept. */
  readonly answeredOf: (request: FastifyRequest, release: Seen) => void;
}

/** The release that an answer tells, and how it made sure that no one wrote meanwhile. */
type Seen = Pick<ServedRelease, "contentHash" | "moment"> & { readonly confirm?: unknown };

/** What an answer is kept under: the release, and which writes it has seen, so that no answer outlives an edit of the graph. */
const stateOf = ({ contentHash, moment = "" }: Seen) => `${contentHash} ${moment}`;

/** How a request is treated: under which key, and of which state of the graph, by the database's own word when it came (none where nothing is to be kept) and by its answer's. */
interface Asked {
  readonly key: string;
  readonly release?: string;
  answered?: string;
  /** Whether the release was read again after the answer. */
  confirmed?: boolean;
}

/**
 * Caches whole answers in memory, up to `bytes` in all, and reuses them for the same request and release. The release
 * is read from the database on each request, and again before an answer is cached, so that no answer of another release,
 * or from before an edit of the graph, is ever sent. Only answers with status 200 and without errors are cached. Each such answer has an `ETag` and `Vary:
 * Accept`; by GET also a short `Cache-Control`, and 304 where `If-None-Match` names the tag. A POST is answered in
 * full, since 304 is for GET and HEAD (RFC 9110, 13.1.2). A client's `Cache-Control: no-cache` or `no-store` bypasses
 * the cache and stores nothing. `Cache-Status` (RFC 9211) reports what was done.
 */
export function cacheResponses(bytes: number, release: (oldest: number) => Promise<ServedRelease>, metrics: Pick<Metrics, "cache">): CachedResponses {
  const cache = new ResponseCache(bytes);
  const asked = new WeakMap<FastifyRequest, Asked>();

  async function keep({ key, release: before, answered, confirmed }: Asked, answer: Parameters<ResponseCache["keep"]>[2]): Promise<void> {
    if (before === undefined || answered !== before) return;
    if (confirmed || stateOf(await release(0)) === before) cache.keep(before, key, answer);
  }

  return {
    preHandler: async (request, reply) => {
      const key = responseKey(request);
      if (key === null) return undefined;
      if (/\bno-(cache|store)\b/i.test(request.headers["cache-control"] ?? "")) {
        reply.header("cache-status", "msc-kg; fwd=request");
        asked.set(request, { key });
        return undefined;
      }
      const state = stateOf(await release(0));
      asked.set(request, { key, release: state });
      const found = cache.find(state, key);
      if (!found) {
        metrics.cache("answers", "miss");
        reply.header("cache-status", "msc-kg; fwd=miss");
        return undefined;
      }
      asked.delete(request);
      metrics.cache("answers", "hit");
      reply.header("cache-status", "msc-kg; hit");
      return send(request, reply, found);
    },
    answeredOf: (request, seen) => {
      const known = asked.get(request);
      if (!known) return;
      known.answered = stateOf(seen);
      known.confirmed = seen.confirm !== undefined;
    },
    onSend: async (request, reply, payload) => {
      const known = asked.get(request);
      if (!known || typeof payload !== "string" || reply.statusCode !== 200 || known.answered === undefined) return payload;
      const etag = etagOf(payload);
      const answer = { body: payload, contentType: String(reply.getHeader("content-type")), etag };
      keep(known, answer).catch(() => {});
      describe(request, reply, etag);
      if (!isUnchanged(request, etag)) return payload;
      reply.code(304).removeHeader("content-type").removeHeader("content-length");
      return null;
    },
  };
}

function send(request: FastifyRequest, reply: FastifyReply, { body, contentType, etag }: Parameters<ResponseCache["keep"]>[2]): FastifyReply {
  describe(request, reply, etag);
  return isUnchanged(request, etag) ? reply.code(304).send() : reply.header("content-type", contentType).send(body);
}

function describe(request: FastifyRequest, reply: FastifyReply, etag: string): void {
  reply.header("etag", etag);
  reply.header("vary", "Accept");
  if (request.method === "GET") reply.header("cache-control", `public, max-age=${limits.answerMaxAge}, must-revalidate`);
}

function isUnchanged(request: FastifyRequest, etag: string): boolean {
  return request.method === "GET" && matchesEtag(request.headers["if-none-match"], etag);
}
