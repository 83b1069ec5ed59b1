import type { Parameters, Row, Statement, Transaction } from "./store.js";

/** What an engine gives to a transaction. */
interface EngineTransaction {
  /** Runs one statement. */
  run<Found extends Row>(statement: Statement<Parameters, Found>, parameters: Parameters): Promise<readonly Found[]>;
  /** How `work` gets an error of the engine. */
  toKnownError(error: unknown): Error;
  /** Whether an error means: the same work may succeed when it is run again. */
  isConflict(error: unknown): boolean;
}

/**
 * Runs `work` with a transaction whose statements run one after the other, waits for those that `work` did not await,
 * and answers its result only where none of them failed, so that the caller commits on an answer and rolls back on an
 * error. A conflict is thrown as the engine threw it, for anyone who retries; anything else as `work` saw it.
 */
export async function runInTransaction<Result>(engine: EngineTransaction, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  let failure: { readonly thrown: unknown; readonly known: Error } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let isOver = false;

  async function runNext<Found extends Row>(statement: Statement<Parameters, Found>, parameters: Parameters): Promise<readonly Found[]> {
    if (failure) throw failure.known;
    try {
      return await engine.run(statement, parameters);
    } catch (thrown) {
      failure = { thrown, known: engine.toKnownError(thrown) };
      throw failure.known;
    }
  }

  const transaction: Transaction = {
    run<Found extends Row>(statement: Statement<Parameters, Found>, parameters: Parameters = {}) {
      if (isOver) return Promise.reject(new Error(`${statement.name}: its transaction is over.`));
      const rows = last.then(() => runNext(statement, parameters));
      last = rows.catch(() => undefined);
      return rows;
    },
  };

  try {
    const result = await work(transaction);
    await last;
    if (failure) throw failure.known;
    return result;
  } catch (error) {
    await last;
    throw failure && engine.isConflict(failure.thrown) ? failure.thrown : error;
  } finally {
    isOver = true;
  }
}
