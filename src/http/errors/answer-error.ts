import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { KnownError } from "../../errors.js";
import { limits } from "../limits/limits.js";
import { errorBody } from "./error-body.js";
import { HttpError } from "./http-error.js";

/**
 * Answers any error thrown outside GraphQL as JSON with a stable code. Errors of the framework get our own messages;
 * unexpected errors are logged, and the answer contains only the id of the log entry.
 */
export function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = knownOf(error, request);
  if (known.code === "INTERNAL") request.log.error({ err: error }, "unexpected error");
  if (known instanceof HttpError) return reply.code(known.status).headers(known.headers).send(errorBody(known.code, known.message));
  if (known.status === 503) reply.header("retry-after", limits.retryAfterSeconds);
  if (known.status >= 500 && known.code !== "INTERNAL") request.log.warn({ problem: known.message, err: known.cause }, "request failed");
  return reply.code(known.status).send(errorBody(known.code, known.message, known.details));
}

function knownOf(thrown: unknown, request: FastifyRequest): KnownError | HttpError {
  if (thrown instanceof KnownError || thrown instanceof HttpError) return thrown;
  const error: Partial<FastifyError> = thrown instanceof Error ? thrown : {};
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE") return new KnownError("TOO_LARGE", { limit: limits.bodyBytes });
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    return new HttpError(415, "BAD_REQUEST", "The body's content type is not supported: send application/json.");
  if (error.code === "FST_ERR_BAD_URL") return new KnownError("BAD_REQUEST", { problem: "The address is not validly percent-encoded." });
  if (error.code === "FST_ERR_MAX_PARAM_LENGTH") return new HttpError(414, "BAD_REQUEST", "The address is too long.");
  if (error.code === "FST_ERR_CTP_INVALID_CONTENT_LENGTH")
    return new KnownError("BAD_REQUEST", { problem: "The length of the body differs from Content-Length." });
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return new HttpError(status, "BAD_REQUEST", "The request cannot be understood.");
  return new KnownError("INTERNAL", { requestId: request.id });
}
