import type { FastifyRequest } from "fastify";
import { KnownError } from "../../errors.js";
import { HttpError } from "../errors/http-error.js";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a body of type `application/json`. Errors: `BAD_REQUEST` where it is empty, no UTF-8, no JSON, compressed, or said to be in another charset. */
export async function readJson(request: FastifyRequest, body: Buffer): Promise<unknown> {
  const { "content-encoding": coding = "identity" } = request.headers;
  if (coding.trim().toLowerCase() !== "identity")
    throw new HttpError(415, "BAD_REQUEST", "The body is compressed: send it as it is, without Content-Encoding.", { "accept-encoding": "identity" });
  const charset = /charset="?([^";\s]*)/i.exec(request.headers["content-type"] ?? "")?.[1]?.toLowerCase();
  if (charset !== undefined && !["utf-8", "utf8", "us-ascii"].includes(charset))
    throw new HttpError(415, "BAD_REQUEST", "The body's charset is not supported: send UTF-8.");
  if (body.length === 0) throw new KnownError("BAD_REQUEST", { problem: 'The body is empty: send JSON such as {"query": "{ release { version } }"}.' });
  try {
    return JSON.parse(decoder.decode(body));
  } catch (cause) {
    throw new KnownError("BAD_REQUEST", { problem: cause instanceof SyntaxError ? "The body is not valid JSON." : "The body is not valid UTF-8." }, { cause });
  }
}
