import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ApolloServer } from "@apollo/server";
import serveFiles from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { tableOf } from "../../basics/records.js";
import { KnownError } from "../../errors.js";
import type { Context } from "../../graphql/execution/context.js";
import { chooseLanguage, type PageLanguage, pageLanguages } from "../documents/choose-language.js";
import type { AnswerMissing } from "../errors/answer-not-found.js";
import { errorBody } from "../errors/error-body.js";
import type { WorkLimit } from "../limits/limit-work.js";
import { type AskPage, describePage } from "./describe-page.js";
import type { ExplorerPage, NoPage } from "./explorer-page.js";
import { fillPage } from "./fill-page.js";
import type { PageText } from "./page-text.js";

/** Where `npm run build` puts the explorer, seen from `src/http` as well as from `dist/http`. */
const builtFolder = fileURLToPath(new URL("../../../dist/web/explorer", import.meta.url));

/** How long a page may wait for its words before it is sent without them, in milliseconds. */
const patience = 1_000;

/** All that a page needs comes from this service. `data:` is for the picture of which a PNG is painted. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    imgSrc: ["'self'", "data:"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
};

/** What the explorer is served of. */
export interface ExplorerParts {
  readonly apollo: ApolloServer<Context>;
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly limited: WorkLimit;
  readonly folder?: string;
}

/**
 * Serves the explorer's pages at `/` and the other addresses that its build names, in the language that `?lang=` or
 * `Accept-Language` asks for. Each page comes with title, summary and text of what it is about, so that it can be read
 * where its script does not run; where as much as allowed is being done, without that text. Who asks `/` for JSON gets JSON, as at any address where there is nothing.
 *
 * Answers what browsers are shown where there is nothing; nothing where the explorer is not built.
 */
export async function serveExplorer(
  server: FastifyInstance,
  { apollo, contextOf, limited, folder = builtFolder }: ExplorerParts,
): Promise<AnswerMissing | undefined> {
  if (!existsSync(join(folder, "pages.json"))) {
    server.get("/", async (_request, reply) =>
      reply.code(404).send(errorBody("NOT_FOUND", "The explorer is not built. Run `npm run build`, then start the service again.")),
    );
    return undefined;
  }
  const pages: readonly ExplorerPage[] = JSON.parse(readFileSync(join(folder, "pages.json"), "utf8"));
  const noPage: NoPage = JSON.parse(readFileSync(join(folder, "no-page.json"), "utf8"));
  const templates = tableOf(pageLanguages, (language) => readFileSync(join(folder, `index.${language}.html`), "utf8"));
  const send = (reply: FastifyReply, text: PageText, files: ExplorerPage["files"], language: PageLanguage) =>
    reply
      .code(text.status)
      .headers({ "cache-control": "no-cache", "content-language": language, vary: "accept, accept-language", "content-type": "text/html; charset=utf-8" })
      .send(fillPage(templates[language], text, pages, files, language));
  if (!server.hasReplyDecorator("sendFile"))
    await server.register(serveFiles, { root: folder, serve: false, preCompressed: true, cacheControl: false, dotfiles: "deny", index: false });

  const servePage =
    (page: ExplorerPage) =>
    async (request: FastifyRequest<{ Params: { id?: string; "*"?: string }; Querystring: { lang?: unknown } }>, reply: FastifyReply) => {
      if (wantsJson(request)) throw new KnownError("NOT_FOUND", { path: request.url.split("?", 1).join().slice(0, 200) });
      const language = chooseLanguage(request.query.lang, request.headers["accept-language"]);
      const search = new URLSearchParams(request.url.split("?").slice(1).join("?"));
      const text = await inTime(
        limited(async () =>
          describePage({ page, id: request.params.id ?? request.params["*"] ?? "", search, language }, askOf(apollo, await contextOf(request))),
        ),
        {
          title: page.title[language],
          summary: page.summary[language],
          lines: [],
          status: 200,
        },
      );
      return send(reply, text, page.files, language);
    };
  for (const page of pages) {
    server.get(page.path, { helmet: { contentSecurityPolicy } }, servePage(page));
    // An id may have a slash, which people type and some proxies decode.
    if (page.path.endsWith("/:id")) server.get(page.path.replace(/:id$/, "*"), { helmet: { contentSecurityPolicy } }, servePage(page));
  }

  server.get<{ Params: { file: string } }>("/explorer/:file", { config: { rateLimit: false } }, ({ params: { file } }, reply) => {
    if (!/^\w[\w.-]*$/.test(file) || !existsSync(join(folder, "explorer", file)))
      throw new KnownError("NOT_FOUND", { path: `/explorer/${file.slice(0, 100)}` });
    return reply.header("cache-control", "public, max-age=31536000, immutable").sendFile(file, join(folder, "explorer"));
  });

  return (request, reply) => {
    if (!["GET", "HEAD"].includes(request.method) || !wantsHtml(request)) return undefined;
    const { query } = request;
    const named = typeof query === "object" && query !== null && "lang" in query ? query.lang : undefined;
    const language = chooseLanguage(named, request.headers["accept-language"]);
    const text: PageText = {
      title: noPage.title[language],
      summary: noPage.summary[language],
      lines: pages.slice(0, 1).map(({ title }) => ({ text: title[language], href: `/?lang=${language}` })),
      status: 404,
    };
    reply.helmet({ contentSecurityPolicy });
    return send(reply, text, [], language);
  };
}

const wantsHtml = ({ headers: { accept = "" } }: FastifyRequest) => /html/i.test(accept);
const wantsJson = (request: FastifyRequest) => /json/i.test(request.headers.accept ?? "") && !wantsHtml(request);

/** The same server and the same checks as a client's; what is refused is left to the page itself to tell. */
function askOf(apollo: ApolloServer<Context>, context: Context): AskPage {
  return async <Data extends object>(query: string, variables: Readonly<Record<string, unknown>>) => {
    const { body } = await apollo.executeOperation<Data>({ query, variables }, { contextValue: context });
    return body.kind === "single" && !body.singleResult.errors ? (body.singleResult.data ?? undefined) : undefined;
  };
}

async function inTime(work: Promise<PageText>, otherwise: PageText): Promise<PageText> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<PageText>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), patience);
  });
  return Promise.race([work.catch(() => otherwise), late]).finally(() => clearTimeout(timer));
}
