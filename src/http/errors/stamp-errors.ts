import type { FastifyInstance } from "fastify";
import type { ErrorBody } from "./error-body.js";

/** Puts the id of the request, under which logs have it, into every error of every answer that is a refusal or a failure. */
export function stampErrors(server: FastifyInstance): void {
  server.addHook("onSend", async (request, reply, payload) => {
    if (reply.statusCode < 400 || typeof payload !== "string" || !payload.startsWith("{")) return payload;
    const body: Partial<ErrorBody> = JSON.parse(payload);
    if (!Array.isArray(body.errors)) return payload;
    const errors = body.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId: request.id } }));
    const stamped = JSON.stringify({ ...body, errors });
    reply.header("content-length", Buffer.byteLength(stamped));
    return stamped;
  });
}
