import { createHash } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { textOf } from "../../basics/text-of.js";

/**
 * What an answer depends on beside the release, as a hash: document, variables, operation name and extensions as they
 * were sent, the method, and `Accept`, by which it is written. Null where the request is no single query, may
 * change something (a document that has the word), or shows a key.
 */
export function responseKey({ method, query, body, headers }: FastifyRequest): string | null {
  const sent = method === "GET" ? query : body;
  const asked: Readonly<Record<string, unknown>> = typeof sent === "object" ? { ...sent } : {};
  if (typeof asked.query !== "string" || headers.authorization !== undefined || /\b(mutation|subscription)\b/.test(asked.query)) return null;
  const parts = [method, headers.accept ?? null, asked.query, asked.variables, asked.operationName, asked.extensions];
  const text = textOf(parts);
  return text === null ? null : createHash("sha256").update(text).digest("base64");
}
