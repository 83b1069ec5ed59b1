import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { KnownError } from "../../errors.js";
import type { ServedAddresses } from "../server/served-addresses.js";
import { HttpError } from "./http-error.js";

/** Answers in another way that there is nothing, for example with a page; nothing where it leaves that to the caller. */
export type AnswerMissing = (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;

/**
 * Answers addresses that nothing is served at, and methods that an address does not know (with `Allow`). Call it
 * after `limitRate`, so that asking for nothing counts too, and before routes are added. Where `answerMissing` answers
 * an address, that is the answer; any other is a JSON error.
 */
export function answerNotFound(server: FastifyInstance, addresses: ServedAddresses, answerMissing: AnswerMissing): void {
  const limited = server.hasDecorator("rateLimit") ? { preHandler: server.rateLimit() } : {};
  server.setNotFoundHandler(limited, (request, reply) => {
    const path = request.url.split("?", 1).join();
    const allowed = addresses(path);
    if (allowed.size > 0 && !allowed.has(request.method)) {
      const allow = [...allowed, "OPTIONS"].join(", ");
      throw new HttpError(405, "BAD_REQUEST", `This address answers ${allow}, not ${request.method}.`, { allow });
    }
    const answered = answerMissing(request, reply);
    if (answered) return answered;
    reply.header("vary", "accept, accept-language");
    throw new KnownError("NOT_FOUND", { path: path.slice(0, 200) });
  });
}
