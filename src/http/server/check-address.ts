import type { FastifyRequest } from "fastify";
import { KnownError } from "../../errors.js";

/**
 * Refuses an address that is no text: escapes that are not UTF-8, or a `Host` that is no host (what builds addresses
 * of it would fail later, as if it were our fault), or two of them (RFC 9112, 3.2). HTTP/1.0 may come without `Host`.
 */
export async function checkAddress(request: FastifyRequest): Promise<void> {
  const { raw } = request;
  if (raw.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === "host").length > 1)
    throw new KnownError("BAD_REQUEST", { problem: "The request has more than one Host header." });
  if (raw.headers.host === undefined && raw.httpVersion === "1.0") raw.headers.host = "localhost";
  if (!/^[\w.-]+(:\d{1,5})?$|^\[[\da-f:.]+\](:\d{1,5})?$/i.test(raw.headers.host ?? "") || !URL.canParse(`http://${raw.headers.host}`)) {
    throw new KnownError("BAD_REQUEST", { problem: "The Host header is not a host with or without a port." });
  }
  try {
    decodeURIComponent(raw.url ?? "");
  } catch (cause) {
    throw new KnownError("BAD_REQUEST", { problem: "The address is not valid percent-encoded UTF-8." }, { cause });
  }
}
