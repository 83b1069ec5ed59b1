import type { Parameters, ReadOptions, Row, Statement, Store, Value } from "../store.js";
import { defaultTimeout } from "../with-deadline.js";

/** Milliseconds that a read waits at most for one of its kind that is being answered. */
const patience = 5;
/** Entries of the list in which reads differ that go into one statement: more would be one long read instead of several side by side. */
const mostEntries = 8;
/**
 * Pages share a statement only if the longest is at most this many times as long as the shortest, so that no client waits for many more rows than it
 * requested.
 */
const mostTimes = 4;

/** A requested read that has not been sent to the engine yet. */
interface Waiting {
  readonly entries: readonly Value[];
  /** Of the page; 0 where reads do not differ in it. */
  readonly length: number;
  readonly options: ReadOptions;
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Reads to be answered by one statement: all their entries, and the longest of their pages. */
interface Taken {
  readonly reads: readonly Waiting[];
  readonly entries: readonly Value[];
  readonly length: number;
}

/** Puts reads to the engine; what it answers is the answer to all of them. */
type Put = (taken: Taken) => Promise<readonly Row[]>;

/** The reads of one statement that differ in one list and in the length of a page at most. */
class Line {
  readonly #put: Put;
  #running = 0;
  #waiting: Waiting[] = [];
  #soon: NodeJS.Immediate | undefined;
  #later: NodeJS.Timeout | undefined;

  constructor(put: Put) {
    this.#put = put;
  }

  get isIdle(): boolean {
    return this.#running === 0 && this.#waiting.length === 0;
  }

  join(read: Waiting): void {
    this.#waiting.push(read);
    this.#schedule();
  }

  /** Soon, which is after all requests of this turn of the event loop; or a little later, where one is being answered. */
  #schedule(): void {
    if (this.#waiting.length === 0) return;
    if (this.#running === 0) this.#soon ??= setImmediate(() => this.#begin());
    else this.#later ??= setTimeout(() => this.#begin(), patience);
  }

  #begin(): void {
    clearImmediate(this.#soon);
    clearTimeout(this.#later);
    this.#soon = undefined;
    this.#later = undefined;
    const taken = this.#take();
    if (taken.reads.length > 0) this.#answer(taken);
    this.#schedule();
  }

  async #answer(taken: Taken): Promise<void> {
    this.#running++;
    try {
      const rows = await this.#put(taken);
      for (const { resolve } of taken.reads) resolve(rows);
    } catch (error) {
      for (const { reject } of taken.reads) reject(error);
    } finally {
      this.#running--;
      this.#schedule();
    }
  }

  /** The longest-waiting reads that fit in one statement. Cancelled reads are rejected and left out. */
  #take(): Taken {
    const reads: Waiting[] = [];
    const entries = new Set<Value>();
    let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      const fresh = next.entries.filter((entry) => !entries.has(entry));
      const [shorter, longer] = [Math.min(shortest, next.length), Math.max(longest, next.length)];
      if (reads.length > 0 && (entries.size + fresh.length > mostEntries || longer > mostTimes * shorter)) break;
      this.#waiting.shift();
      if (next.options.signal?.aborted) {
        next.reject(next.options.signal.reason);
        continue;
      }
      for (const entry of fresh) entries.add(entry);
      [shortest, longest] = [shorter, longer];
      reads.push(next);
    }
    return { reads, entries: [...entries], length: longest };
  }
}

/**
 * A store that coalesces reads marked with `ReadOptions.together`: those of the same turn of the event loop and, while
 * one of their kind is running, those that arrive within 5 ms. They share the rows of the longest page. No read is
 * answered by a statement that began before it, so no answer is older than its request. An error of the statement fails
 * all of them; the statement is cancelled when all callers have disconnected.
 */
export function coalesceReads(store: Store): Store {
  const lines = new Map<string, Map<string, Line>>();

  async function read<Found extends Row>(
    statement: Statement<Parameters, Found>,
    parameters: Parameters = {},
    options: ReadOptions = {},
  ): Promise<readonly Found[]> {
    const { together, ...bounds } = options;
    const { differingIn = "", lengthIn = "" } = together ?? {};
    const { [differingIn]: list, [lengthIn]: page, ...shared } = parameters;
    const entries = Array.isArray(list) ? list : [];
    const length = typeof page === "number" ? page : 0;
    if (together === undefined || entries.length > mostEntries) return store.read(statement, parameters, bounds);
    const ofStatement = lines.get(statement.text) ?? new Map<string, Line>();
    lines.set(statement.text, ofStatement);
    const key = JSON.stringify(shared);
    const put: Put = (taken) => {
      const changed = { ...(list !== undefined && { [differingIn]: taken.entries }), ...(page !== undefined && { [lengthIn]: taken.length }) };
      return store.read(statement, { ...parameters, ...changed }, boundsOf(taken.reads));
    };
    const line = ofStatement.get(key) ?? new Line(put);
    ofStatement.set(key, line);
    try {
      const rows = await new Promise<readonly Row[]>((resolve, reject) => line.join({ entries, length, options: bounds, resolve, reject }));
      return rows as readonly Found[];
    } finally {
      if (line.isIdle && ofStatement.get(key) === line) ofStatement.delete(key);
      if (ofStatement.size === 0 && lines.get(statement.text) === ofStatement) lines.delete(statement.text);
    }
  }

  return {
    get engine() {
      return store.engine;
    },
    read,
    ...(store.momentOf && { momentOf: store.momentOf }),
    write: (work) => store.write(work),
    bulk: (work) => store.bulk(work),
    setUp: () => store.setUp(),
    ping: (timeout) => store.ping(timeout),
    close: () => store.close(),
  };
}

/**
 * Deadline and signal of a statement for several reads: the longest deadline, and a signal that aborts when all callers have disconnected. A caller
 * that disconnects earlier is rejected at once.
 */
function boundsOf(taken: readonly Waiting[]): ReadOptions {
  const [first] = taken;
  const options = first?.options ?? {};
  if (taken.length <= 1) return options;
  const controller = new AbortController();
  let left = taken.length;
  for (const {
    options: { signal },
    reject,
  } of taken) {
    const onAbort = () => {
      reject(signal?.reason);
      if (--left === 0) controller.abort(signal?.reason);
    };
    if (signal?.aborted) onAbort();
    else signal?.addEventListener("abort", onAbort, { once: true });
  }
  const timeout = Math.max(...taken.map(({ options: each }) => each.timeout ?? defaultTimeout));
  return { ...options, timeout, signal: controller.signal };
}
