import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import serveFiles from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { KnownError } from "../../errors.js";
import { chooseLanguage } from "../documents/choose-language.js";
import { errorBody } from "../errors/error-body.js";

/** Where `npm run build` puts the playground, seen from `src/http` as well as from `dist/http`. */
const builtFolder = fileURLToPath(new URL("../../../dist/web/playground", import.meta.url));

/**
 * All that the page needs comes from this service. The editor, Monaco, writes style elements and style attributes, so
 * inline styles have to be allowed; its style sheet holds small pictures as `data:`. Inline scripts, `eval`, and
 * anything from elsewhere are refused.
 */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", "data:"],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/**
 * Serves `/playground` in the language that `?lang=` or `Accept-Language` asks for, the named examples at
 * `/playground/examples.json`, and the files of the page, whose names change with their content. Where nothing has been
 * built, `/playground` answers 404 and says how to build it.
 */
export async function servePlayground(server: FastifyInstance, folder = builtFolder): Promise<void> {
  if (!existsSync(join(folder, "index.en.html"))) {
    server.get("/playground", async (_request, reply) =>
      reply.code(404).send(errorBody("NOT_FOUND", "The playground is not built. Run `npm run build`, then start the service again.")),
    );
    return;
  }
  await server.register(serveFiles, { root: folder, serve: false, preCompressed: true, cacheControl: false, dotfiles: "deny", index: false });
  server.get<{ Querystring: { lang?: unknown } }>("/playground", { helmet: { contentSecurityPolicy } }, (request, reply) => {
    const language = chooseLanguage(request.query.lang, request.headers["accept-language"]);
    reply.headers({ "cache-control": "no-cache", "content-language": language, vary: "accept-language" });
    return reply.sendFile(`index.${language}.html`);
  });
  server.get("/playground/examples.json", (_request, reply) => reply.header("cache-control", "no-cache").sendFile("examples.json"));
  server.get<{ Params: { file: string } }>("/playground/assets/:file", { config: { rateLimit: false } }, ({ params: { file } }, reply) => {
    if (!/^\w[\w.-]*$/.test(file) || !existsSync(join(folder, "assets", file)))
      throw new KnownError("NOT_FOUND", { path: `/playground/assets/${file.slice(0, 100)}` });
    return reply.header("cache-control", "public, max-age=31536000, immutable").sendFile(file, join(folder, "assets"));
  });
}
