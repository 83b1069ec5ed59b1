import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";

/** Headers on which GraphQL over HTTP decides how, and whether, it answers. */
const deciding = ["accept", "content-type", "apollo-require-preflight", "x-apollo-operation-name"] as const;

/**
 * What an answer depends on beside the release, as a hash: document, variables, operation name and extensions as they
 * were sent, the method, and the headers that decide. Null where the request is no single query.
 */
export function answerKey({ method, query, body, headers }: FastifyRequest): string | null {
  const asked = (method === "GET" ? query : body) as Readonly<Record<string, unknown>> | null | undefined;
  if (typeof asked?.query !== "string") return null;
  const parts = [method, ...deciding.map((name) => headers[name] ?? null), asked.query, asked.variables, asked.operationName, asked.extensions];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64");
}
