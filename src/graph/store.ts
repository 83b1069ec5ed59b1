import type { BulkWriter } from "./bulk-writer.js";
import type { Value } from "./value.js";

/**
 * The storage contract: what the domain may ask of a graph engine. Two engines keep it
 * (`grafeo/`, `neo4j/`); `test/contract/` runs one body of tests over both.
 */

export type { Value } from "./value.js";

/** Parameters of a statement by name, without the `$`. Every parameter that a statement names must be given. */
export type Parameters = Readonly<Record<string, Value>>;

/** One row of an answer: column name to value. Never a driver's node, relationship or integer object. */
export type Row = Readonly<Record<string, Value>>;

/**
 * A Cypher text that came from the files of `cypher/`, and its name for logs (the file's path there,
 * without extension). Made by `readStatement` and `composeQuery` only, never from a client's string.
 */
export interface Statement<Given extends Parameters = Parameters, Found extends Row = Row> {
  readonly name: string;
  readonly text: string;
  /** What it takes and gives, for the compiler alone: no value is ever there. */
  readonly [contract]?: { readonly parameters: Given; readonly row: Found };
}

declare const contract: unique symbol;

/** Which engine answers: its name, its version, and where it keeps the graph (no user, no password). */
export interface EngineDescription {
  readonly name: "grafeo" | "neo4j";
  readonly version: string;
  readonly location: string;
  /** How many questions it takes at once; more of them wait. None: no such bound. */
  readonly connections?: number;
  /** Whether a pattern whose two ends are bound is walked from both; the embedded engine begins at the left. */
  readonly meetsInTheMiddle: boolean;
  /** Whether other processes may write to the graph while this one has it open. */
  readonly writtenByOthers?: boolean;
}

/** Bounds of one read. */
export interface ReadOptions {
  /** The client went away: Neo4j's transaction is ended, Grafeo's answer is dropped. */
  readonly signal?: AbortSignal;
  /**
   * Deadline in milliseconds; 5,000 by default, 15,000 if Neo4j has not yet answered the statement in this process and
   * may have to plan it. After it: `DATABASE_TIMEOUT`.
   */
  readonly timeout?: number;
  /**
   * A client is waiting: an unresponsive Neo4j is reported within 3 s, regardless of the deadline; the first answer to
   * a statement, which the server has to plan, may exceed the deadline.
   */
  readonly forClient?: boolean;
  /** The client's request, by which an operator finds the transaction in Neo4j's own lists and logs. */
  readonly requestId?: string;
  /**
   * The read may be coalesced with concurrent reads of the same statement that differ only in the list `differingIn`
   * and the page length `lengthIn` (see `coalesceReads`); each caller filters the shared rows to its own list and
   * length. Engines ignore it.
   */
  readonly together?: { readonly differingIn?: string; readonly lengthIn?: string };
}

/** One open write transaction: its statements see each other, and no one else sees them until it commits. */
export interface Transaction {
  /** Runs one statement and answers its rows. */
  run<Given extends Parameters, Found extends Row>(statement: Statement<Given, Found>, parameters?: NoInfer<Given>): Promise<readonly Found[]>;
}

/** A graph engine. Errors: `DATABASE_UNAVAILABLE`, `DATABASE_TIMEOUT`, `DATABASE_ERROR` (see `errors.ts`). */
export interface Store {
  readonly engine: EngineDescription;
  /** Runs one reading statement in a transaction that cannot write. */
  read<Given extends Parameters, Found extends Row>(
    statement: Statement<Given, Found>,
    parameters?: NoInfer<Given>,
    options?: ReadOptions,
  ): Promise<readonly Found[]>;
  /**
   * Which writes an answer of `read` has seen: two answers have equal moments only where no one wrote between them. What
   * is read later has seen at least as much. Of Neo4j it is the bookmark, which every write to the database changes,
   * also one of another program; of the embedded engine the number of writes of this process, the only one that has it open. A store without it is one to which no one writes.
   */
  readonly momentOf?: (rows: readonly Row[]) => string;
  /**
   * Runs `work` in one write transaction: committed when it resolves, rolled back whole when it rejects or when
   * one of its statements failed. Writes of this process wait for each other; a conflict with another writer is
   * retried, so `work` may run more than once.
   */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /**
   * Runs `work` with a writer of many rows, for a graph that is empty and served to no one yet: each of its calls is
   * committed by itself, so that what fails on the way leaves an unfinished graph. Waits for other writes as `write`
   * does. Constraints and indexes are there when it resolves; each engine makes them when it costs it least.
   */
  bulk<Result>(work: (writer: BulkWriter) => Promise<Result>): Promise<Result>;
  /**
   * Brings constraints and indexes of `cypher/setup/` into being; idempotent. Apart from `write` because
   * Neo4j does not mix schema and data in one transaction.
   */
  setUp(): Promise<void>;
  /** Resolves when the engine answers a trivial read within `timeout` milliseconds (2,000 by default). */
  ping(timeout?: number): Promise<void>;
  /** Ends all connections; a file-backed graph is flushed and its lock released. Safe to call twice. */
  close(): Promise<void>;
}
