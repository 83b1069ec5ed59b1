import type { GrafeoDB, Transaction as GrafeoTransaction, QueryResult } from "@grafeo-db/js";
import { Gate } from "../../basics/gate.js";
import { KnownError } from "../../errors.js";
import type { BulkWriter } from "../bulk-writer.js";
import { checkParameters } from "../check-parameters.js";
import { plainRows } from "../plain-rows.js";
import { runInTransaction } from "../run-in-transaction.js";
import { readStatement } from "../statements/read-statement.js";
import { setupStatements } from "../statements/setup-statements.js";
import type { EngineDescription, Parameters, ReadOptions, Row, Statement, Store, Transaction } from "../store.js";
import { withDeadline } from "../with-deadline.js";
import { withRetries } from "../with-retries.js";
import { WriteQueue } from "../write-queue.js";
import { GrafeoBulkWriter } from "./grafeo-bulk-writer.js";
import { isConflict, isEnded, toKnownError } from "./grafeo-error.js";

import { writingWord } from "./writing-word.js";

/** Reads that the engine works on at once: a few for each processor, and for what waits behind them it is not too late to be given up. */
const mostReads = 16;

/**
 * The embedded engine: a graph in this process, in memory or in one file that no other process may open meanwhile.
 * A read cannot be stopped once it runs: past its deadline its answer is dropped. One that waits is given up.
 */
export class GrafeoStore implements Store {
  readonly engine: EngineDescription;
  readonly #database: GrafeoDB;
  readonly #reads = new Gate(mostReads);
  readonly #writes = new WriteQueue();
  readonly #moments = new WeakMap<readonly Row[], string>();
  #written = 0;
  #closing: Promise<void> | undefined;
  readonly momentOf = (rows: readonly Row[]): string => this.#moments.get(rows) ?? "";

  constructor(database: GrafeoDB, location: string) {
    this.#database = database;
    this.engine = { name: "grafeo", version: database.version(), location, meetsInTheMiddle: false };
  }

  async read<Found extends Row>(statement: Statement<Parameters, Found>, parameters: Parameters = {}, options: ReadOptions = {}): Promise<readonly Found[]> {
    this.#refuseWhenClosed();
    return withDeadline((signal) => this.#reads.run(signal, () => this.#ask(statement, parameters, signal)), options).catch(rethrowKnown(options.signal));
  }

  async write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    this.#refuseWhenClosed();
    return this.#writes.run(() =>
      withRetries(() => this.#writeOnce(work), isConflict).catch((error) => {
        throw isConflict(error) ? toKnownError(error) : error;
      }),
    );
  }

  async bulk<Result>(work: (writer: BulkWriter) => Promise<Result>): Promise<Result> {
    this.#refuseWhenClosed();
    return this.#writes.run(async () => {
      const writer = new GrafeoBulkWriter(this.#database);
      const result = await work(writer);
      this.#written++;
      for (const { text } of [...writer.finishing(), ...setupStatements("grafeo")]) await this.#database.executeCypher(text).catch(rethrowKnown());
      return result;
    });
  }

  async setUp(): Promise<void> {
    this.#refuseWhenClosed();
    await this.#writes.run(async () => {
      for (const { text } of setupStatements("grafeo")) await this.#database.executeCypher(text).catch(rethrowKnown());
    });
  }

  async ping(timeout = 2_000): Promise<void> {
    await this.read(readStatement("health/ping"), {}, { timeout });
  }

  close(): Promise<void> {
    this.#closing ??= this.#writes.ended().then(() => {
      try {
        if (this.#database.info().is_persistent) this.#database.walCheckpoint();
      } catch (error) {
        throw toKnownError(error);
      } finally {
        this.#closeDatabase();
      }
    });
    return this.#closing;
  }

  /**
   * A read runs in a transaction that is rolled back where something slipped past `writingWord`. One that wrote nothing
   * is committed: the engine keeps about 480 bytes of each transaction that is rolled back, for ever.
   */
  async #ask<Found extends Row>(statement: Statement<Parameters, Found>, parameters: Parameters, signal: AbortSignal): Promise<readonly Found[]> {
    checkParameters(statement, parameters);
    const word = writingWord(statement.text);
    if (word) throw new Error(`${statement.name}: a read may not ${word}.`);
    const transaction = this.#database.beginTransaction();
    const moment = String(this.#written);
    try {
      const result = await transaction.executeCypher(statement.text, parameters);
      if (Object.values(result.counters).some((count) => count > 0)) throw new Error(`${statement.name}: a read may not write.`);
      commit(transaction);
      signal.throwIfAborted();
      const rows = rowsOf(statement, result);
      this.#moments.set(rows, moment);
      return rows;
    } finally {
      rollBack(transaction);
    }
  }

  async #writeOnce<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    const transaction = this.#database.beginTransaction();
    const run = async <Found extends Row>(statement: Statement<Parameters, Found>, parameters: Parameters) => {
      checkParameters(statement, parameters);
      return rowsOf(statement, await transaction.executeCypher(statement.text, parameters));
    };
    try {
      const result = await runInTransaction({ run, toKnownError, isConflict }, work);
      commit(transaction);
      this.#written++;
      return result;
    } finally {
      rollBack(transaction);
    }
  }

  /** What could not be written into the file is in its log still, and is read from there when it is opened again. */
  #closeDatabase(): void {
    try {
      this.#database.close();
    } catch (error) {
      throw toKnownError(error);
    }
  }

  #refuseWhenClosed(): void {
    if (this.#closing) throw new KnownError("DATABASE_UNAVAILABLE", { problem: "it was closed." });
  }
}

function rowsOf<Found extends Row>(statement: Statement<Parameters, Found>, result: QueryResult): readonly Found[] {
  return plainRows(statement, result.toArray());
}

function commit(transaction: GrafeoTransaction): void {
  try {
    transaction.commit();
  } catch (error) {
    throw isConflict(error) ? error : toKnownError(error);
  }
}

/** Does nothing where the transaction has ended: by a commit, with the database, or by a commit that failed, after which it still calls itself active. */
function rollBack(transaction: GrafeoTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch (error) {
    if (!isEnded(error)) throw error;
  }
}

function rethrowKnown(signal?: AbortSignal): (error: unknown) => never {
  return (error) => {
    throw signal?.aborted && error === signal.reason ? error : toKnownError(error);
  };
}
