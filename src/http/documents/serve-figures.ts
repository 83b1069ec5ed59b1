import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import { lazy } from "../../basics/lazy.js";
import { KnownError } from "../../errors.js";
import type { FigureFrame } from "../../figures/drawing/figure-frame.js";
import type { Context } from "../../graphql/execution/context.js";
import { etagOf, matchesEtag } from "../cache/etag.js";
import type { WorkLimit } from "../limits/limit-work.js";
import { limits } from "../limits/limits.js";
import type { InFlightRequests } from "../server/in-flight-requests.js";
import type { Figure } from "./figures/figure.js";
import { listFigures } from "./figures/list-figures.js";
import { queryInWords } from "./figures/query-in-words.js";
import { parameterNames, readVariables } from "./read-parameters.js";
import { RefusedPage } from "./tables/walk-pages.js";

/** What figures are served of. */
export interface FigureParts {
  readonly schema: GraphQLSchema;
  readonly apollo: ApolloServer<Context>;
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly open: InFlightRequests;
  readonly limited: WorkLimit;
}

/** What a figure's address may say beside the arguments of its query, first value by default. */
const choices: { readonly [Name in "lang" | "theme"]: readonly FigureFrame[Name][] } = { lang: ["en", "zh"], theme: ["light", "dark"] };
const own = Object.keys(choices);

/** A figure brings its own styles and nothing else: no script runs in it, and nothing is fetched. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
};

/**
 * Serves `/figures/<name>.svg`: what a query answers, drawn, in the language and theme that `lang` and `theme` name. Its other parameters are
 * the arguments of the query, written as those of tables. `/figures` lists figures and parameters. A pool that is refused is drawn as its
 * reason. `x-cost` is what the query costs. The documents are checked against the schema on the first request for a figure, which makes start-up faster. Errors:
 * `NOT_FOUND`, `BAD_ARGUMENT` with the parameter and what would be right, and what the query answers.
 */
export function serveFigures(server: FastifyInstance, { schema, apollo, contextOf, open, limited }: FigureParts): void {
  const list = lazy(() => listFigures(schema));
  server.get("/figures", async () => ({
    figures: [...(await list())].map(([name, forms]) => ({
      name,
      address: `/figures/${name}.svg`,
      parameters: [...new Set(forms.flatMap((form) => parameterNames(form, own)))],
    })),
  }));
  server.get<{ Params: { file: string } }>("/figures/:file", { helmet: { contentSecurityPolicy } }, async (request, reply) => {
    const figures = await list();
    const forms = figures.get(request.params.file.replace(/\.svg$/, ""));
    if (!forms || !request.params.file.endsWith(".svg"))
      throw new KnownError("NOT_FOUND", {
        path: `/figures/${request.params.file.slice(0, 100)}`,
        known: [...figures.keys()].map((name) => `/figures/${name}.svg`).join(", "),
      });
    const search = new URLSearchParams(request.url.split("?").slice(1).join("?"));
    const figure = formOf(forms, search);
    const frame = { lang: chosen(figure, search, "lang"), theme: chosen(figure, search, "theme") };
    const variables = readVariables(figure, search, own);
    try {
      const [asked, release] = await limited(async () => {
        const context = await contextOf(request);
        return [await open.bounded(request, ask(apollo, context, figure, variables, frame.lang)), context.release];
      });
      const picture = figure.draw(asked.data as never, { ...frame, release: release.id, query: queryInWords(figure, variables) });
      const tag = etagOf(picture);
      reply.headers({ etag: tag, "cache-control": "public, no-cache", "content-language": frame.lang, "x-cost": asked.cost });
      if (matchesEtag(request.headers["if-none-match"], tag)) return reply.code(304).send();
      return reply.type("image/svg+xml; charset=utf-8").send(picture);
    } catch (error) {
      if (!(error instanceof RefusedPage)) throw error;
      if (error.status === 503) reply.header("retry-after", limits.retryAfterSeconds);
      return reply.code(error.status).send({ errors: error.errors });
    }
  });
}

/** The form of a figure that has a parameter of its own among those given; else the first. */
function formOf(forms: readonly Figure[], search: URLSearchParams): Figure {
  const [first, ...others] = forms;
  if (!first) throw new Error("a figure has no document");
  return others.find(({ parameters }) => [...parameters.keys()].some((name) => search.has(name) && !first.parameters.has(name))) ?? first;
}

function chosen<Name extends keyof typeof choices>({ name }: Figure, search: URLSearchParams, parameter: Name): FigureFrame[Name] {
  const given = search.getAll(parameter).filter((text) => text !== "");
  const values: readonly FigureFrame[Name][] = choices[parameter];
  const [value = values[0] ?? "", ...others] = given;
  const known = values.find((one) => one === value);
  if (others.length > 0 || known === undefined)
    throw new KnownError("BAD_ARGUMENT", {
      problem: `${parameter} ${others.length > 0 ? "is given twice" : `is ${JSON.stringify(value.slice(0, 100))}`}; it may be ${values.join(" or ")}.`,
      argument: `${name}.${parameter}`,
    });
  return known;
}

async function ask(
  apollo: ApolloServer<Context>,
  context: Context,
  figure: Figure,
  variables: Readonly<Record<string, unknown>>,
  lang: FigureFrame["lang"],
): Promise<{ readonly data: unknown; readonly cost: number }> {
  const { body, http } = await apollo.executeOperation(
    { query: figure.document, variables: { ...variables, lang: lang.toUpperCase() } },
    { contextValue: context },
  );
  if (body.kind !== "single") throw new Error("a figure's document may not answer in parts");
  const { data, errors, extensions } = body.singleResult;
  if (errors?.length) throw new RefusedPage(http.status ?? 500, errors);
  return { data, cost: costIn(extensions) };
}

/** What an answer's `extensions` tell of its cost; 0 where they tell nothing. */
function costIn(extensions: Readonly<Record<string, unknown>> | undefined): number {
  const cost = extensions?.cost;
  return typeof cost === "object" && cost !== null && "requested" in cost ? Number(cost.requested) : 0;
}
