import type { ApolloServer } from "@apollo/server";
import type { GraphQLFormattedError } from "graphql";
import { required } from "../../../basics/required.js";
import type { Context } from "../../../graphql/execution/context.js";
import type { Table } from "./table.js";
import type { Row } from "./table-format.js";

/** Rows of one page; the API's own maximum. */
const pageSize = 100;

/** A page that GraphQL refused, with the errors and the status that it would have answered. */
export class RefusedPage extends Error {
  override readonly name = "RefusedPage";
  constructor(
    readonly status: number,
    readonly errors: readonly GraphQLFormattedError[],
  ) {
    super(errors[0]?.message ?? "refused");
  }
}

/** What is walked: the parameters of the table, and how many rows at most. */
export interface Walk {
  readonly table: Table;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly first?: number;
}

/** One page of a walk, and the release that it is of. `totalCount` is that of the whole list; null on all pages but the first, and where it would cost more than the rows. */
export interface Page {
  readonly rows: readonly Row[];
  readonly totalCount: number | null;
  readonly release: Context["release"];
}

/**
 * Walks a connection from its first page to its last, or until `first` rows: each page is a query of its own through
 * the same server, the same checks and with the same time as a client's. Throws `RefusedPage`.
 */
export async function* walkPages(
  apollo: ApolloServer<Context>,
  contextOf: () => Promise<Context>,
  { table, variables, first = Number.POSITIVE_INFINITY }: Walk,
): AsyncGenerator<Page> {
  let left = first;
  let after: string | undefined;
  let found: Context["found"] | undefined;
  do {
    const context = { ...(await contextOf()), ...(found && { found }) };
    found = context.found;
    context.signal.throwIfAborted();
    const page = await askPage(apollo, context, table, {
      ...variables,
      isFirstPage: after === undefined,
      first: Math.min(pageSize, left),
      ...(after !== undefined && { after }),
    });
    yield { rows: page.nodes, totalCount: page.totalCount ?? null, release: context.release };
    left -= page.nodes.length;
    after = page.pageInfo.hasNextPage && page.nodes.length > 0 ? (page.pageInfo.endCursor ?? undefined) : undefined;
  } while (after !== undefined && left > 0);
}

interface Connection {
  readonly nodes: readonly Row[];
  readonly totalCount?: number | null;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function askPage(apollo: ApolloServer<Context>, context: Context, table: Table, variables: Readonly<Record<string, unknown>>): Promise<Connection> {
  const { body, http } = await apollo.executeOperation<Readonly<Record<string, Connection>>>({ query: table.document, variables }, { contextValue: context });
  if (body.kind !== "single") throw new Error("a table's document may not answer in parts");
  const { data, errors } = body.singleResult;
  if (errors?.length) throw new RefusedPage(http.status ?? 500, errors);
  return required(data?.[table.name], table.name);
}
