import { createHash, randomUUID } from "node:crypto";
import { canonicalJson } from "../../basics/canonical-json.js";
import { readStatement } from "../../graph/statements/read-statement.js";
import type { Statement, Store, Transaction, Value } from "../../graph/store.js";
import type { Actor } from "../access/key-ring.js";

const appendRecord = readStatement("audit/append-record");

/** Whether a statement leaves the record of a write. */
export const isRecordOfWrite = ({ name }: Pick<Statement, "name">): boolean => name === appendRecord.name;

/** Who writes, and by which request. */
export interface Writer {
  readonly actor: Actor;
  readonly requestId: string;
}

/** What a write did: to what (an id), and how it stood before and after; null where it was not, or is no more. */
export interface Written<Result> {
  readonly result: Result;
  readonly target: string;
  readonly before: Value;
  readonly after: Value;
}

/**
 * Runs a write and leaves a record of it in the same transaction: there is no write without its record, and no record
 * of what was not written, however the process ends. The record has SHA-256 hashes of what was before and after.
 */
export function recordedWrite<Result>(
  store: Store,
  { actor, requestId }: Writer,
  operation: string,
  work: (transaction: Transaction) => Promise<Written<Result>>,
): Promise<Result> {
  return store.write(async (transaction) => {
    const { result, target, before, after } = await work(transaction);
    const record = {
      id: randomUUID(),
      at: new Date().toISOString(),
      keyId: actor.keyId,
      name: actor.name,
      role: actor.role,
      operation,
      target,
      beforeHash: hashOf(before),
      afterHash: hashOf(after),
      requestId,
    };
    await transaction.run(appendRecord, { record });
    return result;
  });
}

/** Of the value with its keys in order, so that equal values have equal hashes. */
function hashOf(value: Value): string {
  return createHash("sha256").update(canonicalJson(value)).digest("hex");
}
