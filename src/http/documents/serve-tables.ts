import { addAbortSignal, Readable } from "node:stream";
import type { ApolloServer } from "@apollo/server";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { FragmentDefinitionNode, GraphQLSchema } from "graphql";
import { KnownError } from "../../errors.js";
import type { Context } from "../../graphql/execution/context.js";
import { HttpError } from "../errors/http-error.js";
import type { WorkLimit } from "../limits/limit-work.js";
import { limits } from "../limits/limits.js";
import type { InFlightRequests } from "../server/in-flight-requests.js";
import { chooseFormat } from "./choose-format.js";
import { parameterNames, readParameters } from "./read-parameters.js";
import { listTables } from "./tables/list-tables.js";
import type { Table } from "./tables/table.js";
import { tableFormats } from "./tables/table-format.js";
import { type Page, RefusedPage, walkPages } from "./tables/walk-pages.js";

/** What tables are served of. */
export interface TableParts {
  readonly schema: GraphQLSchema;
  readonly rows: readonly FragmentDefinitionNode[];
  readonly apollo: ApolloServer<Context>;
  readonly contextOf: (request: FastifyRequest) => Promise<Context>;
  readonly open: InFlightRequests;
  readonly limited: WorkLimit;
}

/**
 * Serves `/tables/<connection>.csv`, `.tsv` and `.ndjson`: all rows of a connection, page by page as the client reads.
 * Where the address names no format, `Accept` does, else CSV. The query string is that of `readParameters`; `/tables` lists tables, parameters and columns. `x-total-count` says
 * how many rows the file has, and a failure on the way cuts the connection, so that no part is taken for the whole. The
 * documents of the tables are built on first use, since they would take a twentieth of the start-up time.
 */
export function serveTables(server: FastifyInstance, { schema, rows, apollo, contextOf, open, limited }: TableParts): void {
  let listed: ReadonlyMap<string, Table> | undefined;
  const listOnce = () => (listed ??= listTables(schema, rows));
  server.get("/tables", async () => ({
    tables: [...listOnce().values()].map((table) => ({
      name: table.name,
      formats: Object.keys(tableFormats),
      parameters: parameterNames(table),
      columns: table.columns.map(({ name }) => name),
    })),
  }));
  server.get<{ Params: { file: string } }>("/tables/:file", async (request, reply) => {
    const [name = "", extension] = request.params.file.split(/\.(.*)/s);
    const tables = listOnce();
    const table = tables.get(name);
    if (!table || (extension !== undefined && !Object.hasOwn(tableFormats, extension)))
      throw new KnownError("NOT_FOUND", { path: `/tables/${request.params.file.slice(0, 100)}`, known: [...tables.keys()].join(", ") });
    const search = new URLSearchParams(request.url.split("?").slice(1).join("?"));
    const { variables, first, format = extension ?? acceptedFormat(request, reply) } = readParameters(table, search);
    const writing = Object.hasOwn(tableFormats, format) ? tableFormats[format] : undefined;
    if (!writing || (extension !== undefined && format !== extension))
      throw new KnownError("BAD_ARGUMENT", {
        problem: `format must be one of ${Object.keys(tableFormats).join(", ")}, and must match the ending of the address if there is one.`,
        argument: `${name}.format`,
      });
    const pages = walkPages(apollo, () => contextOf(request), { table, variables, ...(first !== undefined && { first }) });
    try {
      const { value: firstPage } = await limited(() => open.bounded(request, pages.next()));
      if (!firstPage) throw new Error(`${name} has no first page`);
      if (firstPage.totalCount === null && (first ?? Number.POSITIVE_INFINITY) > mostUncounted) throw tooManyToCount(name);
      describeFile(reply, { table, ending: format, contentType: writing.contentType, first, ...firstPage });
      if (request.method === "HEAD") return reply.send();
      const rows = Readable.from(writing.write(table.columns, rowsOf(firstPage, pages, limited)), { objectMode: false });
      rows.on("error", (error) => open.signalOf(request).aborted || request.log.warn({ err: error }, "table cut"));
      return reply.send(addAbortSignal(open.signalOf(request), rows));
    } catch (error) {
      if (!(error instanceof RefusedPage)) throw error;
      if (error.status === 503) reply.header("retry-after", limits.retryAfterSeconds);
      return reply.code(error.status).send({ errors: error.errors });
    }
  });
}

/** The format that `Accept` likes best, where neither the address nor a parameter names one. */
function acceptedFormat({ headers }: FastifyRequest, reply: FastifyReply): string {
  const types = Object.fromEntries(Object.entries(tableFormats).map(([name, { contentType }]) => [name, contentType]));
  const format = chooseFormat(headers.accept, types);
  const known = Object.entries(types).map(([name, type]) => `${type.split(";", 1)[0]} (.${name})`);
  if (format === undefined) throw new HttpError(406, "BAD_REQUEST", `Tables are written as ${known.join(", ")}.`, { vary: "Accept" });
  reply.header("vary", "Accept");
  return format;
}

function describeFile(
  reply: FastifyReply,
  {
    table,
    ending,
    contentType,
    first,
    totalCount,
    release,
  }: { table: Table; ending: string; contentType: string; first: number | undefined } & Pick<Page, "totalCount" | "release">,
): void {
  const file = [table.name, release.id, ...(release.date ? [release.date] : [])].join("-").replace(/[^\w.-]+/g, "-");
  reply.header("content-type", contentType);
  reply.header("content-disposition", `attachment; filename="${file}.${ending}"`);
  if (totalCount !== null) reply.header("x-total-count", Math.min(totalCount, first ?? totalCount));
}

/** Each page is work of its own, and waits for its turn. */
async function* rowsOf(firstPage: Page, pages: AsyncGenerator<Page>, limited: WorkLimit): AsyncGenerator<Page["rows"]> {
  yield firstPage.rows;
  while (true) {
    const { value, done } = await limited(() => pages.next(), limits.exportPatience);
    if (done) return;
    yield value.rows;
  }
}

/** Rows that are sent of a list whose rows are not counted. */
const mostUncounted = 10_000;

const tooManyToCount = (name: string) =>
  new KnownError("BAD_ARGUMENT", {
    problem: `${name} has more rows than are counted: say how many you want with first, at most ${mostUncounted}, or narrow the question.`,
    argument: `${name}.first`,
  });
