import neo4j, { type Driver, type ManagedTransaction, type Result } from "neo4j-driver";
import { isOurLateness, loopLateness } from "../../basics/process/loop-lateness.js";
import { RecentlyUsed } from "../../basics/recently-used.js";
import { KnownError } from "../../errors.js";
import type { BulkWriter } from "../bulk-writer.js";
import { checkParameters } from "../check-parameters.js";
import { plainRows } from "../plain-rows.js";
import { runInTransaction } from "../run-in-transaction.js";
import { readStatement } from "../statements/read-statement.js";
import { setupStatements } from "../statements/setup-statements.js";
import type { EngineDescription, Parameters, ReadOptions, Row, Statement, Store, Transaction } from "../store.js";
import { defaultTimeout, withDeadline } from "../with-deadline.js";
import { withRetries } from "../with-retries.js";
import { WriteQueue } from "../write-queue.js";
import { boltParameters } from "./bolt-parameters.js";
import { failFastWhenUnresponsive, type Liveness, sharedProbe } from "./fail-fast-when-unresponsive.js";
import { Neo4jBulkWriter } from "./neo4j-bulk-writer.js";
import { isDriverError, isRetriable, isSilence, toKnownError } from "./neo4j-error.js";

/** Milliseconds after which the server ends a write: enough for a whole release, too short to hold locks for ever. */
const writeTimeout = 300_000;

interface Asked extends ReadOptions {
  readonly timeout: number;
  readonly signal: AbortSignal;
}
/** Milliseconds after which a batch of a bulk load is not tried again: a server that restarts or clears its memory has this long. */
const bulkPatience = 60_000;

/**
 * Milliseconds for a statement that this process has not had answered before: the server plans it first, which takes
 * seconds on one that is busy or has just started, and never again.
 */
const firstTimeout = 15_000;

/** Statements that are known to have a plan; the server itself keeps about so many. */
const mostPlanned = 1_000;

/**
 * Neo4j over Bolt. The server refuses writes in a read, and ends its transaction at the deadline or when the client
 * disconnects. With the default deadline, an unresponsive server is reported within 3 s; with a longer one, after that
 * deadline. All reads and writes of one store chain their bookmarks: a read sees the writes before it, in a cluster
 * too.
 */
export class Neo4jStore implements Store {
  readonly engine: EngineDescription;
  #driver: Driver;
  readonly #connect: () => Driver;
  readonly #bookmarks = neo4j.bookmarkManager();
  readonly #silence: Liveness = { probe: sharedProbe(() => this.#askAside()), onDead: () => this.#reconnect() };
  readonly #database: string;
  readonly #writes = new WriteQueue();
  readonly #moments = new WeakMap<readonly Row[], string>();
  readonly #planned = new RecentlyUsed<true>(mostPlanned);
  #closing: Promise<void> | undefined;
  readonly momentOf = (rows: readonly Row[]): string => this.#moments.get(rows) ?? "";

  /** `connect` makes another driver like the one that is given, without a connection yet. */
  constructor(driver: Driver, connect: () => Driver, database: string, engine: EngineDescription) {
    this.#connect = connect;
    this.#driver = driver;
    this.#database = database;
    this.engine = engine;
  }

  async read<Found extends Row>(statement: Statement<Parameters, Found>, parameters: Parameters = {}, options: ReadOptions = {}): Promise<readonly Found[]> {
    this.#refuseWhenClosed();
    const { timeout: asked, forClient = false } = options;
    const mayPlan = (asked === undefined || forClient) && !this.#planned.get(statement.text);
    const timeout = Math.max(asked ?? defaultTimeout, mayPlan ? firstTimeout : 0);
    const ask = (signal: AbortSignal) => withRetries(() => this.#ask(statement, parameters, { ...options, timeout, signal }), isRetriable, signal);
    const [started, before] = [performance.now(), loopLateness()];
    const isPatient = !forClient && asked !== undefined && asked > defaultTimeout;
    const attempt = (signal: AbortSignal) => (isPatient ? ask(signal) : failFastWhenUnresponsive(this.#silence, signal, ask));
    try {
      const rows = await withDeadline(attempt, { ...options, timeout });
      this.#planned.set(statement.text, true);
      return rows;
    } catch (error) {
      if (options.signal?.aborted && error === options.signal.reason) throw error;
      const known = toKnownError(error, timeout);
      const isOurs = isSilence(known) && isOurLateness(loopLateness() - before, performance.now() - started);
      throw isOurs ? new KnownError("OVERLOADED", {}, { cause: error }) : known;
    }
  }

  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    this.#refuseWhenClosed();
    return this.#writes
      .run(() => withRetries(() => this.#write(work), isRetriable))
      .catch((error) => {
        throw isDriverError(error) ? toKnownError(error, writeTimeout) : error;
      });
  }

  async bulk<Result>(work: (writer: BulkWriter) => Promise<Result>): Promise<Result> {
    await this.setUp();
    return this.#writes.run(() => work(new Neo4jBulkWriter((statement, parameters) => this.#runApart(statement, parameters))));
  }

  async setUp(): Promise<void> {
    await this.write(async (transaction) => {
      for (const statement of setupStatements("neo4j")) await transaction.run(statement);
    });
  }

  async ping(timeout = 2_000): Promise<void> {
    await this.read(readStatement("health/ping"), {}, { timeout });
  }

  close(): Promise<void> {
    this.#closing ??= this.#writes.ended().then(() => this.#driver.close());
    return this.#closing;
  }

  /**
   * One statement in a transaction of its own needs one message and one answer; `executeQuery` would begin and commit a
   * transaction around it. Closing the session ends the transaction on the server.
   */
  async #ask<Found extends Row>(
    statement: Statement<Parameters, Found>,
    parameters: Parameters,
    { timeout, signal, requestId }: Asked,
  ): Promise<readonly Found[]> {
    checkParameters(statement, parameters);
    signal.throwIfAborted();
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: neo4j.session.READ,
      bookmarkManager: this.#bookmarks,
    });
    const close = () => void session.close().catch(() => undefined);
    signal.addEventListener("abort", close, { once: true });
    try {
      const rows = await rowsOf(
        statement,
        session.run(statement.text, boltParameters(parameters), { timeout, metadata: { statement: statement.name, ...(requestId && { requestId }) } }),
      );
      this.#moments.set(rows, session.lastBookmarks().join());
      return rows;
    } finally {
      signal.removeEventListener("abort", close);
      await session.close();
    }
  }

  /** Asks whether the server answers, on a connection of its own. */
  async #askAside(): Promise<void> {
    const aside = this.#connect();
    try {
      await aside.getServerInfo({ database: this.#database });
    } catch (error) {
      this.#reconnect();
      throw error;
    } finally {
      void aside.close().catch(() => undefined);
    }
  }

  /** Gives up the connections for new ones: those that a network has silently forgotten would be waited for until the system notices. */
  #reconnect(): void {
    if (this.#closing) return;
    const dead = this.#driver;
    this.#driver = this.#connect();
    void dead.close().catch(() => undefined);
  }

  async #write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const session = this.#driver.session({ database: this.#database, bookmarkManager: this.#bookmarks });
    const toKnown = (error: unknown) => toKnownError(error, writeTimeout);
    const workIn = (transaction: ManagedTransaction) => {
      const run = async <Found extends Row>(statement: Statement<Parameters, Found>, parameters: Parameters) => {
        checkParameters(statement, parameters);
        return rowsOf(statement, transaction.run(statement.text, boltParameters(parameters)));
      };
      return runInTransaction({ run, toKnownError: toKnown, isConflict: isRetriable }, work);
    };
    try {
      return await session.executeWrite(workIn, { timeout: writeTimeout });
    } finally {
      await session.close();
    }
  }

  /** One statement, one transaction, beside others of this store. */
  async #runApart<Found extends Row>(statement: Statement<Parameters, Found>, parameters: Readonly<Record<string, unknown>>): Promise<readonly Found[]> {
    const attempt = () =>
      this.#driver.executeQuery(statement.text, parameters, {
        database: this.#database,
        transactionConfig: { timeout: writeTimeout, metadata: { statement: statement.name } },
        resultTransformer: (result) => rowsOf(statement, result),
      });
    return withRetries(attempt, isRetriable, undefined, bulkPatience).catch((error) => {
      throw isDriverError(error) ? toKnownError(error, writeTimeout) : error;
    });
  }

  #refuseWhenClosed(): void {
    if (this.#closing) throw new KnownError("DATABASE_UNAVAILABLE", { problem: "the connection to it was closed." });
  }
}

async function rowsOf<Found extends Row>(statement: Statement<Parameters, Found>, result: Result): Promise<readonly Found[]> {
  const { records } = await result;
  return plainRows(
    statement,
    records.map((record) => record.toObject()),
  );
}
