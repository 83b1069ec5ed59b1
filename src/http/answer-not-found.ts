import type { FastifyInstance } from "fastify";
import { KnownError } from "../errors.js";
import { HttpError } from "./http-error.js";

/**
 * Answers addresses that nothing is served at, and methods that an address does not know (with `Allow`). Call it
 * after `limitRate`, so that asking for nothing counts too, and before routes are added.
 */
export function answerNotFound(server: FastifyInstance): void {
  const served: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];
  server.addHook("onRoute", ({ url, method }) => {
    if (!url.includes("*")) served.push({ pattern: new RegExp(`^${url.replace(/[.]/g, "\\.").replace(/:\w+/g, "[^/]+")}$`), methods: [method].flat() });
  });
  const limited = server.hasDecorator("rateLimit") ? { preHandler: server.rateLimit() } : {};
  server.setNotFoundHandler(limited, (request) => {
    const path = request.url.split("?", 1)[0] as string;
    const allowed = new Set(served.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods));
    if (allowed.size > 0) {
      const allow = [...allowed, "OPTIONS"].join(", ");
      throw new HttpError(405, "BAD_REQUEST", `This address answers ${allow}, not ${request.method}.`, { allow });
    }
    throw new KnownError("NOT_FOUND", { path: path.slice(0, 200) });
  });
}
