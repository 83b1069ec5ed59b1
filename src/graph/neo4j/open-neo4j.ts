import neo4j, { type Driver, type ServerInfo } from "neo4j-driver";
import { messageOf } from "../../basics/message-of.js";
import { type ErrorCode, KnownError } from "../../errors.js";
import { readStatement } from "../statements/read-statement.js";
import { withDeadline } from "../with-deadline.js";
import { withRetries } from "../with-retries.js";
import { isRetriable, toKnownError } from "./neo4j-error.js";
import { Neo4jStore } from "./neo4j-store.js";

/** How a Neo4j is reached: see `StoreOptions`. */
interface Neo4jAddress {
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
}

/** Milliseconds in which a connection is there or the opening has failed: the service promises one sentence within 3 s of its start. */
const openingTimeout = 2_000;

/**
 * Opens a Neo4j and asks it once, so that a wrong address, user, password or database shows now, within 3 s, as
 * `DATABASE_UNAVAILABLE`; an address that is none is `BAD_CONFIGURATION`.
 */
export async function openNeo4j(address: Neo4jAddress): Promise<Neo4jStore> {
  const driver = createDriver(address);
  try {
    const { database, server } = await ask(driver, address.database);
    const version = server.agent?.replace("Neo4j/", "") ?? "unknown";
    return new Neo4jStore(driver, () => createDriver(address), database, {
      name: "neo4j",
      version,
      meetsInTheMiddle: true,
      writtenByOthers: true,
      location: address.uri,
      connections,
    });
  } catch (error) {
    await driver.close();
    throw toOpeningError(address, error);
  }
}

/** Of 100 connections, the driver's default, a sudden burst of reads opens all at once, and takes longer so than over 32. */
const connections = 32;

/** Rows of one answer come in one piece. */
const fetchAll = -1;

/**
 * Tuned to fail fast; the driver's own patience is 30 to 60 s. It tries nothing again by itself, because its waits of
 * 1 and 2 s add up to more than 3 s: `withRetries` does.
 */
function createDriver({ uri, username, password = "" }: Neo4jAddress): Driver {
  if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/([^/?#@:[\]]+|\[[\da-f:.]+\])(:\d+)?\/?$/i.test(uri)) {
    const problem = "NEO4J_URI must be an address such as bolt://host:7687 or neo4j+s://host, without user, password or database.";
    throw new KnownError("BAD_CONFIGURATION", { problem });
  }
  try {
    return neo4j.driver(uri, username === undefined ? undefined : neo4j.auth.basic(username, password), {
      maxConnectionPoolSize: connections,
      connectionTimeout: 1_000,
      connectionAcquisitionTimeout: 2_000,
      maxTransactionRetryTime: 0,
      connectionLivenessCheckTimeout: 30_000,
      fetchSize: fetchAll,
      useBigInt: true,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      userAgent: "msc-kg",
    });
  } catch (error) {
    throw new KnownError("BAD_CONFIGURATION", { problem: `NEO4J_URI is invalid: ${messageOf(error)}` }, { cause: error });
  }
}

async function ask(driver: Driver, database: string | undefined): Promise<{ database: string; server: ServerInfo }> {
  const { text } = readStatement("health/ping");
  const config = { routing: neo4j.routing.READ, ...(database && { database }) };
  const attempt = (signal: AbortSignal) => withRetries(() => driver.executeQuery(text, {}, { ...config, signal }), isRetriable, signal);
  const { summary } = await withDeadline(attempt, { timeout: openingTimeout });
  return { database: summary.database.name ?? database ?? "neo4j", server: summary.server };
}

/** What is said of an opening without an answer, by the error's code. */
const unanswered: Readonly<Partial<Record<ErrorCode, string>>> = {
  DATABASE_TIMEOUT: "it does not answer.",
  OVERLOADED: "this process was too busy to hear its answer.",
};

/** With the address in it: who opens is an operator, not a client. */
function toOpeningError({ uri, database }: Neo4jAddress, error: unknown): KnownError {
  const known = toKnownError(error, openingTimeout);
  const reason = unanswered[known.code] ?? String(known.details.problem ?? "it refuses to be read.");
  const problem = `${uri}${database ? `, database ${database}` : ""}: ${reason}`;
  return new KnownError("DATABASE_UNAVAILABLE", { problem }, { cause: error });
}
