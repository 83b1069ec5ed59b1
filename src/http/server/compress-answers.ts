import { constants } from "node:zlib";
import compress from "@fastify/compress";
import type { FastifyInstance } from "fastify";
import { limits } from "../limits/limits.js";

/**
 * Compresses answers, tables, figures and pages with Brotli or gzip where the client takes it, from a kilobyte on; what
 * was compressed when it was built is sent as it is. Call it before routes are added.
 */
export async function compressAnswers(server: FastifyInstance): Promise<void> {
  await server.register(compress, {
    threshold: limits.compressedFrom,
    encodings: ["br", "gzip"],
    globalDecompression: false,
    customTypes: /^(?:text\/(?!event-stream)|application\/(?:[\w.-]+\+)?(?:json|x-ndjson|xml)|application\/javascript|image\/svg\+xml)/i,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: limits.brotliQuality, [constants.BROTLI_PARAM_LGWIN]: limits.brotliWindow } },
  });
}
