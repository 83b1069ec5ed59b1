import type { FastifyBaseLogger } from "fastify";
import { loopLateness } from "../../basics/process/loop-lateness.js";
import { isRecordOfWrite } from "../../domain/audit/recorded-write.js";
import { type ErrorCode, KnownError } from "../../errors.js";
import type { Parameters, ReadOptions, Row, Statement, Store, Transaction } from "../../graph/store.js";
import { noAnswer } from "../../graph/with-deadline.js";
import type { Metrics } from "./metrics.js";
import type { Trace } from "./traces.js";

/** Codes of reads that got no answer. */
const unanswered: ReadonlySet<ErrorCode> = new Set(["DATABASE_UNAVAILABLE", "DATABASE_TIMEOUT", "OVERLOADED"]);

/** The request that a store belongs to, and the observers of its reads. */
export interface RequestStoreParts {
  readonly requestId: string;
  readonly log: Pick<FastifyBaseLogger, "warn">;
  readonly metrics: Pick<Metrics, "openReads" | "read">;
  readonly trace: Trace;
  /** Milliseconds that the whole request has; none = each read has its own deadline alone. */
  readonly queryTimeout?: number | undefined;
  /** Milliseconds from which on a read is logged. */
  readonly slowQuery: number;
  /** Whether anyone who asks may write at all; which mutation needs which role is for `guardWrites`. */
  readonly mayWrite: boolean;
}

/**
 * The store as one request sees it: every read carries the request's id to the engine, ends at the request's deadline
 * (where one was not answered, all that follow fail at once), is counted, is a part of its trace, and is logged where it was slow, its parameters by name and size alone. A write
 * is refused without a key that may write (`FORBIDDEN`), and rolled back where it leaves no record of itself.
 */
export function requestStore(store: Store, { requestId, log, metrics, trace, queryTimeout, slowQuery, mayWrite }: RequestStoreParts): Store {
  const [begun, before] = [performance.now(), loopLateness()];

  /** Milliseconds of reads that took longer than allowed and were answered all the same: the engine planned them. */
  let excused = 0;

  /** Why the database does not answer this request any more: its further reads do not wait for it again. */
  let failed: KnownError | undefined;

  function bounds(options: ReadOptions): ReadOptions {
    if (queryTimeout === undefined) return { ...options, requestId };
    const left = Math.ceil(queryTimeout - (performance.now() - begun - excused));
    if (left <= 0) throw noAnswer(queryTimeout, loopLateness() - before);
    return { ...options, requestId, forClient: true, timeout: Math.min(options.timeout ?? queryTimeout, left) };
  }

  async function read<Found extends Row>(
    statement: Statement<Parameters, Found>,
    parameters: Parameters = {},
    options: ReadOptions = {},
  ): Promise<readonly Found[]> {
    const started = performance.now();
    const end = trace.begin(statement.name, { "db.system.name": store.engine.name, "db.operation.name": "read" });
    let failure: unknown;
    metrics.openReads(1);
    try {
      if (failed) throw failed;
      const bounded = bounds(options);
      const rows = await store.read(statement, parameters, bounded);
      const taken = performance.now() - started;
      if (taken > (bounded.timeout ?? Number.POSITIVE_INFINITY)) excused += taken;
      return rows;
    } catch (error) {
      failure = error;
      if (!(error instanceof KnownError) || !unanswered.has(error.code)) throw error;
      failed =
        error.code === "DATABASE_TIMEOUT" && queryTimeout !== undefined ? new KnownError(error.code, { timeout: queryTimeout }, { cause: error }) : error;
      throw failed;
    } finally {
      const milliseconds = performance.now() - started;
      metrics.openReads(-1);
      metrics.read(statement.name, outcomeOf(failure, options.signal), milliseconds / 1_000);
      end(failure);
      if (milliseconds >= slowQuery)
        log.warn({ statement: statement.name, milliseconds: Math.round(milliseconds), parameters: redacted(parameters) }, "slow query");
    }
  }

  async function write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    if (!mayWrite) throw new KnownError("FORBIDDEN", { problem: "This request may not write." });
    return store.write(async (transaction) => {
      let isRecorded = false;
      const result = await work({
        run: (statement, parameters) => {
          isRecorded ||= isRecordOfWrite(statement);
          return transaction.run(statement, parameters);
        },
      });
      if (!isRecorded) throw new Error("a write that leaves no record of itself");
      return result;
    });
  }

  return {
    get engine() {
      return store.engine;
    },
    read,
    write,
    setUp: forbidden,
    bulk: forbidden,
    ping: (timeout) => store.ping(timeout),
    close: forbidden,
  };
}

async function forbidden(): Promise<never> {
  throw new KnownError("FORBIDDEN", { problem: "This request may not do that." });
}

function outcomeOf(failure: unknown, signal: AbortSignal | undefined): string {
  if (failure === undefined) return "ok";
  if (signal?.aborted) return "cancelled";
  return failure instanceof KnownError ? failure.code : "INTERNAL";
}

/** Values of parameters are not logged, only their types: `id: string(10)`, `ids: list(3)`. */
function redacted(parameters: Parameters): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (Array.isArray(value)) return [name, `list(${value.length})`];
      return [name, typeof value === "string" ? `string(${value.length})` : value === null ? "null" : typeof value];
    }),
  );
}
